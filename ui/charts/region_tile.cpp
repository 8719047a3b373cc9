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
    const double side = theme::em(small) * 0.85;
    const double gap = side * 0.35;
    const QFontMetricsF strongly(strong);
    const QFontMetricsF smally(small);
    // In a narrow tile the shape stands before the name, and the words have a line to themselves.
    const bool beside = theme::textWidth(small, tileText(tile)) + side + gap <= inner;
    const double room = inner - side - gap;
    const QString name = strongly.elidedText(tile.name, Qt::ElideRight, beside ? inner : room);
    const QString text = smally.elidedText(tileText(tile), Qt::ElideRight, beside ? room : inner);
    const double marked = beside ? theme::textWidth(small, text) : theme::textWidth(strong, name);
    const double left = rect.center().x() - (side + gap + marked) / 2;
    const double shift = side + gap;
    const QRectF above(rect.left(), top, rect.width(), nameHeight);
    const QRectF below(rect.left(), top + nameHeight, rect.width(), theme::lineHeight(small));
    const QRectF line = beside ? below : above;
    painter.setPen(ink);
    painter.setFont(strong);
    painter.drawText(beside ? above : above.translated(shift / 2, 0), Qt::AlignCenter, name);
    paintLight(painter, QRectF(left, line.center().y() - side / 2, side, side), tile.light,
               isBehind ? ink : color, ground);
    painter.setPen(ink);
    painter.setFont(small);
    painter.drawText(beside ? below.translated(shift / 2, 0) : below,
                     Qt::AlignCenter | Qt::TextSingleLine, text);
}

QString regionTileDescription(const RegionTile& tile)
{
    return tile.toolTip.isEmpty() ? tile.name + QLatin1Char('\n') + tileText(tile) : tile.toolTip;
}

} // namespace kmh
