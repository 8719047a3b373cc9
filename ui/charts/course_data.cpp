// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/course_data.h"

#include "core/domain/number_format.h"
#include "ui/charts/course_chart.h"

namespace kmh {

QString qualityName(Quality quality)
{
    switch (quality) {
    case Quality::Final: return CourseChart::tr("final");
    case Quality::Preliminary: return CourseChart::tr("preliminary");
    case Quality::Estimated: return CourseChart::tr("estimated");
    }
    Q_UNREACHABLE();
}

int CourseChartData::lastReported() const
{
    int last = -1;
    for (int i = 0; i < course.points.size(); ++i) {
        if (course.points[i].actual)
            last = i;
    }
    return last;
}

std::optional<double> CourseChartData::lastPlan() const
{
    return course.points.isEmpty() ? std::nullopt : course.points.last().plan;
}

bool CourseChartData::showsForecast() const
{
    return forecast && lastReported() >= 0 && lastReported() + 1 < course.points.size();
}

int CourseChartData::lastOfLastYear() const
{
    int last = -1;
    for (int i = 0; i < course.points.size(); ++i) {
        if (course.points[i].lastYear)
            last = i;
    }
    return last;
}

QVector<int> CourseChartData::breaks() const
{
    QVector<int> found;
    bool hasBefore = false;
    for (int i = 0; i < course.points.size(); ++i) {
        if (course.points[i].broken && hasBefore)
            found.append(i);
        hasBefore = hasBefore || course.points[i].actual;
    }
    return found;
}

QString coursePointText(const CourseChartData& data, int point)
{
    const CoursePoint& p = data.course.points[point];
    QStringList lines{periodLabel(p.period)};
    if (p.actual)
        lines += CourseChart::tr("actual %1").arg(formatValue(*p.actual, data.indicator));
    else if (point < data.lastReported())
        lines += lightLabel(Light::Missing);
    if (p.plan)
        lines += CourseChart::tr("plan %1").arg(formatValue(*p.plan, data.indicator));
    if (p.lastYear)
        lines += CourseChart::tr("last year %1").arg(formatValue(*p.lastYear, data.indicator));
    if (p.actual)
        lines += qualityName(p.quality);
    if (p.revised)
        lines += CourseChart::tr("revised");
    if (p.broken)
        lines += p.breakNote.isEmpty()
                     ? CourseChart::tr("the series is broken here")
                     : CourseChart::tr("the series is broken here: %1").arg(p.breakNote);
    return lines.join(QLatin1Char('\n'));
}

} // namespace kmh
