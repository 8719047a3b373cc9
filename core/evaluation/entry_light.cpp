// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/entry_light.h"

#include "core/domain/day_label.h"
#include "core/domain/period.h"
#include "core/domain/text.h"

namespace kmh {

namespace {

/// Until when what has not been started is called for.
QDate watchedUntil(QDate day)
{
    return Period::containing(day.addDays(1), Period::Kind::Xun).lastDay();
}

Verdict finished(QDate on, QDate due, int year)
{
    if (!on.isValid())
        return {Light::Met, tr("done")};
    const qint64 late = due.isValid() ? due.daysTo(on) : 0;
    return {Light::Met, late > 0 ? tr("done on %1, %2 days after it was due", nullptr, int(late))
                                       .arg(dayLabel(on, year))
                                       .arg(late)
                                 : tr("done on %1").arg(dayLabel(on, year))};
}

} // namespace

Verdict judgeByDate(EntryPhase phase, QDate finishedOn, QDate due, QDate day)
{
    if (phase == EntryPhase::Closed)
        return finished(finishedOn, due, day.year());
    if (!due.isValid())
        return {Light::NotJudged, tr("no due date is set")};
    const int daysLeft = int(day.daysTo(due));
    if (daysLeft < 0)
        return {Light::Behind, tr("due on %1 and not done, %2 days late", nullptr, int(-daysLeft))
                                   .arg(dayLabel(due, day.year()))
                                   .arg(-daysLeft)};
    if (daysLeft == 0)
        return {Light::Behind, tr("due on %1 and not done").arg(dayLabel(due, day.year()))};
    if (phase == EntryPhase::Underway)
        return {Light::OnTrack,
                tr("in progress, %1 days left", nullptr, int(daysLeft)).arg(daysLeft)};
    if (due <= watchedUntil(day))
        return {Light::Watch,
                tr("not started, %1 days left", nullptr, int(daysLeft)).arg(daysLeft)};
    return {Light::NotDue, tr("due on %1, %2 days left", nullptr, int(daysLeft))
                               .arg(dayLabel(due, day.year()))
                               .arg(daysLeft)};
}

Verdict judgeEntry(const Entry& entry, QDate day)
{
    return judgeByDate(phaseOf(entry.state()).value_or(EntryPhase::NotStarted),
                       entry.day(EntryField::OnDay), entry.day(EntryField::Due), day);
}

std::optional<EntryCondition> conditionFor(Light light, QDate day)
{
    using P = EntryPhase;
    switch (light) {
    case Light::Met: return EntryCondition{.phases = QSet<P>{P::Closed}};
    case Light::Behind:
        return EntryCondition{.phases = QSet<P>{P::NotStarted, P::Underway}, .dueTo = day};
    case Light::OnTrack:
        return EntryCondition{.phases = QSet<P>{P::Underway}, .dueFrom = day.addDays(1)};
    case Light::Watch:
        return EntryCondition{.phases = QSet<P>{P::NotStarted},
                              .dueFrom = day.addDays(1),
                              .dueTo = watchedUntil(day)};
    case Light::NotDue:
        return EntryCondition{.phases = QSet<P>{P::NotStarted},
                              .dueFrom = watchedUntil(day).addDays(1)};
    case Light::NotJudged:
        return EntryCondition{.phases = QSet<P>{P::NotStarted, P::Underway}, .hasDue = false};
    case Light::Missing: return {};
    }
    Q_UNREACHABLE();
}

} // namespace kmh
