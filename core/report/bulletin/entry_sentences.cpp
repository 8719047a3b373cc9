// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/bulletin/entry_sentences.h"

#include "core/domain/text.h"
#include "core/evaluation/entry_light.h"
#include "core/report/bulletin/bulletin_words.h"

#include <algorithm>

namespace kmh {

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
    return judgeEntry(entry, day).light == Light::Behind && entry.day(EntryField::Due) < day;
}

bool isDueOn(const Entry& entry, QDate day)
{
    return judgeEntry(entry, day).light == Light::Behind && entry.day(EntryField::Due) == day;
}

QVector<Entry> dueOn(const QVector<Entry>& entries, QDate day)
{
    QVector<Entry> found;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(found),
                 [&](const Entry& entry) { return isDueOn(entry, day); });
    return found;
}

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

Sentence nameWithPlace(const Plan& plan, const Entry& entry)
{
    const auto region = entry.ref<RegionId>(EntryField::Region);
    return region ? compose(tr("%1 (%2)"), {entryPiece(entry), regionPiece(plan, *region)})
                  : entryPiece(entry).sentence;
}

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

} // namespace kmh
