// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/bulletin/due_words.h"

#include "core/domain/day_label.h"
#include "core/domain/text.h"
#include "core/report/bulletin/bulletin_words.h"

namespace kmh {

namespace {

/// Owed, and in this round.
bool isOfRound(const DueFigure& figure)
{
    return !figure.statistics && !figure.optional && !figure.arrears;
}

QVector<Subject> ofRound(const DueFigures& due)
{
    return subjectsOf(due, [](const DueFigure& f) { return isOfRound(f); });
}

QVector<Subject> inState(const DueFigures& due, DueState state)
{
    return subjectsOf(due, [&](const DueFigure& f) { return isOfRound(f) && f.state == state; });
}

QVector<Subject> inArrears(const DueFigures& due)
{
    return subjectsOf(due, [](const DueFigure& f) { return f.isToBeChased() && f.arrears; });
}

/// “已报71项（其中迟报2项）”.
Sentence reportedWords(const DueFigures& due)
{
    const QVector<Subject> late = inState(due, DueState::Late);
    const QVector<Subject> reported = inState(due, DueState::Reported) + late;
    if (reported.isEmpty())
        return {tr("none reported")};
    if (late.isEmpty())
        return compose(tr("%1 reported"), {counted(reported.size(), reported)});
    return compose(tr("%1 reported (%2 of them late)"),
                   {counted(reported.size(), reported), counted(late.size(), late)});
}

/// What is owed in this round, without what is left of earlier ones.
Sentence roundWords(const DueFigures& due)
{
    const QVector<Subject> all = ofRound(due);
    const QVector<Subject> missing = inState(due, DueState::Missing);
    const QVector<Subject> notDue = inState(due, DueState::NotDue);
    const Piece total = counted(all.size(), tr("1 return"), tr("%1 returns"), all);
    const bool isOne = all.size() == 1;
    if (all.isEmpty())
        return {tr("no figure is due in this round")};
    if (inState(due, DueState::Reported).size() == all.size())
        return compose(isOne ? tr("in this round %1 was due, and it is reported")
                             : tr("in this round %1 were due, and all are reported"),
                       {total});
    if (notDue.size() == all.size())
        return compose(isOne ? tr("in this round %1 is asked for and not due yet")
                             : tr("in this round %1 are asked for and not due yet"),
                       {total});
    Sentence words = compose(tr("of %1 asked for in this round: %2"), {total, reportedWords(due)});
    if (!missing.isEmpty())
        words = compose(tr("%1, %2 missing"), {words, counted(missing.size(), missing)});
    if (!notDue.isEmpty())
        words = compose(tr("%1, %2 not to come yet"), {words, counted(notDue.size(), notDue)});
    return words;
}

} // namespace

Sentence reportCounts(const BulletinInput& input)
{
    const DueFigures& due = input.due;
    if (due.figures.isEmpty())
        return {tr("No figure is due.")};
    const QDate day = due.day.isValid() ? due.day : input.assessment->period().lastDay();
    Sentence counts =
        compose(tr("By %1, %2"), {Piece(dayWords(*input.assessment, day),
                                        subjectsOf(due, [](const DueFigure&) { return true; })),
                                  roundWords(due)});
    if (const QVector<Subject> arrears = inArrears(due); !arrears.isEmpty())
        counts = compose(tr("%1; and missing of earlier rounds: %2"),
                         {counts, counted(arrears.size(), arrears)});
    const QVector<Subject> statistics =
        subjectsOf(due, [](const DueFigure& f) { return f.statistics; });
    if (!statistics.isEmpty())
        counts =
            compose(tr("%1; of official statistics and the like, for which nobody is chased: %2"),
                    {counts, counted(statistics.size(), statistics)});
    return compose(tr("%1."), {counts});
}

} // namespace kmh
