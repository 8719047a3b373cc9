// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/domain/numbering.h"
#include "core/domain/text.h"
#include "core/notice/clean_text.h"
#include "core/notice/draft_changes.h"
#include "core/notice/draft_layout.h"
#include "core/notice/measure_heading.h"

#include <QtCore/QSet>

namespace kmh {

namespace {

Error badInput(const QString& sentence)
{
    return Error(Error::Kind::BadInput, sentence);
}

/// A stretch's number as printed, and its words behind it.
std::pair<QString, CleanText> numberAndWords(const QString& text, const Quote& quote)
{
    const CleanText words(text, quote);
    const std::optional<Numbering> number = numberingAt(words.words());
    if (!number)
        return {{}, words};
    return {words.words().left(number->length).trimmed(), words.mid(number->length)};
}

DraftMeasure measureOf(const QString& text, const Quote& quote)
{
    const auto [printed, words] = numberAndWords(text, quote);
    return {0, printed, words.words().left(headingOf(words).length)};
}

/// Gives the second of two measures who answers for the first, or the first who answers for the
/// second, where it would have none.
template<class Content>
void share(Draft& draft, DraftId first, DraftId second)
{
    QVector<DraftItem> ofFirst;
    QVector<DraftItem> ofSecond;
    for (const DraftItem& item : std::as_const(draft.items)) {
        if (contentOf<Content>(item) && item.parent == first)
            ofFirst.append(item);
        else if (contentOf<Content>(item) && item.parent == second)
            ofSecond.append(item);
    }
    if (ofFirst.isEmpty() == ofSecond.isEmpty())
        return;
    qint64 id = draft.newId().value;
    for (DraftItem copy : ofFirst.isEmpty() ? ofSecond : ofFirst) {
        copy.parent = copy.parent == first ? second : first;
        copy.id = {id++};
        copy.checked = false;
        draft.items.append(copy);
    }
}

void requireWhole(const Draft& draft, DraftId measure, int place)
{
    for (const DraftItem& item : draft.items) {
        if (item.parent == measure && item.quote.start < place && place < item.quote.end())
            throw badInput(kmh::tr("The place lies within “%1”; choose one beside it, or correct "
                                   "that first.")
                               .arg(withoutLayoutSpaces(item.quote.in(draft.text))));
    }
}

Draft splitMeasure(Draft draft, const DraftItem& measure, int place)
{
    const Quote& whole = measure.quote;
    if (place <= whole.start || place >= whole.end())
        throw badInput(kmh::tr("The place does not lie within the measure; choose one that does."));
    const Quote first = trimmed(draft.text, {whole.start, place - whole.start});
    const Quote second = trimmed(draft.text, {place, whole.end() - place});
    if (first.length == 0 || second.length == 0)
        throw badInput(kmh::tr("There are no words on one side of the place; choose another."));
    requireWhole(draft, measure.id, second.start);

    const DraftItem added{draft.newId(), measure.parent, second, measureOf(draft.text, second)};
    for (DraftItem& item : draft.items) {
        if (item.parent == measure.id && item.quote.length > 0 && second.contains(item.quote))
            item.parent = added.id;
    }
    DraftItem& before = itemToChange(draft, measure.id);
    before.quote = first;
    before.checked = false;
    auto& content = std::get<DraftMeasure>(before.content);
    if (!CleanText(draft.text, first).words().contains(content.title))
        content.title.clear();
    draft.items.append(added);
    share<DraftResponsibility>(draft, measure.id, added.id);
    share<DraftImplementation>(draft, measure.id, added.id);
    layOut(draft);
    return draft;
}

/// The heading of a section that begins at a place: its line, or, where a measure begins there,
/// that measure's.
DraftItem sectionAt(const Draft& draft, int place)
{
    const auto newline = int(draft.text.indexOf(u'\n', place));
    const int end = newline < 0 ? int(draft.text.size()) : newline;
    const Quote line = trimmed(draft.text, {place, end - place});
    DraftSection section;
    if (!MeasurePlaces(draft).at(line.start))
        section.title = numberAndWords(draft.text, line).second.words();
    return {draft.newId(), {}, line, section};
}

Draft splitSection(Draft draft, const DraftItem& section, int place)
{
    while (place < draft.text.size() && draft.text.at(place).isSpace())
        ++place;
    const DraftItem* around = MeasurePlaces(draft).at(place);
    if (around && around->quote.start != place)
        throw badInput(kmh::tr("The place lies within measure %1; split that first.")
                           .arg(contentOf<DraftMeasure>(*around)->no));
    int before = 0;
    int behind = 0;
    for (const DraftItem& item : std::as_const(draft.items)) {
        if (contentOf<DraftMeasure>(item) && item.parent == section.id)
            ++(item.quote.start < place ? before : behind);
    }
    if (before == 0 || behind == 0)
        throw badInput(kmh::tr("A section needs a measure on both sides of the place; choose "
                               "another."));
    const DraftItem added = sectionAt(draft, place);
    for (DraftItem& item : draft.items) {
        if (contentOf<DraftMeasure>(item) && item.parent == section.id && item.quote.start >= place)
            item.parent = added.id;
    }
    draft.items.append(added);
    layOut(draft);
    return draft;
}

/// What tells who answers from one that answers already.
QString answerKey(const DraftItem& item)
{
    if (const auto* r = contentOf<DraftResponsibility>(item))
        return QStringLiteral("%1 %2").arg(r->name).arg(int(r->role));
    if (contentOf<DraftImplementation>(item))
        return QStringLiteral("%1+%2").arg(item.quote.start).arg(item.quote.length);
    return {};
}

/// Of a measure, after what belonged to two became its own.
void dropDoubles(Draft& draft, DraftId measure)
{
    QSet<QString> seen;
    QSet<DraftId> dropped;
    draft.items.removeIf([&](const DraftItem& item) {
        const QString key = item.parent == measure ? answerKey(item) : QString();
        if (key.isEmpty())
            return false;
        const bool twice = seen.contains(key);
        seen.insert(key);
        if (twice)
            dropped.insert(item.id);
        return twice;
    });
    for (NoticeIssue& issue : draft.issues) {
        if (issue.item && dropped.contains(*issue.item))
            issue.item = measure;
    }
}

/// The section or measure that follows one; measures only within their section.
DraftItem following(const Draft& draft, const DraftItem& first)
{
    bool passed = false;
    for (const DraftItem& item : draft.items) {
        if (passed && item.content.index() == first.content.index() && item.parent == first.parent)
            return item;
        passed = passed || item.id == first.id;
    }
    throw badInput(contentOf<DraftMeasure>(first)
                       ? kmh::tr("No measure of the same section follows; move one there first.")
                       : kmh::tr("No section follows that it could be merged with."));
}

void mergeContent(DraftItem& first, const DraftItem& second)
{
    if (auto* section = std::get_if<DraftSection>(&first.content)) {
        const auto* other = contentOf<DraftSection>(second);
        if (section->title.isEmpty())
            section->title = other->title;
        if (section->sector.isEmpty())
            section->sector = other->sector;
        return;
    }
    first.quote.length = second.quote.end() - first.quote.start;
    first.checked = false;
}

} // namespace

Draft withSplit(const Draft& draft, DraftId id, int place)
{
    Draft changed = draft;
    const DraftItem item = itemToChange(changed, id);
    if (contentOf<DraftMeasure>(item))
        return splitMeasure(changed, item, place);
    if (contentOf<DraftSection>(item))
        return splitSection(changed, item, place);
    throw badInput(kmh::tr("Only a section or a measure can be split."));
}

Draft withMerged(const Draft& draft, DraftId id)
{
    Draft changed = draft;
    DraftItem& first = itemToChange(changed, id);
    if (!contentOf<DraftMeasure>(first) && !contentOf<DraftSection>(first))
        throw badInput(kmh::tr("Only a section or a measure can be merged."));
    const DraftItem second = following(draft, first);
    mergeContent(first, second);
    const Quote words = first.quote;
    const bool measure = contentOf<DraftMeasure>(first) != nullptr;
    changed.items.removeIf([&](const DraftItem& item) { return item.id == second.id; });
    for (DraftItem& item : changed.items) {
        // Remarks between the two are the one's now.
        const bool between = measure && !item.parent && !contentOf<DraftSection>(item) &&
                             item.id != id && words.contains(item.quote);
        if (item.parent == second.id || between)
            item.parent = id;
    }
    for (NoticeIssue& issue : changed.issues) {
        if (issue.item == second.id)
            issue.item = id;
    }
    if (measure)
        dropDoubles(changed, id);
    layOut(changed);
    return changed;
}

} // namespace kmh
