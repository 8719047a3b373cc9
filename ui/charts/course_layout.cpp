// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/course_layout.h"

#include "core/domain/number_format.h"
#include "ui/charts/course_chart.h"
#include "ui/charts/course_labels.h"
#include "ui/charts/course_legend.h"
#include "ui/theme/theme.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>

namespace kmh {

namespace {

using Text = CourseLayout::Text;

QVector<double> allValues(const CourseChartData& data)
{
    QVector<double> values;
    for (const CoursePoint& point : data.course.points) {
        for (const auto& value : {point.actual, point.plan, point.lastYear}) {
            if (value)
                values.append(*value);
        }
    }
    for (const auto& target : {data.target, data.targetUpper}) {
        if (target)
            values.append(*target);
    }
    if (data.showsForecast())
        values.append({data.forecast->value, data.forecast->low, data.forecast->high});
    return values;
}

void addTicks(CourseLayout& layout, const QFont& small)
{
    const double high = theme::lineHeight(small);
    for (const double tick : layout.axis.labelledTicks(layout.plot.height(), high)) {
        const QString text = formatNumber(tick, layout.axis.decimals());
        const double wide = theme::textWidth(small, text);
        const QRectF rect(layout.plot.left() - theme::em(small) * 0.5 - wide,
                          layout.yOf(tick) - high / 2, wide, high);
        layout.texts.append({Text::Kind::Tick, text, rect, theme::kSecondaryText, {}});
    }
}

double widestPeriod(const CourseChartData& data, const QFont& small)
{
    double widest = 0;
    for (const CoursePoint& point : data.course.points)
        widest = std::max(widest, theme::textWidth(small, periodShortLabel(point.period)));
    return widest;
}

/// Half a label's width where points lie far apart, so that lines use the plot and end near their
/// names.
double sideRoomFor(const CourseLayout& layout, double widest)
{
    const double rest = layout.plot.width() - widest;
    return layout.points > 1 && rest > 0 ? std::min(0.4, widest / 2 / rest * (layout.points - 1))
                                         : 0.4;
}

/// As many period labels as fit side by side, counted back from the last.
void addPeriods(CourseLayout& layout, const CourseChartData& data, const QFont& small)
{
    const double widest = widestPeriod(data, small);
    const int last = layout.points - 1;
    const double pitch = last > 0 ? layout.xOf(1) - layout.xOf(0) : layout.plot.width();
    int stride = 1;
    while (stride <= last && stride * pitch < widest + theme::em(small) * 0.4)
        ++stride;
    for (int i = 0; i <= last; ++i) {
        if ((last - i) % stride != 0)
            continue;
        const QRectF rect(layout.xOf(i) - widest / 2, layout.plot.bottom() + theme::em(small) * 0.3,
                          widest, theme::lineHeight(small));
        layout.texts.append({Text::Kind::Period,
                             periodShortLabel(data.course.points[i].period),
                             rect,
                             theme::kSecondaryText,
                             {}});
    }
}

/// Above the plot: the unit, what the markers mean, and that the target is still to be set.
void addHeading(CourseLayout& layout, const QRectF& rect, const CourseChartData& data,
                const QFont& small)
{
    const double high = theme::lineHeight(small);
    const double unit = theme::textWidth(small, data.indicator.unit);
    const double left = std::max(rect.left(), layout.plot.left() - theme::em(small) * 0.5 - unit);
    layout.texts.append({Text::Kind::Unit,
                         data.indicator.unit,
                         QRectF(left, rect.top(), unit, high),
                         theme::kSecondaryText,
                         {}});
    const double from = left + unit + theme::em(small);
    const double legend =
        addCourseLegend(layout, QRectF(from, rect.top(), rect.right() - from, high), data, small);
    const QString note = data.target ? QString() : CourseChart::tr("target to be set");
    const double wide = theme::textWidth(small, note);
    if (!note.isEmpty() && from + wide + theme::em(small) <= legend)
        layout.texts.append({Text::Kind::Note,
                             note,
                             QRectF(legend - wide - theme::em(small), rect.top(), wide, high),
                             theme::kSecondaryText,
                             {}});
}

void addEmpty(CourseLayout& layout, const QRectF& within, const QFont& base)
{
    const QString text = CourseChart::tr("No figures reported yet");
    const double wide = std::min(within.width(), theme::textWidth(base, text));
    const QRectF rect(within.center().x() - wide / 2,
                      within.center().y() - theme::lineHeight(base) / 2, wide,
                      theme::lineHeight(base));
    layout.texts.append({Text::Kind::Empty, text, rect, theme::kSecondaryText, {}});
}

} // namespace

CourseLayout CourseLayout::of(const QRectF& rect, const CourseChartData& data, const QFont& base)
{
    const QFont small = theme::sized(base, theme::TextSize::Small);
    const double em = theme::em(small);
    CourseLayout layout;
    layout.points = int(data.course.points.size());
    const QVector<double> values = allValues(data);
    if (values.isEmpty()) {
        addEmpty(layout, rect, theme::sized(base, theme::TextSize::Body));
        return layout;
    }
    layout.axis = ValueAxis::covering(values, data.indicator.kind != IndicatorKind::Level);
    double left = 0;
    for (const double tick : layout.axis.ticks())
        left = std::max(left, theme::textWidth(small, formatNumber(tick, layout.axis.decimals())));
    const double line = theme::lineHeight(small);
    layout.plot = rect.adjusted(left + em * 0.5, line * 1.5,
                                -endLabelsWidth(data, small, rect.width()), -line - em * 0.4);
    layout.sideRoom = sideRoomFor(layout, widestPeriod(data, small));
    addTicks(layout, small);
    addPeriods(layout, data, small);
    addHeading(layout, rect, data, small);
    addEndLabels(layout, rect, data, small);
    addBreaks(layout, data, small);
    if (data.lastReported() >= 0)
        addActualLabel(layout, data, small);
    else
        addEmpty(layout, layout.plot, theme::sized(base, theme::TextSize::Body));
    return layout;
}

double CourseLayout::firstX() const
{
    return -sideRoom;
}

double CourseLayout::lastX() const
{
    return points - 1 + sideRoom;
}

double CourseLayout::xOf(int point) const
{
    return plot.left() + (point - firstX()) / (lastX() - firstX()) * plot.width();
}

double CourseLayout::yOf(double value) const
{
    return plot.bottom() - (value - axis.low) / (axis.high - axis.low) * plot.height();
}

} // namespace kmh
