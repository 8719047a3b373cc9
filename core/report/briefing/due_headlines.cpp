// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/day_label.h"
#include "core/domain/text.h"
#include "core/report/briefing/headlines.h"

namespace kmh {

namespace {

/// “6 项目标、85 项交付物”.
Sentence countedByKind(const BriefingItems& items)
{
    const BriefingItems targets = items.indicators();
    const BriefingItems deliverables = items.deliverables();
    const Sentence first = countedAs(targets, tr("%1 target"), tr("%1 targets"));
    const Sentence then = countedAs(deliverables, tr("%1 deliverable"), tr("%1 deliverables"));
    if (targets.isEmpty() || deliverables.isEmpty())
        return targets.isEmpty() ? then : first;
    return compose(tr("%1 and %2", "counts"), {first, then});
}

Piece dayPiece(QDate day, const Plan& plan, const BriefingItems& items)
{
    return Piece(dayLabel(day), items.isEmpty() ? aboutPlan(plan) : items.about());
}

Sentence withMostUrgent(const Sentence& what, const BriefingItems& open, const NameRoom& room)
{
    const BriefingItems troubles =
        open.standing({Standing::Behind, Standing::Overdue, Standing::Missing, Standing::Watch});
    if (troubles.isEmpty() || room.names == 0)
        return what;
    const Standing first = troubles.first().standing;
    const bool byLag = first == Standing::Behind || first == Standing::Watch;
    if (!byLag && troubles.alikeFirst().size() > 1)
        return what; // none of them is the most urgent
    return compose(tr("%1, most urgently %2"), {what, named(troubles.first(), room)});
}

Sentence closingWhenOver(const Telling& telling, BriefingItems open)
{
    const BriefingItems unpublished = open.standing({Standing::Unpublished});
    open.all.removeIf([](const auto& item) { return item.standing == Standing::Unpublished; });
    const Sentence waiting = unpublished.isEmpty()
                                 ? Sentence()
                                 : countedAs(unpublished, tr("%1 figure is not published yet"),
                                             tr("%1 figures are not published yet"));
    const Piece period(periodShortLabel(telling.plan.period), aboutPlan(telling.plan));
    if (open.isEmpty())
        return clauses(
            {compose(tr("%1 is over and all that was asked for is done"), {period}), waiting});
    return fitted([&](const NameRoom& room) {
        const Sentence left =
            compose(open.size() == 1 ? tr("%1 is over and %2 is not reached or not reported")
                                     : tr("%1 is over and %2 are not reached or not reported"),
                    {period, countedByKind(open)});
        return clauses({withMostUrgent(left, open, room), room.brief ? Sentence() : waiting});
    });
}

} // namespace

Sentence dueHeadline(const Telling& telling)
{
    const BriefingItems due = telling.dueNext();
    if (due.isEmpty())
        return {tr("Nothing comes due within the next 30 days")};
    const BriefingItems idle = due.notStarted();
    const Piece day = dayPiece(due.all.last().due, telling.plan, due);
    return fitted([&](const NameRoom& room) {
        if (due.size() == 1)
            return compose(tr("%1 is due on %2"), {named(due.first(), room), day});
        const bool byName = due.size() <= room.names;
        const Sentence what = byName ? namesOf(due, room) : countedByKind(due);
        const Sentence comes = compose(tr("%1 come due by %2"), {what, day});
        if (idle.isEmpty())
            return comes;
        return compose(idle.size() == 1 ? tr("%1, %2 of them has not been started")
                                        : tr("%1, %2 of them have not been started"),
                       {comes, counted(idle)});
    });
}

Sentence closingHeadline(const Telling& telling)
{
    const BriefingItems open = telling.openAtEnd();
    if (telling.isOver())
        return closingWhenOver(telling, open);
    const Piece end = dayPiece(telling.plan.period.lastDay(), telling.plan, open);
    if (open.isEmpty())
        return compose(tr("all that was asked for by %1 is done"), {end});
    return fitted([&](const NameRoom& room) {
        const Sentence left =
            compose(open.size() == 1 ? tr("%1 is still to be reached or done by %2")
                                     : tr("%1 are still to be reached or done by %2"),
                    {countedByKind(open), end});
        return withMostUrgent(left, open, room);
    });
}

} // namespace kmh
