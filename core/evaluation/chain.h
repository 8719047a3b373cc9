// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

namespace kmh {

/// One link of 以旬保月、以月保季、以季保年: what the rest of a period must bring.
///
/// For an accumulating indicator the figures are amounts; for a level or rate, by how much it must
/// move. Everything is in the indicator's unit and calculated: 测算，非填报依据.
struct ChainLink
{
    Period period;
    double plannedEnd = 0; ///< the planned value at the period's end
    double planned = 0; ///< what the plan lays on the rest of the period: its end − its value now
    double required = 0; ///< what the rest must bring: planned end − actual, not below 0
    double shortfall =
        0; ///< plan to date − actual: what falling short so far adds; negative when ahead
    int remainingXun = 0; ///< 旬 left in the period
    double requiredPerXun = 0;
    double addedPerXun = 0; ///< the shortfall's part of it; 0 when ahead

    // What is required in parts, none below 0: the plan's part and the shortfall's make up what is
    // required; the lead's part is what the plan lays on the period and a lead has done already.
    double plannedPart() const;
    double shortfallPart() const;
    double leadPart() const;
};

/// The 旬 that comes next, its month, quarter, half and year, as far as the target's span reaches;
/// from the figure in hand at its own period's end. For upper limits there is nothing to bring.
struct Chain
{
    QDate from; ///< the day the figure in hand is of
    double actual = 0;
    double planToDate = 0;
    QVector<ChainLink> links; ///< shortest first; empty once the target is due

    /// The end of the scale all links share.
    double largest() const;
};

/// Nothing without a target that asks for more, a figure and a planned course.
std::optional<Chain> chainOf(const Snapshot& snapshot, const Indicator& indicator, RegionId region);

} // namespace kmh
