// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/report/briefing/headlines.h"

namespace kmh {

namespace {

Sentence overdueClause(const BriefingItems& overdue, const NameRoom& room)
{
    if (overdue.isEmpty())
        return {};
    return overdue.size() == 1 ? saidWithLack(overdue, room, tr("%1 is overdue"), {})
                               : countedAs(overdue, {}, tr("%1 deliverables are overdue"));
}

Sentence troublesSentence(const BriefingItems& troubles, const NameRoom& room)
{
    const auto clause = [&](Standing standing, const QString& one, const QString& many) {
        const BriefingItems some = troubles.standing({standing});
        return some.isEmpty() ? Sentence() : saidWithLack(some, room, one, many);
    };
    return clauses(
        {clause(Standing::Behind, tr("%1 is behind"), tr("%1 are behind")),
         clause(Standing::Missing, tr("%1 is not reported"), tr("%1 are not reported")),
         overdueClause(troubles.standing({Standing::Overdue}), room),
         clause(Standing::Watch, tr("%1 is to be watched"), tr("%1 are to be watched"))});
}

} // namespace

Sentence behindHeadline(const Telling& telling)
{
    const BriefingItems troubles = telling.troubles();
    if (troubles.isEmpty())
        return {tr("Nothing is behind, overdue or missing")};
    const QVector<UnitId> units = leadsOf(telling.plan, troubles);
    return fitted([&](const NameRoom& room) {
        const Sentence what = troublesSentence(troubles, room);
        if (units.isEmpty())
            return what;
        const Sentence who = unitsSentence(telling.plan, units, room.brief ? 1 : 2);
        return compose(tr("%1: led by %2"), {what, who});
    });
}

} // namespace kmh
