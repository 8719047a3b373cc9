// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/course_series.h"

#include "ui/charts/course_legend.h"
#include "ui/theme/theme.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <QtCore/QHash>

namespace kmh {

namespace {

/// The chart's axis on that side, made when first asked for. Axes only scale: grid and labels are
/// painted by the view.
QValueAxis* axisOf(QChart& chart, Qt::Orientation orientation)
{
    const QList<QAbstractAxis*> axes = chart.axes(orientation);
    if (!axes.isEmpty())
        return static_cast<QValueAxis*>(axes.first());
    auto* axis = new QValueAxis;
    axis->setVisible(false);
    chart.addAxis(axis, orientation == Qt::Horizontal ? Qt::AlignBottom : Qt::AlignLeft);
    return axis;
}

class SeriesBuilder
{
public:
    SeriesBuilder(QChart& chart, double em)
        : m_chart(chart)
        , m_em(em)
        , m_x(axisOf(chart, Qt::Horizontal))
        , m_y(axisOf(chart, Qt::Vertical))
    {
    }

    void line(const QList<QPointF>& points, const QPen& pen)
    {
        if (points.size() < 2)
            return;
        auto* series = new QLineSeries;
        series->replace(points);
        series->setPen(pen);
        add(series);
    }

    void markers(const QList<QPointF>& points, const CourseMark& mark)
    {
        if (points.isEmpty())
            return;
        auto* series = new QScatterSeries;
        series->replace(points);
        series->setMarkerSize(mark.diameter * m_em);
        series->setBrush(mark.fill);
        series->setPen(QPen(theme::kAccent, mark.ring * m_em));
        add(series);
    }

    void band(const QPointF& tip, double x, double low, double high)
    {
        auto* area = new QAreaSeries;
        auto* upper = new QLineSeries(area);
        auto* lower = new QLineSeries(area);
        upper->replace(QList<QPointF>{tip, {x, high}});
        lower->replace(QList<QPointF>{tip, {x, low}});
        area->setUpperSeries(upper);
        area->setLowerSeries(lower);
        QColor color = theme::kAccent;
        color.setAlphaF(0.14F);
        area->setBrush(color);
        area->setPen(Qt::NoPen);
        add(area);
    }

    QPen pen(const QColor& color, double width, Qt::PenStyle style = Qt::SolidLine) const
    {
        return QPen(color, width * m_em, style, Qt::FlatCap, Qt::RoundJoin);
    }

private:
    void add(QAbstractSeries* series)
    {
        m_chart.addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
    }

    QChart& m_chart;
    double m_em;
    QValueAxis* m_x;
    QValueAxis* m_y;
};

/// The runs of points without a gap; a break in the series is one for the figures of this year.
QVector<QList<QPointF>> runs(const CourseChartData& data, std::optional<double> CoursePoint::*value)
{
    QVector<QList<QPointF>> runs(1);
    for (int i = 0; i < data.course.points.size(); ++i) {
        const CoursePoint& point = data.course.points[i];
        const bool ends = !(point.*value) || (point.broken && value == &CoursePoint::actual);
        if (ends && !runs.last().isEmpty())
            runs.append(QList<QPointF>());
        if (const auto& v = point.*value)
            runs.last().append(QPointF(i, *v));
    }
    return runs;
}

void addForecast(SeriesBuilder& builder, const CourseChartData& data)
{
    const int last = data.lastReported();
    const double end = double(data.course.points.size()) - 1;
    const QPointF tip(last, *data.course.points[last].actual);
    builder.band(tip, end, data.forecast->low, data.forecast->high);
    builder.line({tip, {end, data.forecast->value}},
                 builder.pen(theme::kAccent, 0.16, Qt::DotLine));
}

void addActual(SeriesBuilder& builder, const CourseChartData& data)
{
    for (const QList<QPointF>& run : runs(data, &CoursePoint::actual))
        builder.line(run, builder.pen(theme::kAccent, 0.19));
    QHash<Quality, QList<QPointF>> figures;
    QList<QPointF> revised;
    for (int i = 0; i < data.course.points.size(); ++i) {
        const CoursePoint& point = data.course.points[i];
        if (!point.actual)
            continue;
        figures[point.quality].append(QPointF(i, *point.actual));
        if (point.revised)
            revised.append(QPointF(i, *point.actual));
    }
    builder.markers(revised, kRevisedMark);
    for (const Quality quality : {Quality::Final, Quality::Preliminary, Quality::Estimated})
        builder.markers(figures[quality], markOf(quality));
}

} // namespace

void setCourseAxes(QChart& chart, const CourseLayout& layout)
{
    axisOf(chart, Qt::Horizontal)->setRange(layout.firstX(), layout.lastX());
    axisOf(chart, Qt::Vertical)->setRange(layout.axis.low, layout.axis.high);
}

void setCourseSeries(QChart& chart, const CourseChartData& data, const CourseLayout& layout,
                     double em)
{
    chart.removeAllSeries();
    if (layout.points == 0)
        return;
    SeriesBuilder builder(chart, em);
    for (const auto& target : {data.target, data.targetUpper}) {
        if (target)
            builder.line({{layout.firstX(), *target}, {layout.lastX(), *target}},
                         builder.pen(theme::kText, 0.15));
    }
    if (data.showsForecast())
        addForecast(builder, data);
    for (const QList<QPointF>& run : runs(data, &CoursePoint::plan))
        builder.line(run, builder.pen(theme::kControlLine, 0.12, Qt::DashLine));
    for (const QList<QPointF>& run : runs(data, &CoursePoint::lastYear))
        builder.line(run, builder.pen(theme::kMutedAccent, 0.1));
    addActual(builder, data);
}

} // namespace kmh
