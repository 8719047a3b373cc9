// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/report/bulletin/bulletin_parts.h"
#include "core/report/bulletin/bulletin_words.h"
#include "core/report/bulletin/entry_sentences.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr qsizetype kNamed = 10;
constexpr qsizetype kBlockersNamed = 5;

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
            tr("by the ledger as it stands, %1 held up"),
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

} // namespace

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
    for (const Entry& entry : order.mid(0, kNamed))
        part.append(point(QStringLiteral("projects/entry/%1").arg(entry.id.value),
                          projectSentence(assessment, entry)));
    if (order.size() > kNamed)
        part.append(paragraph(QStringLiteral("projects/rest"),
                              compose(tr("And %1 more, which are in the projects ledger."),
                                      {number(order.mid(kNamed))})));
    return part;
}

} // namespace kmh
