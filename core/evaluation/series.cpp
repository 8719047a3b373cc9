// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/series.h"

#include <algorithm>

namespace kmh {

namespace {

bool precedes(const Observation& observation, IndicatorId indicator, RegionId region)
{
    return std::tie(observation.indicator, observation.region) < std::tie(indicator, region);
}

/// Whether `period` starts the span its running total counts from.
bool opensSpan(const Snapshot& snapshot, IndicatorId indicator, const Period& period)
{
    const Target* target = snapshot.plan->target(indicator, snapshot.plan->province().id);
    const QDate start = (target ? target->due : snapshot.plan->period).firstDay();
    return period.firstDay() == start;
}

/// The running total at `observation`, from its own figure and the point before it.
std::optional<double> runningTotal(const Snapshot& snapshot, const Observation& observation,
                                   const QVector<SeriesPoint>& before)
{
    if (observation.cumulative)
        return observation.cumulative;
    if (opensSpan(snapshot, observation.indicator, observation.period))
        return observation.value;
    if (!before.isEmpty() && before.last().period == observation.period.previous())
        return before.last().value + *observation.value;
    return {};
}

} // namespace

QVector<SeriesPoint> seriesOf(const Snapshot& snapshot, const Indicator& indicator, RegionId region)
{
    const QVector<Observation>& all = snapshot.observations;
    auto observation = std::partition_point(all.begin(), all.end(), [&](const Observation& o) {
        return precedes(o, indicator.id, region);
    });

    QVector<SeriesPoint> series;
    for (; observation != all.end() && observation->indicator == indicator.id &&
           observation->region == region;
         ++observation) {
        const std::optional<double> value = accumulates(indicator.kind)
                                                ? runningTotal(snapshot, *observation, series)
                                            : observation->value ? observation->value
                                                                 : observation->cumulative;
        if (value)
            series.append(
                {observation->period, *value, observation->quality, observation->version > 1});
    }
    return series;
}

Period::Kind reportingKind(Calendar calendar)
{
    switch (calendar) {
    case Calendar::Xun: return Period::Kind::Xun;
    case Calendar::Month: return Period::Kind::Month;
    case Calendar::Quarter: return Period::Kind::Quarter;
    }
    Q_UNREACHABLE();
}

std::optional<Period> expectedPeriod(const Plan& plan, Calendar calendar, QDate day)
{
    std::optional<Period> last;
    for (const Period& period : plan.period.parts(reportingKind(calendar))) {
        if (period.lastDay() <= day)
            last = period;
    }
    return last;
}

} // namespace kmh
