// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/course.h"

#include "core/evaluation/calendar.h"
#include "core/evaluation/series.h"
#include "core/evaluation/trajectory.h"
#include "core/evaluation/year_on_year.h"

namespace kmh {

Course courseOf(const Snapshot& snapshot, IndicatorId indicatorId, RegionId region)
{
    const Plan& plan = *snapshot.plan;
    const Indicator& indicator = plan.indicator(indicatorId);
    const QVector<SeriesPoint> series = seriesOf(snapshot, indicator, region);
    const Target* target = plan.target(indicatorId, region);
    const auto trajectory = target ? Trajectory::of(plan, indicator, *target) : std::nullopt;

    const QVector<SeriesPoint> lastYear = lastYearSeries(snapshot, indicator, region);

    Course course;
    for (const Period& period : reportingPeriods(indicator.calendar, plan.period)) {
        CoursePoint point{period, {}, {}};
        if (trajectory)
            point.plan = trajectory->at(period.lastDay());
        if (const SeriesPoint* found = pointOf(series, period)) {
            point.actual = found->value;
            point.quality = found->quality;
            point.revised = found->revised;
            point.broken = found->broken;
            if (point.broken)
                point.breakNote = breakBefore(plan, indicatorId, region, period)->note;
        }
        for (const SeriesPoint& earlier : lastYear) {
            if (earlier.period == yearBefore(period) &&
                areComparable(plan, indicatorId, region, earlier.period, period))
                point.lastYear = earlier.value;
        }
        course.points.append(point);
    }
    return course;
}

} // namespace kmh
