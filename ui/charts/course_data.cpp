// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/course_data.h"

#include "core/domain/number_format.h"
#include "ui/charts/course_chart.h"

namespace kmh {

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
    if (p.actual && p.quality == Quality::Estimated)
        lines += CourseChart::tr("estimated");
    if (p.actual && p.quality == Quality::Preliminary)
        lines += CourseChart::tr("preliminary");
    if (p.revised)
        lines += CourseChart::tr("revised");
    return lines.join(QLatin1Char('\n'));
}

} // namespace kmh
