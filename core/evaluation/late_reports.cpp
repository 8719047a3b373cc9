// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/late_reports.h"

#include "core/domain/beijing_day.h"
#include "core/domain/entry_states.h"
#include "core/evaluation/calendar.h"

namespace kmh {

namespace {

bool isFinished(const Entry& entry)
{
    return entry.state() == QLatin1String("answered") ||
           phaseOf(entry.state()) == EntryPhase::Closed;
}

/// The day it was finished; of one that was finished again after it had been taken up, the last. A
/// day corrected while the state that finished it lasts is the later one.
QDate finishedOn(const QVector<Entry>& versions)
{
    QDate on;
    QString since; // the state that finished it, until another takes its place
    bool finished = false;
    for (const Entry& version : versions) {
        const QDate said = version.day(EntryField::OnDay);
        if (isFinished(version) && !finished) {
            on = said.isValid() ? said : beijingDay(version.stamp.at);
            since = version.state();
        } else if (version.state() != since) {
            since.clear();
        } else if (said.isValid()) {
            on = said;
        }
        finished = isFinished(version);
    }
    return finished ? on : QDate();
}

} // namespace

QDate inTimeUntil(const Plan& plan, const Indicator& indicator, const Period& period)
{
    return std::max(releaseDay(plan, indicator, period), period.lastDay().addDays(1));
}

QVector<LateReport> lateReports(const Plan& plan, const QVector<FirstReport>& reports)
{
    QVector<LateReport> late;
    for (const FirstReport& report : reports) {
        const Indicator& indicator = plan.indicator(report.indicator);
        if (!reportingPeriods(indicator.calendar, plan.period).contains(report.period))
            continue;
        const QDate due = inTimeUntil(plan, indicator, report.period);
        const QDate came = beijingDay(report.at);
        if (came > due)
            late.append({report.indicator, report.region, report.period, {}, due, came});
    }
    return late;
}

std::optional<LateReport> lateEntry(const QVector<Entry>& versions)
{
    if (versions.isEmpty())
        return {};
    const Entry& now = versions.last();
    const QDate due = now.day(EntryField::Due);
    const QDate came = finishedOn(versions);
    if (!due.isValid() || !came.isValid() || came <= due)
        return {};
    return LateReport{{}, now.ref<RegionId>(EntryField::Region), {}, now.id, due, came};
}

} // namespace kmh
