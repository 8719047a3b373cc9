// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/evaluation/entry_light.h"
#include "core/report/bulletin/bulletin_parts.h"
#include "core/report/bulletin/bulletin_words.h"
#include "core/report/ledger_labels.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr qsizetype kNamed = 10;
constexpr qsizetype kBlockersNamed = 5;

QVector<Subject> subjectsOf(const QVector<Entry>& entries)
{
    QVector<Subject> subjects;
    for (const Entry& entry : entries)
        subjects.append(subjectOf(entry));
    return subjects;
}

Piece number(const QVector<Entry>& entries)
{
    return counted(entries.size(), subjectsOf(entries));
}

bool isOverdue(const Entry& entry, QDate day)
{
    return judgeEntry(entry, day).light == Light::Behind;
}

/// Those that are, the longest overdue first.
QVector<Entry> overdueOf(const QVector<Entry>& entries, QDate day)
{
    QVector<Entry> found;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(found),
                 [&](const Entry& entry) { return isOverdue(entry, day); });
    std::stable_sort(found.begin(), found.end(), [](const Entry& a, const Entry& b) {
        return a.day(EntryField::Due) < b.day(EntryField::Due);
    });
    return found;
}

/// “甲（海西州）”.
Sentence nameWithPlace(const Plan& plan, const Entry& entry)
{
    const auto region = entry.ref<RegionId>(EntryField::Region);
    return region ? compose(tr("%1 (%2)"), {entryPiece(entry), regionPiece(plan, *region)})
                  : entryPiece(entry).sentence;
}

/// When it was due, and how late it is.
Sentence lateness(const QString& pattern, const Assessment& assessment, const Entry& entry)
{
    const QDate due = entry.day(EntryField::Due);
    const int late = int(due.daysTo(assessment.period().lastDay()));
    return compose(pattern, {Piece(dayWords(assessment, due), {subjectOf(entry)}),
                             Piece(lateWords(late), {subjectOf(entry)})});
}

Sentence withUnit(const Sentence& sentence, const Plan& plan, const Entry& entry)
{
    const auto unit = entry.ref<UnitId>(EntryField::Unit);
    return unit ? compose(tr("%1; responsible: %2."), {sentence, unitPiece(plan, *unit)})
                : compose(tr("%1."), {sentence});
}

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

/// What stops several projects, the most frequent first; nothing where each has its own.
QVector<Piece> commonBlockers(const QVector<Entry>& blocked)
{
    QVector<QPair<QString, QVector<Entry>>> groups;
    for (const Entry& entry : blocked) {
        const QString blocker = entry.text(EntryField::Blocker);
        const auto found = std::find_if(groups.begin(), groups.end(),
                                        [&](const auto& g) { return g.first == blocker; });
        if (found == groups.end())
            groups.append({blocker, {entry}});
        else
            found->second.append(entry);
    }
    std::stable_sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) {
        return a.second.size() > b.second.size();
    });
    QVector<Piece> pieces;
    for (const auto& [blocker, entries] : groups.mid(0, kBlockersNamed)) {
        if (entries.size() > 1)
            pieces.append(compose(tr("%1: %2 projects"),
                                  {Piece(blocker, subjectsOf(entries)), number(entries)}));
    }
    return pieces;
}

Sentence projectCounts(const QVector<Entry>& blocked, const QVector<Entry>& overdue)
{
    QVector<Piece> clauses;
    if (!blocked.isEmpty())
        clauses.append(compose(
            tr("%1 held up"),
            {counted(blocked.size(), tr("1 project"), tr("%1 projects"), subjectsOf(blocked))}));
    if (!overdue.isEmpty())
        clauses.append(compose(
            tr("%1 past the planned completion"),
            {counted(overdue.size(), tr("1 project"), tr("%1 projects"), subjectsOf(overdue))}));
    const Sentence counts = joined(clauses, tr("; "));
    const QVector<Piece> blockers = commonBlockers(blocked);
    return blockers.isEmpty()
               ? compose(tr("%1."), {counts})
               : compose(tr("%1. What holds up most: %2."), {counts, joined(blockers, tr(", "))});
}

Sentence projectSentence(const Assessment& assessment, const Entry& entry)
{
    const Plan& plan = assessment.plan();
    Sentence sentence = nameWithPlace(plan, entry);
    if (const QString blocker = entry.text(EntryField::Blocker); !blocker.isEmpty())
        sentence = compose(tr("%1: held up by “%2”"),
                           {sentence, Piece(blocker.simplified(), {subjectOf(entry)})});
    if (isOverdue(entry, assessment.period().lastDay()))
        sentence = compose(
            tr("%1, besides %2"),
            {sentence, lateness(tr("planned to be completed on %1, %2"), assessment, entry)});
    return withUnit(sentence, plan, entry);
}

BulletinPart projectParagraphs(const BulletinInput& input)
{
    const Assessment& assessment = *input.assessment;
    if (input.projects.isEmpty())
        return {};
    const QVector<Entry> overdue = overdueOf(input.projects, assessment.period().lastDay());
    QVector<Entry> blocked;
    std::copy_if(input.projects.begin(), input.projects.end(), std::back_inserter(blocked),
                 [](const Entry& entry) { return entry.has(EntryField::Blocker); });
    BulletinPart part{
        paragraph(QStringLiteral("projects/summary"), projectCounts(blocked, overdue))};
    // Overdue ones first, then the provincial key projects.
    QVector<Entry> order = input.projects;
    std::stable_sort(order.begin(), order.end(), [&](const Entry& a, const Entry& b) {
        const auto weight = [&](const Entry& e) {
            return 2 * isOverdue(e, assessment.period().lastDay()) + e.flag(EntryField::KeyProject);
        };
        return weight(a) > weight(b);
    });
    int no = 0;
    for (const Entry& entry : order.mid(0, kNamed))
        part.append(point(QStringLiteral("projects/entry/%1").arg(entry.id.value), ++no,
                          projectSentence(assessment, entry)));
    if (order.size() > kNamed)
        part.append(paragraph(QStringLiteral("projects/rest"),
                              compose(tr("And %1 more, which are in the projects ledger."),
                                      {number(order.mid(kNamed))})));
    return part;
}

} // namespace

BulletinPart mattersPart(const BulletinInput& input)
{
    BulletinPart part;
    if (const BulletinPart matters = matterParagraphs(input); !matters.isEmpty()) {
        part.append(BulletinHeading{ledgerKindLabel(LedgerKind::Matters), 2});
        part += matters;
    }
    if (const BulletinPart projects = projectParagraphs(input); !projects.isEmpty()) {
        part.append(BulletinHeading{ledgerKindLabel(LedgerKind::Projects), 2});
        part += projects;
    }
    if (!part.isEmpty())
        part.prepend(BulletinHeading{tr("Matters raised and projects"), 1});
    return part;
}

} // namespace kmh
