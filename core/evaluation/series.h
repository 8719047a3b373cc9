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
};

/// What was reported for an indicator in a region, in order of the periods' ends.
///
/// Where only the period's own figure came for an accumulating indicator, it is added to the total
/// of the period just before; if that is unknown, the total is unknown too and the point is left
/// out: an incomplete total is never shown as one.
QVector<SeriesPoint> seriesOf(const Snapshot& snapshot, const Indicator& indicator,
                              RegionId region);

/// The indicator's own reporting period that a kind of calendar asks for.
Period::Kind reportingKind(Calendar calendar);

/// The last reporting period that has ended by `day` within the plan's span: the one a report is
/// due for. Nothing while none has ended.
std::optional<Period> expectedPeriod(const Plan& plan, Calendar calendar, QDate day);

} // namespace kmh
