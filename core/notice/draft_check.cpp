// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/draft_check.h"

#include "core/domain/error.h"
#include "core/domain/text.h"

#include <cmath>

namespace kmh {

namespace {

Error badInput(const QString& sentence)
{
    return Error(Error::Kind::BadInput, sentence);
}

bool overlaps(const Quote& a, const Quote& b)
{
    return a.start < b.end() && b.start < a.end();
}

/// None for what is told by its words alone.
std::optional<QString> nameOf(const DraftContent& content)
{
    struct Name
    {
        std::optional<QString> operator()(const DraftResponsibility& r) const { return r.name; }
        std::optional<QString> operator()(const DraftTarget& t) const { return t.indicator; }
        std::optional<QString> operator()(const DraftDeliverable& d) const { return d.name; }
        std::optional<QString> operator()(const DraftProject& p) const { return p.name; }
        std::optional<QString> operator()(const DraftMechanism& m) const { return m.name; }
        std::optional<QString> operator()(const DraftFunding& f) const { return f.name; }
        std::optional<QString> operator()(const DraftSection&) const { return {}; }
        std::optional<QString> operator()(const DraftMeasure&) const { return {}; }
        std::optional<QString> operator()(const DraftImplementation&) const { return {}; }
        std::optional<QString> operator()(const DraftQuantity&) const { return {}; }
        std::optional<QString> operator()(const DraftWaiver&) const { return {}; }
        std::optional<QString> operator()(const DraftNote&) const { return {}; }
    };
    return std::visit(Name{}, content);
}

void checkContent(const DraftItem& item)
{
    const std::optional<QString> name = nameOf(item.content);
    if (name && name->trimmed().isEmpty())
        throw badInput(kmh::tr("It has no name; write one."));
    const auto* target = contentOf<DraftTarget>(item);
    const QString problem = target ? targetProblem(*target) : QString();
    if (!problem.isEmpty())
        throw badInput(problem);
}

void requireWords(const Draft& draft, const Quote& quote)
{
    if (quote.start < 0 || quote.length <= 0 || quote.length > draft.text.size() - quote.start)
        throw badInput(kmh::tr("These are no words of the notice; mark some."));
}

/// The last section that begins at or before a place; the first where none does.
std::optional<DraftId> sectionBefore(const Draft& draft, int place)
{
    std::optional<DraftId> found;
    for (const DraftItem& item : draft.items) {
        if (contentOf<DraftSection>(item) && (!found || item.quote.start <= place))
            found = item.id;
    }
    return found;
}

void placeMeasure(const Draft& draft, DraftItem& item)
{
    requireWords(draft, item.quote);
    for (const DraftItem& other : draft.items) {
        const auto* measure = contentOf<DraftMeasure>(other);
        if (measure && other.id != item.id && overlaps(other.quote, item.quote))
            throw badInput(kmh::tr("Some of the words belong to measure %1; split or merge "
                                   "measures to part the words anew.")
                               .arg(measure->no));
        if (other.parent == item.id && quotesItsMeasure(other) && !item.quote.contains(other.quote))
            throw badInput(kmh::tr("“%1” of the measure would stand outside it; take it away "
                                   "first, or mark more words.")
                               .arg(withoutLayoutSpaces(other.quote.in(draft.text))));
    }
    if (!item.parent)
        item.parent = sectionBefore(draft, item.quote.start);
}

void placeInMeasure(const Draft& draft, const MeasurePlaces& measures, DraftItem& item)
{
    const DraftItem* parent = item.parent ? draft.item(*item.parent) : nullptr;
    if (parent && !contentOf<DraftMeasure>(*parent))
        throw badInput(kmh::tr("It can belong to a measure only; choose one."));
    const auto* target = contentOf<DraftTarget>(item);
    const DraftItem* around = nullptr;
    if (target && target->guidance)
        item.quote = {}; // no words of the notice ask for it
    else
        around = measures.around(item.quote);
    if (!parent)
        parent = around;
    const bool needsNone = contentOf<DraftWaiver>(item) || contentOf<DraftNote>(item);
    if (!parent && !needsNone)
        throw badInput(kmh::tr("The words stand in no measure; mark words of one."));
    if (quotesItsMeasure(item) && parent != around)
        throw badInput(kmh::tr("The words do not stand in that measure; split or merge measures to "
                               "part the words anew."));
    item.parent = parent ? std::optional(parent->id) : std::nullopt;
}

} // namespace

QString targetProblem(const DraftTarget& target)
{
    if (target.open)
        return {};
    if (!std::isfinite(target.value) || !std::isfinite(target.upper.value_or(0)))
        return kmh::tr("The number is too large to be one; correct it.");
    if (target.comparator == Comparator::Between &&
        target.upper.value_or(target.value) < target.value)
        return kmh::tr("The range ends below where it begins; correct one of its ends.");
    return {};
}

void placeItem(const Draft& draft, DraftItem& item)
{
    placeItem(draft, MeasurePlaces(draft), item);
}

void placeItem(const Draft& draft, const MeasurePlaces& measures, DraftItem& item)
{
    checkContent(item);
    if (contentOf<DraftSection>(item)) {
        requireWords(draft, item.quote);
        item.parent.reset();
    } else if (contentOf<DraftMeasure>(item)) {
        placeMeasure(draft, item);
    } else {
        placeInMeasure(draft, measures, item);
    }
}

} // namespace kmh
