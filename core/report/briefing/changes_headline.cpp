// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/report/briefing/headlines.h"
#include "core/report/briefing/turns.h"

namespace kmh {

namespace {

Sentence turnClause(const BriefingItems& items, const std::optional<LightChange>& change,
                    const NameRoom& room, const QString& one, const QString& many)
{
    if (items.isEmpty())
        return {};
    if (items.size() == 1 && room.lacks && change->before && change->after)
        return compose(tr("%1 went from %2 to %3"),
                       {named(items.first(), room), Piece(lightLabel(*change->before)),
                        Piece(lightLabel(*change->after))});
    return said(items, room, one, many);
}

Sentence foundClause(const Turns& turns, const NameRoom& room)
{
    if (turns.found.isEmpty())
        return {};
    return turns.foundFirst ? said(turns.found, room, tr("%1 was behind when first reported"),
                                   tr("%1 were behind when first reported"))
                            : said(turns.found, room, tr("%1 was found behind once reported"),
                                   tr("%1 were found behind once reported"));
}

/// Of the deliverables: what has become due and is not done, and what has been done.
Sentence cameDueClause(const BriefingItems& overdue)
{
    if (overdue.isEmpty())
        return {};
    return overdue.areLate() ? countedAs(overdue, tr("%1 deliverable became overdue"),
                                         tr("%1 deliverables became overdue"))
                             : countedAs(overdue, tr("%1 deliverable came due and is not done"),
                                         tr("%1 deliverables came due and are not done"));
}

Sentence doneClause(const BriefingItems& done)
{
    return done.isEmpty()
               ? Sentence()
               : countedAs(done, tr("%1 deliverable was done"), tr("%1 deliverables were done"));
}

/// Where nothing is worse, better, missing, due or done.
Sentence quietClause(const Turns& turns)
{
    return turns.near.isEmpty() ? countedAs(turns.others, tr("the light of %1 item is another"),
                                            tr("the lights of %1 items are others"))
                                : countedAs(turns.near, tr("%1 deliverable came near its due date"),
                                            tr("%1 deliverables came near their due dates"));
}

Sentence turnsSentence(const Turns& turns, const NameRoom& room)
{
    // Only the first of these is named where there is little room.
    bool first = true;
    const auto roomFor = [&](const BriefingItems& items) {
        const NameRoom its = first ? room : lessUrgent(room);
        first = first && items.isEmpty();
        return its;
    };
    const Sentence worse = turnClause(turns.worse, turns.worst, roomFor(turns.worse),
                                      tr("%1 got worse"), tr("%1 got worse"));
    const Sentence found = foundClause(turns, roomFor(turns.found));
    const NameRoom forMissing = roomFor(turns.missing);
    const Sentence missing =
        turns.missing.isEmpty()
            ? Sentence()
            : said(turns.missing, forMissing, tr("%1 is not reported"), tr("%1 are not reported"));
    const Sentence better = turnClause(turns.better, turns.best, roomFor(turns.better),
                                       tr("%1 got better"), tr("%1 got better"));
    const Sentence bad = clauses({worse, found, missing, cameDueClause(turns.overdue)});
    // Where there is no room for all, what went well is left out first.
    const bool quiet = room.terse && !bad.isEmpty();
    const Sentence told = clauses({bad, room.bare && quiet ? Sentence() : better,
                                   quiet ? Sentence() : doneClause(turns.done)});
    return told.isEmpty() ? quietClause(turns) : told;
}

/// What the changes are of, so that their number can be traced.
Abouts aboutChanges(const Plan& plan, const QVector<Change>& changes)
{
    Abouts about;
    for (const Change& change : changes) {
        if (change.revision.indicator)
            about += aboutIndicator(plan, *change.revision.indicator,
                                    change.revision.region.value_or(plan.province().id));
        else if (change.revision.entry)
            about.append(EntrySubject{*change.revision.entry});
        else if (change.revision.measure)
            about.append(MeasureSubject{*change.revision.measure});
        else
            about += aboutPlan(plan);
    }
    return about;
}

} // namespace

Sentence changesHeadline(const Telling& telling)
{
    if (!telling.input.before)
        return {tr("There is no round before this one to compare with")};
    const Turns turns = turnsOf(telling);
    if (!turns.all().isEmpty())
        return fitted([&](const NameRoom& room) {
            return compose(tr("since the last round %1"), {turnsSentence(turns, room)});
        });
    const QVector<Change> changes = changesOfRound(telling);
    const int count = int(changes.size());
    if (count == 0)
        return {tr("Nothing came in since the last round, and no light changed")};
    return compose(count == 1 ? tr("%1 entry came in since the last round, and no light changed")
                              : tr("%1 entries came in since the last round, and no light changed"),
                   {counted(count, aboutChanges(telling.plan, changes))});
}

} // namespace kmh
