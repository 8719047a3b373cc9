// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/region_bars_layout.h"

#include "ui/charts/region_bars.h"
#include "ui/theme/hatch.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>

#include <cmath>

namespace kmh {

namespace {

using theme::TextSize;

double gap(const QFont& base)
{
    return theme::em(base) * 0.6;
}

bool standsBack(Light light)
{
    return light == Light::Watch || light == Light::Behind;
}

/// The first target, and whether all are the same.
std::pair<const RegionBarItem*, bool> commonTarget(const QVector<RegionBarItem>& items)
{
    const RegionBarItem* first = nullptr;
    bool same = true;
    for (const RegionBarItem& item : items) {
        if (!item.target)
            continue;
        same = same && (!first || *first->target == *item.target);
        first = first ? first : &item;
    }
    return {first, same};
}

} // namespace

RegionBarsLayout::RegionBarsLayout(const QVector<RegionBarItem>& items, const RegionScale& scale,
                                   const QSizeF& size, const QFont& base)
    : m_items(items)
    , m_scale(scale)
    , m_base(base)
    , m_width(size.width())
{
    const QFont body = theme::sized(base, TextSize::Body);
    const QFont small = theme::sized(base, TextSize::Small);
    for (const RegionBarItem& item : items) {
        m_nameWidth = std::max(m_nameWidth, theme::textWidth(body, item.name));
        m_figureWidth = std::max(m_figureWidth, theme::textWidth(body, item.actualText));
        m_lightWidth =
            std::max(m_lightWidth, lightWithWordSize(item.light, small, item.overridden).width());
    }
    m_nameWidth = std::min(m_nameWidth, m_width / 3);
    const double room =
        (size.height() - captionHeight(base)) / std::max<double>(1, double(items.size()));
    m_rowHeight = std::floor(std::clamp(room, theme::em(base) * 1.45, theme::em(base) * 2.1));
}

double RegionBarsLayout::captionHeight(const QFont& base)
{
    return theme::lineHeight(theme::sized(base, TextSize::Small)) + theme::em(base) * 0.3;
}

QRectF RegionBarsLayout::rowRect(int row) const
{
    return {0, row * m_rowHeight, m_width, m_rowHeight};
}

double RegionBarsLayout::xOf(double value) const
{
    const double left = m_nameWidth + 2 * gap(m_base);
    const double right = m_width - m_lightWidth - m_figureWidth - 3 * gap(m_base);
    const double range = m_scale.high - m_scale.low;
    const double share = range > 0 ? std::clamp((value - m_scale.low) / range, 0.0, 1.0) : 0;
    return left + share * std::max(0.0, right - left);
}

QRectF RegionBarsLayout::trackRect(int row) const
{
    const double high = std::round(theme::em(m_base) * 0.85);
    return {xOf(m_scale.low), std::round(rowRect(row).center().y() - high / 2),
            xOf(m_scale.high) - xOf(m_scale.low), high};
}

QRectF RegionBarsLayout::barRect(int row) const
{
    const RegionBarItem& item = m_items[row];
    if (!item.actual)
        return {};
    QRectF bar = trackRect(row);
    bar.setLeft(std::min(xOf(0), xOf(*item.actual)));
    bar.setRight(std::max(xOf(0), xOf(*item.actual)));
    return bar;
}

void RegionBarsLayout::paintRow(QPainter& painter, int row) const
{
    const RegionBarItem& item = m_items[row];
    const QRectF line = rowRect(row);
    const QFont body = theme::sized(m_base, TextSize::Body);
    const auto text = [&](const QRectF& rect, const QColor& color, Qt::Alignment side,
                          const QString& words) {
        painter.setFont(body);
        painter.setPen(color);
        painter.drawText(rect, int(side) | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetricsF(body).elidedText(words, Qt::ElideRight, rect.width()));
    };
    text(QRectF(gap(m_base), line.top(), m_nameWidth, line.height()), theme::kText, Qt::AlignLeft,
         item.name);
    paintBar(painter, row);
    const QRectF light(m_width - gap(m_base) / 2 - m_lightWidth, line.top(), m_lightWidth,
                       line.height());
    const QRectF figure(light.left() - gap(m_base) - m_figureWidth, line.top(), m_figureWidth,
                        line.height());
    text(figure, item.actual ? theme::kText : theme::kSecondaryText, Qt::AlignRight,
         item.actualText);
    paintLightWithWord(painter, light, item.light, theme::sized(m_base, TextSize::Small),
                       item.overridden);
}

void RegionBarsLayout::paintBar(QPainter& painter, int row) const
{
    const RegionBarItem& item = m_items[row];
    const QRectF track = trackRect(row);
    const auto upright = [&](double x, double width, const QColor& color) {
        // Whole pixels keep it sharp.
        const double left = std::round(x - width / 2);
        painter.fillRect(QRectF(left, track.top() - 2, std::round(width), track.height() + 4),
                         color);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (item.actual)
        painter.fillRect(barRect(row),
                         standsBack(item.light) ? theme::kMutedAccent : theme::kAccent);
    else
        paintHatch(painter, track, theme::kLine, m_base);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_scale.low < 0)
        upright(xOf(0), 1, theme::kSecondaryText);
    if (item.target)
        upright(xOf(*item.target), std::max(2.0, theme::em(m_base) * 0.15), theme::kText);
    painter.restore();
}

void RegionBarsLayout::paintCaption(QPainter& painter) const
{
    // One figure beside the marks where they all mean the same, else just what the mark means.
    const auto [first, same] = commonTarget(m_items);
    if (!first)
        return;
    const QFont small = theme::sized(m_base, TextSize::Small);
    const QString text = same ? RegionBars::tr("target %1").arg(first->targetText)
                              : RegionBars::tr("| each one's target");
    const double wide = theme::textWidth(small, text);
    const double centre = same ? xOf(*first->target) : (xOf(m_scale.low) + xOf(m_scale.high)) / 2;
    const double left = std::clamp(centre - wide / 2, 0.0, std::max(0.0, m_width - wide));
    painter.setFont(small);
    painter.setPen(theme::kSecondaryText);
    painter.drawText(QRectF(left, m_items.size() * m_rowHeight, wide, theme::lineHeight(small)),
                     Qt::AlignCenter, text);
}

QString regionBarDescription(const RegionBarItem& item)
{
    if (!item.toolTip.isEmpty())
        return item.toolTip;
    QStringList lines{item.name};
    if (item.actual)
        lines += item.actualText;
    if (item.target)
        lines += RegionBars::tr("target %1").arg(item.targetText);
    lines += lightLabel(item.light, item.overridden);
    return lines.join(QLatin1Char('\n'));
}

} // namespace kmh
