// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/series.h"

#include "core/evaluation/calendar.h"

#include <algorithm>

namespace kmh {

namespace {

/// The running total at `observation`, from its own figure and the point before it.
std::optional<double> runningTotal(const Observation& observation, Calendar calendar,
                                   QDate spanStart, const QVector<SeriesPoint>& before)
{
    if (observation.cumulative)
        return observation.cumulative;
    if (countsFrom(calendar, observation.period) == spanStart)
        return observation.value;
    // A longer period that ended then, such as a month before a 旬, tells the total as well.
    if (!before.isEmpty() &&
        before.last().period.lastDay() == previousReport(calendar, observation.period).lastDay())
        return before.last().value + *observation.value;
    return {};
}

void add(QVector<SeriesPoint>& series, const SeriesPoint& point, Period::Kind own)
{
    // Two periods of one kind never end together.
    if (!series.isEmpty() && series.last().period.kind() != point.period.kind() &&
        series.last().period.lastDay() == point.period.lastDay()) {
        if (point.period.kind() == own)
            series.last() = point;
        return;
    }
    series.append(point);
}

bool concernsRegion(const SeriesBreak& found, RegionId region)
{
    return !found.region || *found.region == region;
}

void markBreaks(const Plan& plan, IndicatorId indicator, RegionId region,
                QVector<SeriesPoint>& series)
{
    for (const SeriesBreak& found : plan.breaks) {
        if (series.isEmpty() || found.indicator != indicator || !concernsRegion(found, region) ||
            found.period.lastDay() < series.first().period.firstDay())
            continue; // of before the first figure: all there is counts the same
        const auto first =
            std::find_if(series.begin(), series.end(), [&](const SeriesPoint& point) {
                return point.period.lastDay() >= found.period.lastDay();
            });
        if (first != series.end())
            first->broken = true;
    }
}

} // namespace

ObservationRange observationsOf(const QVector<Observation>& all, IndicatorId indicator)
{
    const Observation* const end = all.constData() + all.size();
    const Observation* const first = std::partition_point(
        all.constData(), end, [&](const Observation& o) { return o.indicator < indicator; });
    const Observation* const last = std::partition_point(
        first, end, [&](const Observation& o) { return o.indicator == indicator; });
    return {first, last};
}

ObservationRange observationsOf(const ObservationRange& ofIndicator, RegionId region)
{
    const Observation* const first =
        std::partition_point(ofIndicator.first, ofIndicator.last,
                             [&](const Observation& o) { return o.region < region; });
    const Observation* last = first;
    while (last != ofIndicator.last && last->region == region)
        ++last;
    return {first, last};
}

ObservationRange observationsOf(const QVector<Observation>& all, IndicatorId indicator,
                                RegionId region)
{
    return observationsOf(observationsOf(all, indicator), region);
}

QVector<SeriesPoint> seriesOf(const Plan& plan, const ObservationRange& observations,
                              const Indicator& indicator, QDate spanStart)
{
    QVector<SeriesPoint> series;
    if (observations.isEmpty())
        return series;
    series.reserve(observations.last - observations.first);
    const Period::Kind own = reportingKind(indicator.calendar);
    for (const Observation& observation : observations) {
        const std::optional<double> value =
            accumulates(indicator.kind)
                ? runningTotal(observation, indicator.calendar, spanStart, series)
            : observation.value ? observation.value
                                : observation.cumulative;
        if (value)
            add(series, {observation.period, *value, observation.quality, observation.version > 1},
                own);
    }
    markBreaks(plan, indicator.id, observations.begin()->region, series);
    return series;
}

QVector<SeriesPoint> seriesOf(const Snapshot& snapshot, const Indicator& indicator, RegionId region)
{
    const Plan& plan = *snapshot.plan;
    const QDate start = spanStartOf(plan, plan.target(indicator.id, region),
                                    plan.target(indicator.id, plan.province().id));
    return seriesOf(plan, observationsOf(snapshot.observations, indicator.id, region), indicator,
                    start);
}

QDate spanStartOf(const Plan& plan, const Target* regional, const Target* provincial)
{
    const Target* target = regional ? regional : provincial;
    return (target ? target->due : plan.period).firstDay();
}

const SeriesPoint* pointOf(const QVector<SeriesPoint>& series, const Period& period)
{
    const auto found = std::find_if(series.begin(), series.end(), [&](const SeriesPoint& point) {
        return point.period == period;
    });
    return found == series.end() ? nullptr : &*found;
}

std::optional<double> valueOf(const QVector<SeriesPoint>& series, const Period& period)
{
    const SeriesPoint* point = pointOf(series, period);
    return point ? std::optional(point->value) : std::nullopt;
}

const SeriesPoint* pointEnding(const QVector<SeriesPoint>& series, QDate day)
{
    const auto found = std::find_if(series.rbegin(), series.rend(), [&](const SeriesPoint& point) {
        return point.period.lastDay() == day;
    });
    return found == series.rend() ? nullptr : &*found;
}

bool areComparable(const Plan& plan, IndicatorId indicator, RegionId region, const Period& earlier,
                   const Period& later)
{
    const SeriesBreak* since = breakBefore(plan, indicator, region, later);
    return !since || since->period.firstDay() <= earlier.lastDay();
}

const SeriesBreak* breakBefore(const Plan& plan, IndicatorId indicator, RegionId region,
                               const Period& period)
{
    const SeriesBreak* last = nullptr;
    for (const SeriesBreak& found : plan.breaks) {
        if (found.indicator == indicator && concernsRegion(found, region) &&
            found.period.lastDay() <= period.lastDay() && (!last || last->period < found.period))
            last = &found;
    }
    return last;
}

} // namespace kmh
