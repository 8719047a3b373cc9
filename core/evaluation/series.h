// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot.h"

namespace kmh {

/// One figure of a series, as it is judged: the running total for indicators that accumulate, the
/// period's own figure for levels and rates.
struct SeriesPoint
{
    Period period;
    double value = 0;
    Quality quality = Quality::Preliminary;
    bool revised = false;
    /// From this point on the series counts something else.
    bool broken = false;
};

/// A run of one indicator's observations in one region, in order of period.
struct ObservationRange
{
    const Observation* first = nullptr;
    const Observation* last = nullptr; ///< one past the end

    const Observation* begin() const { return first; }
    const Observation* end() const { return last; }
    bool isEmpty() const { return first == last; }
};

/// Those of an indicator in all regions, or in one; `observations` are ordered as a snapshot's.
ObservationRange observationsOf(const QVector<Observation>& observations, IndicatorId indicator);
ObservationRange observationsOf(const ObservationRange& ofIndicator, RegionId region);
ObservationRange observationsOf(const QVector<Observation>& observations, IndicatorId indicator,
                                RegionId region);

/// What was reported for an indicator in a region, in order of the periods' ends.
///
/// Where only the period's own figure came for an accumulating indicator, it is added to the total
/// at the end of the period just before; if that is unknown, the total is unknown too and the point
/// is left out: an incomplete total is never shown as one. `spanStart` is the day totals count
/// from. Where figures for two periods ended on the same day, the one of the indicator's own
/// calendar counts.
QVector<SeriesPoint> seriesOf(const Plan& plan, const ObservationRange& observations,
                              const Indicator& indicator, QDate spanStart);

/// The same from a snapshot; totals count from the start of the region's or the province's target,
/// else of the plan.
QVector<SeriesPoint> seriesOf(const Snapshot& snapshot, const Indicator& indicator,
                              RegionId region);

/// The point of exactly that period (or its value), or the last one of a period that ends with
/// `day`; null where there is none.
const SeriesPoint* pointOf(const QVector<SeriesPoint>& series, const Period& period);
std::optional<double> valueOf(const QVector<SeriesPoint>& series, const Period& period);
const SeriesPoint* pointEnding(const QVector<SeriesPoint>& series, QDate day);

/// The day an indicator's totals count from, in a region with that target or none.
QDate spanStartOf(const Plan& plan, const Target* regional, const Target* provincial);

/// Whether two figures of a series count the same: no break lies between their periods.
bool areComparable(const Plan& plan, IndicatorId indicator, RegionId region, const Period& earlier,
                   const Period& later);

/// The break in force for a series at a period: the last one with its first period no later.
const SeriesBreak* breakBefore(const Plan& plan, IndicatorId indicator, RegionId region,
                               const Period& period);

} // namespace kmh
