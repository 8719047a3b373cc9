// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/report/briefing/headlines.h"

namespace kmh {

namespace {

Sentence overdueClause(const BriefingItems& overdue, const NameRoom& room)
{
    if (overdue.size() == 1 && room.names > 0)
        return saidWithLack(overdue, room, tr("%1 is overdue"), {});
    return overdueCount(overdue);
}

Sentence troublesSentence(const BriefingItems& troubles, const NameRoom& room)
{
    if (room.bare)
        return countedAs(troubles, tr("%1 item is behind, overdue or not reported"),
                         tr("%1 items are behind, overdue or not reported"));
    // Only what is most urgent is named where there is little room.
    bool first = true;
    const auto clause = [&](Standing standing, const QString& one, const QString& many) {
        const BriefingItems some = troubles.standing({standing});
        if (some.isEmpty())
            return Sentence();
        const NameRoom its = first ? room : lessUrgent(room);
        first = false;
        return standing == Standing::Overdue ? overdueClause(some, its)
                                             : saidWithLack(some, its, one, many);
    };
    QVector<Sentence> parts;
    parts.append(clause(Standing::Behind, tr("%1 is behind"), tr("%1 are behind")));
    parts.append(clause(Standing::Overdue, {}, {}));
    parts.append(clause(Standing::Missing, tr("%1 is not reported"), tr("%1 are not reported")));
    parts.append(clause(Standing::Watch, tr("%1 is to be watched"), tr("%1 are to be watched")));
    return clauses(parts);
}

/// What the sentence speaks of.
BriefingItems toldOf(const BriefingItems& troubles, const NameRoom& room)
{
    const BriefingItems urgent =
        troubles.standing({Standing::Behind, Standing::Overdue, Standing::Missing});
    return room.terse && !urgent.isEmpty() ? urgent : troubles;
}

} // namespace

Sentence behindHeadline(const Telling& telling)
{
    const BriefingItems troubles = telling.troubles();
    if (troubles.isEmpty())
        return {tr("Nothing is behind, overdue or missing")};
    return fitted([&](const NameRoom& room) {
        const BriefingItems told = toldOf(troubles, room);
        const QVector<UnitId> units = leadsOf(telling.plan, told);
        const Sentence what = troublesSentence(told, room);
        if (units.isEmpty())
            return what;
        const Sentence who = unitsSentence(telling.plan, units, room.brief ? 1 : 2);
        return compose(tr("%1: led by %2"), {what, who});
    });
}

} // namespace kmh
