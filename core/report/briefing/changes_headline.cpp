// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/report/briefing/headlines.h"

#include <algorithm>

namespace kmh {

namespace {

/// What of the round before is another now, told apart by what a room wants to hear of it.
struct Turns
{
    BriefingItems worse;
    BriefingItems missing; ///< not reported now
    BriefingItems better;
    BriefingItems others;
    BriefingItems near; ///< deliverables not started and due soon
    BriefingItems done;
    BriefingItems overdue;
    std::optional<LightChange> worst;
    std::optional<LightChange> best;

    BriefingItems all() const { return worse + missing + better + others + near + done + overdue; }
};

bool isTrouble(Light light)
{
    return light == Light::Behind || light == Light::Missing || light == Light::Watch;
}

void addIndicator(const LightChange& change, const BriefingItem& item, Turns& turns)
{
    const Light before = change.before.value_or(Light::NotJudged);
    const Light after = change.after.value_or(Light::NotJudged);
    const bool unpublished = item.standing == Standing::Unpublished;
    if (item.standing == Standing::Missing) {
        turns.missing.all.append(item);
    } else if (isTrouble(after) && !unpublished && urgency(after) > urgency(before)) {
        turns.worse.all.append(item);
        turns.worst = change;
    } else if (isTrouble(before) && (after == Light::Met || after == Light::OnTrack ||
                                     (isTrouble(after) && !unpublished))) {
        turns.better.all.append(item);
        turns.best = change;
    } else {
        turns.others.all.append(item);
    }
}

Turns turnsOf(const Telling& telling)
{
    Turns turns;
    for (const LightChange& change : telling.lightChanges()) {
        const BriefingItem& item = *telling.itemOf(change);
        if (!change.deliverable)
            addIndicator(change, item, turns);
        else if (item.standing == Standing::Done)
            turns.done.all.append(item);
        else if (item.standing == Standing::Overdue)
            turns.overdue.all.append(item);
        else if (item.light == Light::Watch)
            turns.near.all.append(item);
        else
            turns.others.all.append(item);
    }
    return turns;
}

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

Sentence turnsSentence(const Turns& turns, const NameRoom& room)
{
    const NameRoom less = lessUrgent(room);
    const Sentence worse =
        turnClause(turns.worse, turns.worst, room, tr("%1 got worse"), tr("%1 got worse"));
    const NameRoom& second = (turns.worse + turns.missing).isEmpty() ? room : less;
    const Sentence better =
        turnClause(turns.better, turns.best, second, tr("%1 got better"), tr("%1 got better"));
    const Sentence done =
        turns.done.isEmpty()
            ? Sentence()
            : countedAs(turns.done, tr("%1 deliverable was done"), tr("%1 deliverables were done"));
    const Sentence overdue = turns.overdue.isEmpty()
                                 ? Sentence()
                                 : countedAs(turns.overdue, tr("%1 deliverable became overdue"),
                                             tr("%1 deliverables became overdue"));
    const Sentence missing =
        turns.missing.isEmpty()
            ? Sentence()
            : said(turns.missing, turns.worse.isEmpty() ? room : lessUrgent(room),
                   tr("%1 is not reported"), tr("%1 are not reported"));
    const Sentence told = clauses({worse, missing, better, overdue, done});
    if (!told.isEmpty())
        return told;
    return turns.near.isEmpty() ? countedAs(turns.others, tr("the light of %1 item is another"),
                                            tr("the lights of %1 items are others"))
                                : countedAs(turns.near, tr("%1 deliverable came near its due date"),
                                            tr("%1 deliverables came near their due dates"));
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
    }
    return about.isEmpty() ? aboutPlan(plan) : about;
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
    const int count = int(telling.input.changes.size());
    if (count == 0)
        return {tr("Nothing came in since the last round, and no light changed")};
    return compose(count == 1 ? tr("%1 entry came in since the last round, and no light changed")
                              : tr("%1 entries came in since the last round, and no light changed"),
                   {counted(count, aboutChanges(telling.plan, telling.input.changes))});
}

} // namespace kmh
