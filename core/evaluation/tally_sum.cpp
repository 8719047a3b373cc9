// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/tally_sum.h"

namespace kmh {

EntryTally sumOf(const QVector<EntryTally>& tallies)
{
    EntryTally sum;
    for (const EntryTally& tally : tallies) {
        sum.count += tally.count;
        sum.closed += tally.closed;
        sum.overdue += tally.overdue;
        sum.started += tally.started;
        sum.plannedTotal += tally.plannedTotal;
        sum.plannedYear += tally.plannedYear;
        sum.completedYear += tally.completedYear;
        sum.withPlan += tally.withPlan;
        sum.withPlanAndCompleted += tally.withPlanAndCompleted;
        sum.completedOfPlan += tally.completedOfPlan;
    }
    return sum;
}

int openIn(const EntryTally& tally)
{
    return tally.count - tally.closed;
}

EntryTally tallyOf(const QVector<EntryTally>& tallies, const FieldValue& group)
{
    for (const EntryTally& tally : tallies) {
        if (tally.group == group)
            return tally;
    }
    return {};
}

} // namespace kmh
