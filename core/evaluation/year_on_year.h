// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/series.h"

namespace kmh {

/// 同比 from two comparable figures of one series. A published growth rate is an indicator of its
/// own and never derived here.
struct YearOnYear
{
    Period period; ///< of the earlier figure
    double then = 0;
    double now = 0;
    /// In % for amounts, levels and counts; in 百分点 for rates and anything else measured in %.
    std::optional<double> change;
    bool inPoints = false;
};

/// The same period of another year, or of the year before; the 旬 and the month that end on
/// 29 February end a day earlier there.
Period inYear(const Period& period, int year);
Period yearBefore(const Period& period);

/// Last year's series of an indicator, from Snapshot::lastYear. Breaks may lie between it and this
/// year's: see areComparable().
QVector<SeriesPoint> lastYearSeries(const Snapshot& snapshot, const Indicator& indicator,
                                    RegionId region);

/// The figure in hand against that of the same period last year; nothing where there is no such
/// figure, where the series was broken in between, or where the snapshot does not hold last year.
std::optional<YearOnYear> yearOnYear(const Snapshot& snapshot, const Indicator& indicator,
                                     RegionId region);

} // namespace kmh
