// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/domain/first_report.h"
#include "core/domain/plan.h"

namespace kmh {

/// Something that came after its day: a figure, or an entry of a ledger.
struct LateReport
{
    std::optional<IndicatorId> indicator = {};
    std::optional<RegionId> region = {};
    std::optional<Period> period = {};
    std::optional<EntryId> entry = {};
    QDate due;  ///< the last day it would have been in time
    QDate came; ///< always later

    int days() const { return int(due.daysTo(came)); }
};

/// The last day a figure is in time: the day it is due (releaseDay()); one that is due with its
/// period itself is known only when that has ended and may come on the day after.
QDate inTimeUntil(const Plan& plan, const Indicator& indicator, const Period& period);

/// The figures whose first version was recorded after that day, in the order of the first reports.
/// Days are those of Beijing time. Periods that the indicator is not asked for are passed over; so
/// is what has never been reported, which is missing and not late.
QVector<LateReport> lateReports(const Plan& plan, const QVector<FirstReport>& reports);

/// Whether an entry was finished after it was due, or a matter answered after it was; `versions`
/// are its versions, oldest first, or only the one in force where nobody answers before it is
/// finished and it says on which day that was; without a day the one it was recorded on counts.
/// What was taken up again counts from the last time it was finished; the due date is the one in
/// force.
std::optional<LateReport> lateEntry(const QVector<Entry>& versions);

} // namespace kmh
