// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/course_labels.h"

#include "core/domain/number_format.h"
#include "ui/charts/course_chart.h"
#include "ui/charts/label_place.h"
#include "ui/charts/spread_out.h"
#include "ui/theme/theme.h"

namespace kmh {

namespace {

using Text = CourseLayout::Text;
using Kind = Text::Kind;

// In em of the labels' font: from the plot's edge to the labels.
constexpr double kEndGap = 1.2;

struct EndLabel
{
    Kind kind;
    double value;
    QString text;
    QString bare; ///< without the figure
    QColor color;
};

/// Whether the actual line has its name beside its end; a single point has no line to name.
bool reachesTheEnd(const CourseChartData& data)
{
    const qsizetype points = data.course.points.size();
    return points > 1 && data.lastReported() + 1 == points;
}

QString targetText(const CourseChartData& data)
{
    return data.targetText.isEmpty() ? formatTarget(*data.target, data.indicator) : data.targetText;
}

QVector<EndLabel> endLabels(const CourseChartData& data)
{
    const auto value = [&](double v) { return formatValue(v, data.indicator); };
    QVector<EndLabel> labels;
    if (data.showsForecast())
        labels.append({Kind::Forecast, data.forecast->value,
                       CourseChart::tr("forecast %1").arg(value(data.forecast->value)),
                       CourseChart::tr("forecast"), theme::kAccent});
    if (data.target)
        labels.append({Kind::Target, *data.target,
                       CourseChart::tr("target %1").arg(targetText(data)),
                       CourseChart::tr("target"), theme::kText});
    const int last = data.lastReported();
    if (reachesTheEnd(data)) {
        const double actual = *data.course.points[last].actual;
        labels.append({Kind::Actual, actual, CourseChart::tr("actual %1").arg(value(actual)),
                       CourseChart::tr("actual"), theme::kAccent});
    }
    if (const auto plan = data.lastPlan()) {
        // Most plans end at the target; the same figure twice says nothing.
        const QString name = CourseChart::tr("plan");
        const bool atTarget = data.target && holds(Comparator::Equal, *plan, *data.target);
        labels.append({Kind::Plan, *plan,
                       atTarget ? name : CourseChart::tr("plan %1").arg(value(*plan)), name,
                       theme::kSecondaryText});
    }
    if (const int then = data.lastOfLastYear(); then >= 0) {
        const double lastYear = *data.course.points[then].lastYear;
        labels.append({Kind::LastYear, lastYear,
                       CourseChart::tr("last year %1").arg(value(lastYear)),
                       CourseChart::tr("last year"), theme::kSecondaryText});
    }
    return labels;
}

double widest(const QVector<EndLabel>& labels, const QFont& small, QString EndLabel::*text)
{
    double width = 0;
    for (const EndLabel& label : labels)
        width = std::max(width, theme::textWidth(small, label.*text));
    return width;
}

bool figuresFit(const QVector<EndLabel>& labels, const QFont& small, double chartWidth)
{
    return widest(labels, small, &EndLabel::text) <= chartWidth * 0.3;
}

/// Every line of the chart, as painted.
QVector<QLineF> paintedLines(const CourseLayout& layout, const CourseChartData& data)
{
    const auto& points = data.course.points;
    QVector<QLineF> lines;
    for (int i = 1; i < points.size(); ++i) {
        const auto join = [&](const std::optional<double>& from, const std::optional<double>& to) {
            if (from && to)
                lines.append(
                    QLineF(layout.xOf(i - 1), layout.yOf(*from), layout.xOf(i), layout.yOf(*to)));
        };
        join(points[i - 1].actual, points[i].actual);
        join(points[i - 1].plan, points[i].plan);
        join(points[i - 1].lastYear, points[i].lastYear);
    }
    for (const double x : layout.breaks)
        lines.append(QLineF(x, layout.plot.top(), x, layout.plot.bottom()));
    for (const CourseLayout::Text& text : layout.texts) {
        if (text.kind == Kind::Break)
            lines += sidesOf(text.rect);
    }
    for (const auto& target : {data.target, data.targetUpper}) {
        if (target)
            lines.append(QLineF(layout.plot.left(), layout.yOf(*target), layout.plot.right(),
                                layout.yOf(*target)));
    }
    if (data.showsForecast()) {
        const int last = data.lastReported();
        const QPointF from(layout.xOf(last), layout.yOf(*points[last].actual));
        for (const double end : {data.forecast->low, data.forecast->value, data.forecast->high})
            lines.append(QLineF(from, {layout.xOf(layout.points - 1), layout.yOf(end)}));
    }
    return lines;
}

/// Places for a label around a point, the best first.
QVector<QRectF> placesAround(const QPointF& point, const QSizeF& size, double gap)
{
    const double above = point.y() - gap - size.height();
    const double below = point.y() + gap;
    const double left = point.x() - size.width();
    QVector<QRectF> places;
    for (const double further : {0.0, size.height()}) {
        for (const double dx : {-gap, size.width() + gap, size.width() / 2}) {
            places.append(QRectF(QPointF(left + dx, above - further), size));
            places.append(QRectF(QPointF(left + dx, below + further), size));
        }
    }
    return places;
}

} // namespace

double endLabelsWidth(const CourseChartData& data, const QFont& small, double chartWidth)
{
    const QVector<EndLabel> labels = endLabels(data);
    if (labels.isEmpty())
        return theme::em(small);
    const bool full = figuresFit(labels, small, chartWidth);
    return widest(labels, small, full ? &EndLabel::text : &EndLabel::bare) +
           theme::em(small) * kEndGap;
}

void addEndLabels(CourseLayout& layout, const QRectF& rect, const CourseChartData& data,
                  const QFont& small)
{
    const QVector<EndLabel> labels = endLabels(data);
    const bool full = figuresFit(labels, small, rect.width());
    const double high = theme::lineHeight(small);
    QVector<Stretch> stretches;
    for (const EndLabel& label : labels)
        stretches.append({layout.yOf(label.value), high});
    const double lowest = layout.plot.bottom() + high / 2;
    const QVector<double> tops = spreadOut(stretches, layout.plot.top() - high / 2, lowest, 0);
    const double left = layout.plot.right() + theme::em(small) * kEndGap;
    for (int i = 0; i < labels.size(); ++i) {
        const QString& text = full ? labels[i].text : labels[i].bare;
        const QRectF place(left, tops[i], theme::textWidth(small, text), high);
        // The target's line runs to the plot's edge, the others end at the last period.
        const double end =
            labels[i].kind == Kind::Target ? layout.plot.right() : layout.xOf(layout.points - 1);
        QLineF leader;
        const bool endsHere =
            labels[i].kind != Kind::LastYear || data.lastOfLastYear() + 1 == layout.points;
        if (!endsHere) {
            layout.texts.append({labels[i].kind, text, place, labels[i].color, leader});
            continue;
        }
        if (labels[i].kind != Kind::Target ||
            std::abs(place.center().y() - stretches[i].centre) > 2)
            leader = QLineF(end + theme::em(small) * 0.35, stretches[i].centre,
                            left - theme::em(small) * 0.2, place.center().y());
        layout.texts.append({labels[i].kind, text, place, labels[i].color, leader});
    }
}

void addBreaks(CourseLayout& layout, const CourseChartData& data, const QFont& small)
{
    const QString text = CourseChart::tr("series broken");
    const QSizeF size(theme::textWidth(small, text), theme::lineHeight(small));
    const double gap = theme::em(small) * 0.3;
    const QVector<int> breaks = data.breaks();
    for (const int point : breaks)
        layout.breaks.append((layout.xOf(point - 1) + layout.xOf(point)) / 2);
    for (const double x : std::as_const(layout.breaks)) {
        QVector<QRectF> places;
        for (double y = layout.plot.top(); y + size.height() <= layout.plot.bottom();
             y += size.height()) {
            places.append(QRectF(QPointF(x + gap, y), size));
            places.append(QRectF(QPointF(x - gap - size.width(), y), size));
        }
        const auto place = firstFreePlace(places, layout.plot, paintedLines(layout, data));
        if (place)
            layout.texts.append({Kind::Break, text, *place, theme::kSecondaryText, {}});
    }
}

void addActualLabel(CourseLayout& layout, const CourseChartData& data, const QFont& small)
{
    const auto& points = data.course.points;
    const int last = data.lastReported();
    if (reachesTheEnd(data))
        return;
    const QVector<QLineF> lines = paintedLines(layout, data);
    const QString whole =
        CourseChart::tr("actual %1").arg(formatValue(*points[last].actual, data.indicator));
    const double gap = theme::em(small) * 0.6;
    // The figure belongs to the last point; further back only the name does.
    for (int i = last; i >= 0; --i) {
        if (!points[i].actual)
            continue;
        const QString text = i == last ? whole : CourseChart::tr("actual");
        const QSizeF size(theme::textWidth(small, text), theme::lineHeight(small));
        const QPointF at(layout.xOf(i), layout.yOf(*points[i].actual));
        const auto place = firstFreePlace(placesAround(at, size, gap), layout.plot, lines);
        if (place) {
            layout.texts.append({Kind::Actual, text, *place, theme::kAccent, {}});
            return;
        }
    }
}

} // namespace kmh
