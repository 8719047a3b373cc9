// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/bulletin/due_words.h"

#include "core/domain/day_label.h"
#include "core/domain/text.h"
#include "core/report/bulletin/bulletin_words.h"

namespace kmh {

namespace {

bool isOwed(const DueFigure& figure)
{
    return !figure.statistics && !figure.optional;
}

QVector<Subject> inState(const DueFigures& due, DueState state)
{
    return subjectsOf(due, [&](const DueFigure& f) { return isOwed(f) && f.state == state; });
}

/// “71项已报（其中迟报2项）”.
Sentence reportedWords(const DueFigures& due, const DueCounts& counts)
{
    const QVector<Subject> late = inState(due, DueState::Late);
    const QVector<Subject> reported = inState(due, DueState::Reported) + late;
    if (counts.reported == 0)
        return {tr("none reported")};
    if (late.isEmpty())
        return compose(tr("%1 reported"), {counted(counts.reported, reported)});
    return compose(tr("%1 reported (%2 of them late)"),
                   {counted(counts.reported, reported), counted(counts.late, late)});
}

Sentence missingWords(const DueFigures& due, const DueCounts& counts)
{
    const QVector<Subject> missing = inState(due, DueState::Missing);
    if (counts.arrears == 0)
        return compose(tr("%1 missing"), {counted(counts.missing, missing)});
    if (counts.arrears == counts.missing)
        return compose(tr("%1 missing (all of earlier rounds)"),
                       {counted(counts.missing, missing)});
    const QVector<Subject> arrears =
        subjectsOf(due, [](const DueFigure& f) { return f.isToBeChased() && f.arrears; });
    return compose(tr("%1 missing (%2 of them of earlier rounds)"),
                   {counted(counts.missing, missing), counted(counts.arrears, arrears)});
}

Sentence owedWords(const DueFigures& due, const DueCounts& counts)
{
    const Piece total = counted(counts.due, tr("1 return"), tr("%1 returns"),
                                subjectsOf(due, [](const DueFigure& f) { return isOwed(f); }));
    const QVector<Subject> late = inState(due, DueState::Late);
    if (counts.reported == counts.due && late.isEmpty())
        return compose(counts.due == 1 ? tr("%1 was due, and it is reported")
                                       : tr("%1 were due, and all are reported"),
                       {total});
    if (counts.notDue == counts.due)
        return compose(counts.due == 1 ? tr("%1 is asked for and not due yet")
                                       : tr("%1 are asked for and not due yet"),
                       {total});
    QVector<Piece> clauses{reportedWords(due, counts)};
    if (counts.missing > 0)
        clauses.append(missingWords(due, counts));
    if (counts.notDue > 0)
        clauses.append(compose(tr("%1 not to come yet"),
                               {counted(counts.notDue, inState(due, DueState::NotDue))}));
    return compose(tr("of %1 asked for: %2"), {total, joined(clauses, tr("; "))});
}

} // namespace

Sentence reportCounts(const BulletinInput& input)
{
    const DueFigures& due = input.due;
    if (due.figures.isEmpty())
        return {tr("No figure is due.")};
    const DueCounts counts = due.counts();
    const QDate day = due.day.isValid() ? due.day : input.assessment->period().lastDay();
    const Sentence owed =
        counts.due == 0 ? Sentence{tr("no figure is due")} : owedWords(due, counts);
    const Piece until{dayWords(*input.assessment, day),
                      subjectsOf(due, [](const DueFigure&) { return true; })};
    if (counts.statistics == 0)
        return compose(tr("By %1, %2."), {until, owed});
    const QVector<Subject> statistics =
        subjectsOf(due, [](const DueFigure& f) { return f.statistics; });
    return compose(tr("By %1, %2; besides %3 of official statistics and the like, for which nobody "
                      "is chased."),
                   {until, owed, counted(counts.statistics, statistics)});
}

} // namespace kmh
