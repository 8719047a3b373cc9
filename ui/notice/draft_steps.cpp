// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/draft_steps.h"

#include "core/domain/error.h"
#include "core/notice/draft_changes.h"
#include "ui/notice/draft_words.h"

#include <algorithm>

namespace kmh {

namespace {

/// The measure the item belongs to; tells where it belongs to none.
std::optional<DraftId> measureHere(DraftDesk& desk)
{
    const auto current = desk.current();
    const auto measure = current ? desk.index().measureOf(*current) : std::nullopt;
    if (!measure)
        Q_EMIT desk.failed(DraftDesk::tr("Choose a measure, or something that belongs to one."));
    return measure;
}

bool isOpen(const DraftLookup& index, DraftId id)
{
    return checkStateOf(index, *index.item(id)) != CheckState::Checked;
}

/// The next open one behind an item among its siblings, else the first open one before it.
std::optional<DraftId> nextSibling(const DraftLookup& index, DraftId measure, DraftId id)
{
    const QVector<DraftId> siblings = index.children(measure);
    const qsizetype at = siblings.indexOf(id);
    for (qsizetype i = 1; i < siblings.size(); ++i) {
        const DraftId other = siblings.at((at + i) % siblings.size());
        if (isOpen(index, other))
            return other;
    }
    return {};
}

std::optional<DraftId> nextMeasure(const DraftLookup& index, DraftId measure)
{
    const QVector<DraftId>& measures = index.measures();
    const qsizetype at = measures.indexOf(measure);
    return at >= 0 && at + 1 < measures.size() ? std::optional(measures.at(at + 1)) : std::nullopt;
}

bool acceptAlone(DraftDesk& desk, const DraftItem& item)
{
    const QString text = DraftDesk::tr("%1 accepted").arg(draftKindLabel(item.content));
    if (contentOf<DraftSection>(item)) // not with all its measures, unseen
        return desk.change(text, [section = item](const Draft& draft) {
            DraftItem seen = section;
            seen.checked = true;
            return withCorrected(draft, seen);
        });
    const auto measure = desk.index().measureOf(item.id);
    const auto next = measure ? nextSibling(desk.index(), *measure, item.id) : std::nullopt;
    const bool isLast = measure && !next && desk.index().doubts(*measure).isEmpty();
    const bool isThere =
        !isOpen(desk.index(), item.id) && !(isLast && isOpen(desk.index(), *measure));
    const bool done =
        isThere || desk.change(text, [id = item.id, measure, isLast](const Draft& draft) {
            const Draft checked = withChecked(draft, id);
            return isLast ? withChecked(checked, *measure) : checked;
        });
    if (done && next)
        desk.setCurrent(next);
    else if (done && (isLast || !measure))
        desk.goToOpen(desk.nextOpen(1));
    return done;
}

} // namespace

bool acceptItem(DraftDesk& desk)
{
    if (!desk.settleTyping())
        return false;
    if (const DraftItem* item = desk.currentItem())
        return contentOf<DraftMeasure>(*item) ? acceptMeasure(desk) : acceptAlone(desk, *item);
    // A doubt about no item in particular, such as a number that is missing.
    const OpenPoint* here = desk.openHere();
    if (!here || !here->issue)
        return false;
    const int issue = *here->issue; // the findings it belongs to go with the change
    const bool done = desk.change(DraftDesk::tr("doubt settled"),
                                  [&](const Draft& draft) { return withSettled(draft, issue); });
    if (done)
        desk.goToOpen(desk.nextOpen(1));
    return done;
}

bool acceptMeasure(DraftDesk& desk)
{
    if (!desk.settleTyping())
        return false;
    const auto measure = measureHere(desk);
    if (!measure)
        return false;
    const auto isDoubtful = [&](DraftId id) { return !desk.index().doubts(id).isEmpty(); };
    if (!isDoubtful(*desk.current())) {
        QVector<DraftId> all = desk.index().children(*measure);
        all.prepend(*measure);
        const auto first = std::find_if(all.begin(), all.end(), isDoubtful);
        if (first != all.end()) {
            desk.setCurrent(*first);
            Q_EMIT desk.failed(DraftDesk::tr("Look at what is doubtful first; the same keys again "
                                             "accept the whole measure."));
            return false;
        }
    }
    const bool isThere =
        !isOpen(desk.index(), *measure) && desk.index().uncheckedWithin(*measure) == 0;
    const bool done =
        isThere || desk.change(DraftDesk::tr("measure accepted"),
                               [&](const Draft& draft) { return withChecked(draft, *measure); });
    if (done) {
        desk.setCurrent(*measure);
        desk.goToOpen(desk.nextOpen(1));
    }
    return done;
}

bool leavesUncovered(const DraftDesk& desk, DraftId id)
{
    const DraftItem* item = desk.index().item(id);
    if (!item || item->quote.length == 0)
        return false;
    try {
        const Plan after = planOf(without(desk.draft(), id));
        const QVector<CoverageItem> coverage = coverageOf(after);
        return std::any_of(coverage.begin(), coverage.end(), [&](const CoverageItem& place) {
            return place.state == CoverageItem::State::Open && item->quote.contains(place.quote);
        });
    } catch (const Error&) {
        return false; // it cannot be taken away at all, which dropItem() says
    }
}

bool dropItem(DraftDesk& desk, const QString& reason)
{
    const DraftItem* item = desk.currentItem();
    if (!item)
        return false;
    std::optional<DraftId> then;
    if (const auto measure = desk.index().measureOf(item->id); measure && *measure != item->id)
        then = nextSibling(desk.index(), *measure, item->id).value_or(*measure);
    return desk.change(
        DraftDesk::tr("%1 dropped").arg(draftKindLabel(item->content)),
        [id = item->id, reason](const Draft& draft) { return without(draft, id, reason); }, then);
}

bool splitAt(DraftDesk& desk, int place)
{
    if (!desk.settleTyping())
        return false;
    const DraftItem* item = desk.currentItem();
    const bool isSection = item && contentOf<DraftSection>(*item);
    const auto whole = isSection ? desk.current() : measureHere(desk);
    if (!whole)
        return false;
    return desk.change(isSection ? DraftDesk::tr("section split") : DraftDesk::tr("measure split"),
                       [&](const Draft& draft) { return withSplit(draft, *whole, place); });
}

bool mergeWithNext(DraftDesk& desk)
{
    if (!desk.settleTyping())
        return false;
    const DraftItem* item = desk.currentItem();
    const bool isSection = item && contentOf<DraftSection>(*item);
    const auto first = isSection ? desk.current() : measureHere(desk);
    if (!first)
        return false;
    if (!isSection && !nextMeasure(desk.index(), *first)) {
        Q_EMIT desk.failed(DraftDesk::tr("This is the last measure; there is none behind it to "
                                         "merge it with."));
        return false;
    }
    return desk.change(
        isSection ? DraftDesk::tr("sections merged") : DraftDesk::tr("measures merged"),
        [&](const Draft& draft) { return withMerged(draft, *first); }, first);
}

bool reassign(DraftDesk& desk, DraftId parent)
{
    const DraftItem* item = desk.currentItem();
    return item && desk.change(DraftDesk::tr("%1 reassigned").arg(draftKindLabel(item->content)),
                               [&, id = item->id](const Draft& draft) {
                                   return withMoved(draft, id, parent);
                               });
}

bool takeWords(DraftDesk& desk, const Quote& words)
{
    const DraftItem* item = desk.settleTyping() ? desk.currentItem() : nullptr;
    if (!item) {
        Q_EMIT desk.failed(DraftDesk::tr("Choose the item whose words these are."));
        return false;
    }
    DraftItem changed = *item;
    changed.quote = words;
    return desk.change(DraftDesk::tr("words of an item changed"),
                       [&](const Draft& draft) { return withCorrected(draft, changed); });
}

bool addItem(DraftDesk& desk, DraftItem item)
{
    if (!desk.settleTyping())
        return false;
    item.id = desk.draft().newId();
    item.checked = true; // a person has made it
    return desk.change(
        DraftDesk::tr("%1 added").arg(draftKindLabel(item.content)),
        [&](const Draft& draft) { return withAdded(draft, item); }, item.id);
}

bool addGuidance(DraftDesk& desk)
{
    const auto measure = desk.settleTyping() ? measureHere(desk) : std::nullopt;
    if (!measure)
        return false;
    DraftTarget target;
    target.indicator = DraftDesk::tr("New indicator");
    target.unit = QStringLiteral("%");
    target.kind = IndicatorKind::Rate;
    target.calendar = Calendar::Month;
    target.overTime = Aggregation::Last;
    target.overRegions = Aggregation::None;
    target.decimals = 1;
    target.due = desk.draft().head.period.value_or(target.due);
    target.guidance = true;
    target.open = true;
    DraftItem item;
    item.parent = measure;
    item.content = target;
    return addItem(desk, item);
}

} // namespace kmh
