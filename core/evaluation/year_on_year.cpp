// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/year_on_year.h"

#include "core/evaluation/series.h"

namespace kmh {

Period yearBefore(const Period& period)
{
    Period before = period;
    for (int i = 0; i < periodsPerYear(period.kind()); ++i)
        before = before.previous();
    return before;
}

QVector<SeriesPoint> lastYearSeries(const Snapshot& snapshot, const Indicator& indicator,
                                    RegionId region)
{
    const Plan& plan = *snapshot.plan;
    const QDate start = spanStartOf(plan, plan.target(indicator.id, region),
                                    plan.target(indicator.id, plan.province().id));
    return seriesOf(plan, observationsOf(snapshot.lastYear, indicator.id, region), indicator,
                    start.addYears(-1));
}

std::optional<YearOnYear> yearOnYear(const Snapshot& snapshot, const Indicator& indicator,
                                     RegionId region)
{
    const QVector<SeriesPoint> series = seriesOf(snapshot, indicator, region);
    if (series.isEmpty())
        return {};
    const Period period = yearBefore(series.last().period);
    for (const SeriesPoint& point : lastYearSeries(snapshot, indicator, region)) {
        if (point.period != period ||
            !areComparable(*snapshot.plan, indicator.id, region, period, series.last().period))
            continue;
        YearOnYear result{period, point.value, series.last().value, {}, false};
        result.inPoints =
            indicator.kind == IndicatorKind::Rate || indicator.unit == QLatin1String("%");
        if (result.inPoints)
            result.change = result.now - result.then;
        else if (result.then > 0) // a percentage of nothing or of a loss means nothing
            result.change = (result.now / result.then - 1) * 100;
        return result;
    }
    return {};
}

} // namespace kmh
