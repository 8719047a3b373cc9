// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

namespace kmh {

// When an indicator is reported, and for which periods.

/// The periods a calendar asks for within a span, in order; none for January where official
/// statistics merge it with February.
QVector<Period> reportingPeriods(Calendar calendar, const Period& span);

/// The period reported just before `period`: for a merged February that is December's.
Period previousReport(Calendar calendar, const Period& period);

/// The first day a period's own figure counts from; a merged February's counts from 1 January.
QDate countsFrom(Calendar calendar, const Period& period);

/// A reporting period as its figure is spoken of: a merged February is “January–February”.
QString reportLabel(Calendar calendar, const Period& period);

/// The same without its year, where the year goes without saying: 3月中, 1—2月.
QString reportShortLabel(Calendar calendar, const Period& period);

/// The day the figure for a period is due: its release date where one is announced, else the
/// indicator's lag after the period's end.
QDate releaseDay(const Plan& plan, const Indicator& indicator, const Period& period);

/// The last day any figure of the plan's own periods is due.
QDate lastReleaseDay(const Plan& plan);

/// The periods the plan is looked at by: every 旬, month, quarter and half of its span and the span
/// itself; after it the 旬 until the last of its figures is published.
QVector<Period> assessablePeriods(const Plan& plan);

/// What can be expected of an indicator's reports at the end of a day.
struct ReportsDue
{
    /// The last reporting period within the plan's span whose figure is due by then; none while
    /// none is.
    std::optional<Period> last;
    /// The first one after it that is still to come, and the day it is due.
    std::optional<Period> next;
    QDate nextDay;
};

/// Of the periods that end by `last` only, or of all the plan's where it is invalid.
ReportsDue reportsDue(const Plan& plan, const Indicator& indicator, QDate day, QDate last = {});

} // namespace kmh
