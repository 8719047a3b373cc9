// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/report/bulletin/bulletin_parts.h"
#include "core/report/bulletin/bulletin_words.h"
#include "core/report/bulletin/entry_sentences.h"
#include "core/report/ledger_labels.h"

namespace kmh {

namespace {

constexpr qsizetype kNamed = 10;

BulletinPart matterParagraphs(const BulletinInput& input)
{
    const Assessment& assessment = *input.assessment;
    const Plan& plan = assessment.plan();
    const QVector<Entry>& open = input.openMatters;
    if (open.isEmpty())
        return {};
    const QVector<Entry> overdue = overdueOf(open, assessment.period().lastDay());
    const Piece total = counted(open.size(), tr("1 matter"), tr("%1 matters"), subjectsOf(open));
    Sentence counts;
    if (overdue.isEmpty())
        counts = compose(open.size() == 1 ? tr("%1 is open, and it is not overdue.")
                                          : tr("%1 are open, none of them overdue."),
                         {total});
    else
        counts = compose(open.size() == 1 ? tr("%1 is open, and it is due and not done.")
                                          : tr("%1 are open, %2 of them due and not done."),
                         {total, number(overdue)});
    BulletinPart part{paragraph(QStringLiteral("matters/summary"), counts)};
    int no = 0;
    for (const Entry& entry : overdue.mid(0, kNamed)) {
        const Sentence sentence =
            compose(tr("%1: %2"),
                    {nameWithPlace(plan, entry), lateness(tr("due on %1, %2"), assessment, entry)});
        part.append(point(QStringLiteral("matters/entry/%1").arg(entry.id.value), ++no,
                          withUnit(sentence, plan, entry)));
    }
    if (overdue.size() > kNamed)
        part.append(paragraph(
            QStringLiteral("matters/rest"),
            compose(tr("And %1 more that are due and not done."), {number(overdue.mid(kNamed))})));
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
