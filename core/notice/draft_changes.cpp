// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/draft_changes.h"

#include "core/domain/error.h"
#include "core/domain/text.h"
#include "core/notice/draft_check.h"
#include "core/notice/draft_layout.h"

namespace kmh {

namespace {

Error badInput(const QString& sentence)
{
    return Error(Error::Kind::BadInput, sentence);
}

bool isHead(const DraftItem& item)
{
    return contentOf<DraftSection>(item) || contentOf<DraftMeasure>(item);
}

/// What stands in a new measure or behind a new heading goes to it.
void adopt(Draft& draft, const DraftItem& added)
{
    int end = int(draft.text.size());
    for (const DraftItem& item : std::as_const(draft.items)) {
        if (contentOf<DraftSection>(item) && item.quote.start > added.quote.start)
            end = std::min(end, item.quote.start);
    }
    for (DraftItem& item : draft.items) {
        if (contentOf<DraftMeasure>(added) && !isHead(item) && !item.parent &&
            added.quote.contains(item.quote))
            item.parent = added.id;
        else if (contentOf<DraftSection>(added) && contentOf<DraftMeasure>(item) &&
                 item.quote.start >= added.quote.start && item.quote.start < end)
            item.parent = added.id;
    }
}

/// An item with all that belongs to it.
QSet<DraftId> withParts(const Draft& draft, DraftId id)
{
    QSet<DraftId> ids{id};
    for (const DraftItem& item : draft.items) { // a parent stands before what belongs to it
        if (item.parent && ids.contains(*item.parent))
            ids.insert(item.id);
    }
    return ids;
}

} // namespace

Draft withCorrected(const Draft& draft, DraftItem item)
{
    Draft changed = draft;
    DraftItem& current = itemToChange(changed, item.id);
    if ((isHead(current) || isHead(item)) && current.content.index() != item.content.index())
        throw badInput(kmh::tr("A section or measure cannot become something else; merge it with "
                               "the one before, then add what it is."));
    placeItem(draft, item);
    current = item;
    settleDoubts(changed, {item.id});
    layOut(changed);
    return changed;
}

Draft withAdded(const Draft& draft, DraftItem item)
{
    Draft changed = draft;
    item.id = draft.newId();
    placeItem(draft, item);
    if (contentOf<DraftSection>(item)) {
        if (const DraftItem* around = MeasurePlaces(draft).around(item.quote))
            throw badInput(kmh::tr("The words belong to measure %1; split it before them first.")
                               .arg(contentOf<DraftMeasure>(*around)->no));
    }
    adopt(changed, item);
    changed.items.append(item);
    layOut(changed);
    return changed;
}

Draft withAllAdded(const Draft& draft, const QVector<DraftItem>& items)
{
    Draft changed = draft;
    const MeasurePlaces measures(draft);
    DraftId id = draft.newId();
    for (DraftItem item : items) {
        try {
            placeItem(draft, measures, item);
        } catch (const Error&) {
            continue;
        }
        item.id = id;
        ++id.value;
        changed.items.append(item);
    }
    layOut(changed);
    return changed;
}

Draft without(const Draft& draft, DraftId id, const QString& reason)
{
    Draft changed = draft;
    const DraftItem item = itemToChange(changed, id);
    if (isHead(item))
        throw badInput(kmh::tr("The words of a section or measure stay in the plan; merge it with "
                               "its neighbour instead."));
    changed.items.removeIf([&](const DraftItem& other) { return other.id == id; });
    for (DraftItem& other : changed.items) {
        auto* quantity = std::get_if<DraftQuantity>(&other.content);
        if (quantity && quantity->trackedBy == id) {
            quantity->trackedBy.reset();
            quantity->waived = reason;
        }
    }
    settleDoubts(changed, {id});
    for (NoticeIssue& issue : changed.issues) {
        if (issue.item == id)
            issue.item.reset();
    }
    if (!reason.trimmed().isEmpty() && item.quote.length > 0)
        changed.items.append({draft.newId(), item.parent, item.quote, DraftWaiver{reason}, true});
    layOut(changed);
    return changed;
}

Draft withMoved(const Draft& draft, DraftId id, DraftId parent)
{
    Draft changed = draft;
    DraftItem& item = itemToChange(changed, id);
    if (contentOf<DraftSection>(item))
        throw badInput(kmh::tr("A section belongs to nothing else."));
    const DraftItem* to = draft.item(parent);
    const bool fits =
        to && (contentOf<DraftMeasure>(item) ? contentOf<DraftSection>(*to) != nullptr
                                             : contentOf<DraftMeasure>(*to) != nullptr);
    if (!fits)
        throw badInput(contentOf<DraftMeasure>(item)
                           ? kmh::tr("A measure can belong to a section only; choose one.")
                           : kmh::tr("It can belong to a measure only; choose one."));
    item.parent = parent;
    placeItem(draft, item);
    layOut(changed);
    return changed;
}

Draft withChecked(const Draft& draft, DraftId id, bool checked)
{
    Draft changed = draft;
    const Quote words = itemToChange(changed, id).quote;
    const QSet<DraftId> ids = withParts(draft, id);
    for (DraftItem& item : changed.items) {
        if (ids.contains(item.id))
            item.checked = checked;
    }
    if (!checked)
        return changed;
    settleDoubts(changed, ids);
    for (NoticeIssue& issue : changed.issues) { // doubts about words of which nothing was made
        if (!issue.item && issue.quote && issue.quote->length > 0 && words.contains(*issue.quote))
            issue.settled = true;
    }
    return changed;
}

Draft withSettled(const Draft& draft, int issue, bool settled)
{
    if (issue < 0 || issue >= draft.issues.size())
        throw badInput(kmh::tr("This is not in the draft any more; choose it again."));
    Draft changed = draft;
    changed.issues[issue].settled = settled;
    return changed;
}

Draft withHead(const Draft& draft, const DraftHead& head)
{
    Draft changed = draft;
    changed.head = head;
    return changed;
}

} // namespace kmh
