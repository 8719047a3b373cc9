// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/price_layout.h"

#include "core/domain/day_label.h"
#include "core/domain/number_format.h"
#include "ui/charts/spread_out.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

constexpr int kDecimals = 2;

QVector<double> allPrices(const PriceChartData& data)
{
    QVector<double> values;
    for (const PriceChartData::Point& point : data.points)
        values.append(point.price);
    for (const auto& line : {data.warnBelow, data.warnAbove}) {
        if (line)
            values.append(*line);
    }
    return values;
}

/// What is named at the right of the plot: the latest price and the warning lines.
QVector<PriceLayout::Text> endTexts(const PriceChartData& data)
{
    QVector<PriceLayout::Text> texts;
    texts.append({formatNumber(data.points.last().price, kDecimals), {}, theme::kText, true});
    if (data.warnAbove)
        texts.append({PriceChart::tr("warn above %1").arg(formatNumber(*data.warnAbove, kDecimals)),
                      {},
                      lightInk(Light::Watch)});
    if (data.warnBelow)
        texts.append({PriceChart::tr("warn below %1").arg(formatNumber(*data.warnBelow, kDecimals)),
                      {},
                      lightInk(Light::Watch)});
    return texts;
}

void placeEndTexts(PriceLayout& layout, QVector<PriceLayout::Text> texts,
                   const PriceChartData& data, const QFont& small, double right)
{
    QVector<double> prices{data.points.last().price};
    for (const auto& line : {data.warnAbove, data.warnBelow}) {
        if (line)
            prices.append(*line);
    }
    const double line = theme::lineHeight(small);
    QVector<Stretch> stretches;
    for (const double price : prices)
        stretches.append({layout.yOf(price), line});
    const QVector<double> tops =
        spreadOut(stretches, layout.plot.top() - line / 2, layout.plot.bottom() + line / 2, 0);
    const double left = layout.plot.right() + theme::em(small) * 0.5;
    for (int i = 0; i < texts.size(); ++i) {
        texts[i].rect = QRectF(left, tops.at(i), right - left, line);
        layout.texts.append(texts.at(i));
    }
}

void addTicks(PriceLayout& layout, const QFont& small)
{
    const double line = theme::lineHeight(small);
    for (const double tick : layout.axis.labelledTicks(layout.plot.height(), line)) {
        const QString text = formatNumber(tick, layout.axis.decimals());
        const double wide = theme::textWidth(small, text);
        layout.texts.append({text,
                             QRectF(layout.plot.left() - theme::em(small) * 0.5 - wide,
                                    layout.yOf(tick) - line / 2, wide, line),
                             theme::kSecondaryText});
    }
}

/// As many days as fit side by side, counted back from the last.
void addDays(PriceLayout& layout, const PriceChartData& data, const QFont& small)
{
    const double top = layout.plot.bottom() + theme::lineHeight(small) * 0.55;
    double free = layout.plot.right() + theme::em(small) * 4;
    for (auto point = data.points.crbegin(); point != data.points.crend(); ++point) {
        const QString text = dayLabel(point->day);
        const double wide = theme::textWidth(small, text);
        const QRectF rect(layout.xOf(point->day) - wide / 2, top, wide, theme::lineHeight(small));
        if (rect.right() > free)
            continue;
        layout.texts.append({text, rect, theme::kSecondaryText});
        free = rect.left() - theme::em(small) * 0.6;
    }
}

} // namespace

double PriceLayout::xOf(QDate day) const
{
    const double span = double(std::max<qint64>(1, first.daysTo(last)));
    return plot.left() + plot.width() * double(first.daysTo(day)) / span;
}

double PriceLayout::yOf(double price) const
{
    return plot.bottom() - plot.height() * (price - axis.low) / (axis.high - axis.low);
}

PriceLayout PriceLayout::of(const QRectF& rect, const PriceChartData& data, const QFont& base)
{
    const QFont small = theme::sized(base, theme::TextSize::Small);
    const double em = theme::em(small);
    const double line = theme::lineHeight(small);
    PriceLayout layout;
    if (data.points.isEmpty()) {
        layout.texts.append(
            {PriceChart::tr("No prices reported yet"), rect, theme::kSecondaryText});
        return layout;
    }
    const QDate first = data.points.first().day;
    const QDate last = data.points.last().day;
    const qint64 room = 1 + first.daysTo(last) / 40; // no marker is cut by the plot's edge
    layout.first = first.addDays(-room);
    layout.last = last.addDays(room);
    layout.axis = ValueAxis::covering(allPrices(data), false);
    double left = theme::textWidth(small, dayLabel(first)) / 2;
    for (const double tick : layout.axis.ticks())
        left = std::max(
            left, em * 0.5 + theme::textWidth(small, formatNumber(tick, layout.axis.decimals())));
    const QVector<Text> ends = endTexts(data);
    double right = 0;
    for (const Text& text : ends)
        right = std::max(right, theme::textWidth(small, text.text) * (text.strong ? 1.1 : 1));
    layout.plot = rect.adjusted(left, line * 1.6, -right - em, -line * 1.6);
    addTicks(layout, small);
    addDays(layout, data, small);
    placeEndTexts(layout, ends, data, small, rect.right());
    const QString heading =
        data.unit.isEmpty() ? data.goods : PriceChart::tr("%1, %2").arg(data.goods, data.unit);
    layout.texts.append(
        {heading, QRectF(rect.left(), rect.top(), rect.width(), line), theme::kSecondaryText});
    return layout;
}

} // namespace kmh
