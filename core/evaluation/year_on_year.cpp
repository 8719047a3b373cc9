// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/year_on_year.h"

#include "core/evaluation/series.h"

namespace kmh {

Period inYear(const Period& period, int year)
{
    switch (period.kind()) {
    case Period::Kind::Xun:
        return Period::xun(year, period.ordinal() / 3 + 1, period.ordinal() % 3 + 1);
    case Period::Kind::Month: return Period::month(year, period.ordinal() + 1);
    case Period::Kind::Quarter: return Period::quarter(year, period.ordinal() + 1);
    case Period::Kind::Half: return Period::half(year, period.ordinal() + 1);
    case Period::Kind::Year: return Period::year(year);
    }
    Q_UNREACHABLE();
}

Period yearBefore(const Period& period)
{
    return inYear(period, period.year() - 1);
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
