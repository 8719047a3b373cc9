// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/report/bulletin/bulletin_parts.h"
#include "core/report/bulletin/bulletin_words.h"
#include "core/report/bulletin/entry_sentences.h"
#include "core/report/ledger_labels.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr qsizetype kNamed = 10;

/// “其中逾期4项、当日到期1项”.
Sentence lateWords(const QVector<Entry>& overdue, const QVector<Entry>& today)
{
    QVector<Piece> clauses;
    if (!overdue.isEmpty())
        clauses.append(compose(tr("%1 past its day"), {number(overdue)}));
    if (!today.isEmpty())
        clauses.append(compose(tr("%1 due on the last day"), {number(today)}));
    return joined(clauses, tr(", "));
}

Sentence matterCounts(const QVector<Entry>& open, QDate day)
{
    const QVector<Entry> overdue = overdueOf(open, day);
    const QVector<Entry> today = dueOn(open, day);
    const Piece total = counted(open.size(), tr("1 matter"), tr("%1 matters"), subjectsOf(open));
    Sentence counts;
    if (overdue.isEmpty() && today.isEmpty())
        counts = compose(open.size() == 1 ? tr("%1 is open, and it is not overdue.")
                                          : tr("%1 are open, none of them overdue."),
                         {total});
    else
        counts = compose(open.size() == 1 ? tr("%1 is open: %2.") : tr("%1 are open, of them %2."),
                         {total, lateWords(overdue, today)});
    QVector<Entry> undated;
    std::copy_if(open.begin(), open.end(), std::back_inserter(undated),
                 [](const Entry& entry) { return !entry.has(EntryField::OnDay); });
    return undated.isEmpty() ? counts
                             : compose(tr("%1 The ledger gives no day for %2 of them, which are "
                                          "counted as it stands now."),
                                       {counts, number(undated)});
}

BulletinPart matterParagraphs(const BulletinInput& input)
{
    const Assessment& assessment = *input.assessment;
    const Plan& plan = assessment.plan();
    const QDate day = assessment.period().lastDay();
    if (input.openMatters.isEmpty())
        return {};
    BulletinPart part{
        paragraph(QStringLiteral("matters/summary"), matterCounts(input.openMatters, day))};
    const QVector<Entry> due = overdueOf(input.openMatters, day) + dueOn(input.openMatters, day);
    for (const Entry& entry : due.mid(0, kNamed)) {
        const Sentence sentence =
            compose(tr("%1: %2"),
                    {nameWithPlace(plan, entry), lateness(tr("due on %1, %2"), assessment, entry)});
        part.append(point(QStringLiteral("matters/entry/%1").arg(entry.id.value),
                          withUnit(sentence, plan, entry)));
    }
    if (due.size() > kNamed)
        part.append(paragraph(
            QStringLiteral("matters/rest"),
            compose(tr("And %1 more that are due and not done."), {number(due.mid(kNamed))})));
    return part;
}

/// As the plan calls it.
QString ledgerName(const BulletinInput& input, const QString& code)
{
    const Ledger* ledger = input.assessment->plan().ledger(code);
    if (ledger)
        return ledger->name;
    return ledgerKindLabel(code == QLatin1String("matters") ? LedgerKind::Matters
                                                            : LedgerKind::Projects);
}

} // namespace

BulletinPart mattersPart(const BulletinInput& input)
{
    BulletinPart part;
    if (const BulletinPart matters = matterParagraphs(input); !matters.isEmpty()) {
        part.append(BulletinHeading{ledgerName(input, QStringLiteral("matters")), 2});
        part += matters;
    }
    if (const BulletinPart projects = projectParagraphs(input); !projects.isEmpty()) {
        part.append(BulletinHeading{ledgerName(input, QStringLiteral("projects")), 2});
        part += projects;
    }
    if (!part.isEmpty())
        part.prepend(BulletinHeading{tr("Matters raised and projects"), 1});
    return part;
}

} // namespace kmh
