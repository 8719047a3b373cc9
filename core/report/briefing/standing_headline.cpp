// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/day_label.h"
#include "core/domain/text.h"
#include "core/report/briefing/headlines.h"

#include <algorithm>

namespace kmh {

namespace {

Sentence keptClause(const BriefingItems& targets, const BriefingItems& kept, const NameRoom& room)
{
    if (kept.isEmpty())
        return {};
    const bool met = kept.standing({Standing::Met}).size() == kept.size();
    if (kept.size() == 1 && room.names > 0)
        return said(kept, room, met ? tr("%1 has reached its target") : tr("%1 keeps to its plan"),
                    {});
    if (kept.size() == targets.size())
        return countedAs(kept, met ? tr("%1 target is reached") : tr("%1 target keeps to its plan"),
                         met ? tr("each of %1 targets is reached")
                             : tr("each of %1 targets keeps to its plan"));
    const QString pattern = kept.size() == 1 ? met ? tr("%1 of %2 targets is reached")
                                                   : tr("%1 of %2 targets keeps to its plan")
                            : met ? tr("%1 of %2 targets are reached")
                                             : tr("%1 of %2 targets keep to their plan");
    return compose(pattern, {counted(kept), counted(targets)});
}

Sentence behindClause(const BriefingItems& targets, const BriefingItems& behind,
                      const NameRoom& room)
{
    if (behind.isEmpty())
        return {};
    if (behind.size() == targets.size() && behind.size() > room.names)
        return compose(tr("each of %1 targets is behind"), {counted(behind)});
    return saidWithLack(behind, room, tr("%1 is behind"), tr("%1 are behind"));
}

Sentence watchClause(const BriefingItems& watch, const NameRoom& room)
{
    return watch.isEmpty()
               ? Sentence()
               : saidWithLack(watch, room, tr("%1 is to be watched"), tr("%1 are to be watched"));
}

Sentence missingClause(const BriefingItems& targets, const BriefingItems& missing,
                       const NameRoom& room)
{
    if (missing.isEmpty())
        return {};
    if (missing.size() == targets.size() && missing.size() > 1)
        return compose(tr("none of %1 targets has been reported on"), {counted(missing)});
    return said(missing, room, tr("%1 is not reported"), tr("%1 are not reported"));
}

/// What can neither be praised nor blamed.
Sentence waitingClause(const BriefingItems& targets)
{
    const BriefingItems notDue = targets.standing({Standing::NotDue});
    const BriefingItems unpublished = targets.standing({Standing::Unpublished});
    const BriefingItems notJudged = targets.standing({Standing::NotJudged});
    const bool one = targets.size() == 1;
    const auto clause = [&](const BriefingItems& some, const QString& name, const QString& single,
                            const QString& several) {
        if (some.isEmpty())
            return Sentence();
        return one ? said(some, {}, name, {}) : countedAs(some, single, several);
    };
    return clauses(
        {clause(notDue, tr("%1 is not due yet"), tr("%1 target is not due yet"),
                tr("%1 targets are not due yet")),
         clause(unpublished, tr("%1 is not published yet"), tr("%1 figure is not published yet"),
                tr("%1 figures are not published yet")),
         clause(notJudged, tr("%1 is not judged yet"), tr("%1 target is not judged yet"),
                tr("%1 targets are not judged yet"))});
}

Sentence targetsPart(const BriefingItems& targets, const NameRoom& room)
{
    if (targets.isEmpty())
        return {};
    const BriefingItems kept = targets.standing({Standing::Met, Standing::OnTrack});
    const BriefingItems behind = targets.standing({Standing::Behind});
    const BriefingItems missing = targets.standing({Standing::Missing});
    const BriefingItems watch = targets.standing({Standing::Watch});
    // Only the first of these is named where there is little room.
    const NameRoom less = lessUrgent(room);
    const NameRoom& second = behind.isEmpty() ? room : less;
    const NameRoom& third = behind.isEmpty() && missing.isEmpty() ? room : less;
    const bool quiet = room.terse && !(behind + missing).isEmpty();
    const Sentence bad =
        clauses({behindClause(targets, behind, room), missingClause(targets, missing, second),
                 quiet ? Sentence() : watchClause(watch, third)});
    if (room.bare && !bad.isEmpty())
        return bad;
    const Sentence good = butThen(keptClause(targets, kept, room), bad);
    return room.brief && !good.isEmpty() ? good : clauses({good, waitingClause(targets)});
}

Sentence dueSoonClause(const BriefingItems& soon, const NameRoom& room)
{
    const QDate last = std::max_element(soon.all.begin(), soon.all.end(), [](auto& a, auto& b) {
                           return a.due < b.due;
                       })->due;
    const Piece day(dayLabel(last), soon.about());
    if (soon.size() == 1 && room.names > 0)
        return compose(tr("%1 is due on %2"), {named(soon.first(), room), day});
    return compose(soon.size() == 1 ? tr("%1 deliverable is due by %2")
                                    : tr("%1 deliverables are due by %2"),
                   {counted(soon), day});
}

Sentence overdueClause(const BriefingItems& all, const BriefingItems& overdue, const NameRoom& room)
{
    if (overdue.size() == 1 && room.names > 0)
        return saidWithLack(overdue, room, tr("%1 is overdue"), {});
    if (overdue.size() == 1)
        return overdueCount(overdue);
    return overdue.size() == all.size()
               ? compose(tr("each of %1 deliverables is overdue"), {counted(overdue)})
               : compose(tr("%1 of %2 deliverables are overdue"), {counted(overdue), counted(all)});
}

/// What has been done of deliverables of which none is overdue.
Sentence doneClause(const BriefingItems& all, const BriefingItems& done, const NameRoom& room)
{
    const bool one = all.size() == 1 && room.names > 0;
    if (one)
        return said(all, room, done.isEmpty() ? tr("%1 is not due yet") : tr("%1 is done"), {});
    if (done.isEmpty())
        return countedAs(all, tr("%1 deliverable is not due yet"),
                         tr("%1 deliverables are not due yet"));
    if (done.size() == all.size())
        return countedAs(all, tr("%1 deliverable is done"), tr("each of %1 deliverables is done"));
    return compose(done.size() == 1 ? tr("%1 of %2 deliverables is done and none overdue")
                                    : tr("%1 of %2 deliverables are done and none overdue"),
                   {counted(done), counted(all)});
}

Sentence deliverablesPart(const BriefingItems& all, const NameRoom& room, bool alone)
{
    if (all.isEmpty())
        return {};
    const BriefingItems overdue = all.standing({Standing::Overdue});
    if (!overdue.isEmpty())
        return overdueClause(all, overdue, room);
    if (room.brief && !alone)
        return {};
    const BriefingItems soon = all.standing({Standing::DueSoon});
    return soon.isEmpty() ? doneClause(all, all.standing({Standing::Done}), room)
                          : dueSoonClause(soon, room);
}

} // namespace

Sentence standingHeadline(const BriefingItems& items)
{
    const BriefingItems open = items.standing({Standing::TargetOpen});
    const BriefingItems targets = items.targets();
    const Sentence sentence = fitted([&](const NameRoom& room) {
        const Sentence first = targetsPart(targets, room);
        const Sentence then = deliverablesPart(
            items.deliverables(), first.isEmpty() ? room : lessUrgent(room), first.isEmpty());
        const Sentence openTargets = countedAs(open, tr("the target of %1 indicator is to be set"),
                                               tr("the targets of %1 indicators are to be set"));
        const bool said = !first.isEmpty() || open.isEmpty() || (room.brief && !then.isEmpty());
        return clauses({first, then, said ? Sentence() : openTargets});
    });
    return sentence.isEmpty() ? Sentence{tr("The notice sets no target and no deliverable here")}
                              : sentence;
}

} // namespace kmh
