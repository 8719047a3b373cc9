// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/region_tile.h"

#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>

namespace kmh {

namespace {

QString tileText(const RegionTile& tile)
{
    return tile.text.isEmpty() ? lightLabel(tile.light) : tile.text;
}

} // namespace

void paintRegionTile(QPainter& painter, const QRectF& rect, const RegionTile& tile,
                     const QFont& base)
{
    // They differ without their colour too: only what is behind is filled, what is to be watched is
    // outlined thickly, what is not reported dashed, and what is well tinted.
    const bool isBehind = tile.light == Light::Behind;
    const bool isWell = tile.light == Light::Met || tile.light == Light::OnTrack;
    const QColor color = lightColor(tile.light);
    const QColor ground = isBehind ? color : isWell ? lightTint(tile.light) : theme::kCard;
    const QColor ink = isBehind ? theme::kCard : theme::kText;
    const double radius = theme::cornerRadius(base);
    const double outline = tile.light == Light::Watch ? 4 : tile.light == Light::Missing ? 2 : 1;
    painter.setPen(
        QPen(color, outline, tile.light == Light::Missing ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(ground);
    const double half = outline / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);

    const QFont strong = theme::sized(base, theme::TextSize::Strong);
    const QFont small = theme::sized(base, theme::TextSize::Small);
    const double inner = rect.width() - theme::em(base) * 0.4;
    const double nameHeight = theme::lineHeight(strong);
    const double top = rect.center().y() - (nameHeight + theme::lineHeight(small)) / 2;
    painter.setPen(ink);
    painter.setFont(strong);
    painter.drawText(QRectF(rect.left(), top, rect.width(), nameHeight), Qt::AlignCenter,
                     QFontMetricsF(strong).elidedText(tile.name, Qt::ElideRight, inner));

    const double side = theme::em(small) * 0.85;
    const double gap = side * 0.35;
    const QString text =
        QFontMetricsF(small).elidedText(tileText(tile), Qt::ElideRight, inner - side - gap);
    const double left = rect.center().x() - (side + gap + theme::textWidth(small, text)) / 2;
    const QRectF line(left + side + gap, top + nameHeight, rect.right() - left,
                      theme::lineHeight(small));
    paintLight(painter, QRectF(left, line.center().y() - side / 2, side, side), tile.light,
               isBehind ? ink : color, ground);
    painter.setPen(ink);
    painter.setFont(small);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
}

QString regionTileDescription(const RegionTile& tile)
{
    return tile.toolTip.isEmpty() ? tile.name + QLatin1Char('\n') + tileText(tile) : tile.toolTip;
}

} // namespace kmh
