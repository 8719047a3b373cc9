// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/draft_layout.h"

#include "core/domain/error.h"
#include "core/domain/text.h"

#include <QtCore/QHash>

#include <algorithm>
#include <limits>

namespace kmh {

namespace {

/// Items by what they belong to, each group in the order of the notice.
class Tree
{
public:
    explicit Tree(const QVector<DraftItem>& items)
        : m_items(items)
    {
        for (int i = 0; i < items.size(); ++i)
            m_places.insert(items.at(i).id, i);
        for (int i = 0; i < items.size(); ++i)
            m_children[parentOf(items.at(i))].append(i);
        for (QVector<int>& group : m_children)
            std::stable_sort(group.begin(), group.end(),
                             [&](int a, int b) { return placeOf(a) < placeOf(b); });
    }

    QVector<DraftItem> inOrder() const
    {
        QVector<DraftItem> items;
        items.reserve(m_items.size());
        take({}, items);
        return items;
    }

private:
    /// A measure belongs to a section, all else to a measure.
    DraftId parentOf(const DraftItem& item) const
    {
        const auto found = item.parent ? m_places.constFind(*item.parent) : m_places.cend();
        if (found == m_places.cend() || contentOf<DraftSection>(item))
            return {};
        const DraftItem& parent = m_items.at(*found);
        const bool fits = contentOf<DraftMeasure>(item)
                              ? contentOf<DraftSection>(parent) != nullptr
                              : contentOf<DraftMeasure>(parent) != nullptr;
        return fits ? parent.id : DraftId{};
    }

    int placeOf(int i) const
    {
        const Quote& quote = m_items.at(i).quote;
        return quote.length > 0 ? quote.start : std::numeric_limits<int>::max();
    }

    void take(DraftId parent, QVector<DraftItem>& items) const
    {
        for (const int i : m_children.value(parent)) {
            DraftItem item = m_items.at(i);
            item.parent = parent.value == 0 ? std::nullopt : std::optional(parent);
            items.append(item);
            take(item.id, items);
        }
    }

    const QVector<DraftItem>& m_items;
    QHash<DraftId, int> m_places;
    QHash<DraftId, QVector<int>> m_children;
};

Error badInput(const QString& sentence)
{
    return Error(Error::Kind::BadInput, sentence);
}

} // namespace

void layOut(Draft& draft)
{
    draft.items = Tree(draft.items).inOrder();
    int sections = 0;
    int measures = 0;
    for (DraftItem& item : draft.items) {
        if (auto* section = std::get_if<DraftSection>(&item.content))
            section->no = ++sections;
        else if (auto* measure = std::get_if<DraftMeasure>(&item.content))
            measure->no = ++measures;
    }
}

DraftItem& itemToChange(Draft& draft, DraftId id)
{
    const auto found = std::find_if(draft.items.begin(), draft.items.end(),
                                    [&](const DraftItem& item) { return item.id == id; });
    if (found == draft.items.end())
        throw badInput(kmh::tr("This is not in the draft any more; choose it again."));
    return *found;
}

MeasurePlaces::MeasurePlaces(const Draft& draft)
    : m_textSize(draft.text.size())
{
    for (const DraftItem& item : draft.items) {
        if (contentOf<DraftMeasure>(item))
            m_measures.append(&item);
    }
    std::stable_sort(
        m_measures.begin(), m_measures.end(),
        [](const DraftItem* a, const DraftItem* b) { return a->quote.start < b->quote.start; });
}

const DraftItem* MeasurePlaces::at(int place) const
{
    const auto behind = std::upper_bound(
        m_measures.begin(), m_measures.end(), place,
        [](int wanted, const DraftItem* measure) { return wanted < measure->quote.start; });
    if (behind == m_measures.begin())
        return nullptr;
    const DraftItem* measure = *std::prev(behind);
    return measure->quote.contains({place, 1}) ? measure : nullptr;
}

const DraftItem* MeasurePlaces::around(const Quote& quote) const
{
    if (quote.start < 0 || quote.length <= 0 || quote.length > m_textSize - quote.start)
        throw badInput(kmh::tr("These are no words of the notice; mark some."));
    const DraftItem* first = at(quote.start);
    if (first != at(quote.end() - 1))
        throw badInput(kmh::tr("The words reach over the edge of a measure; mark words of one "
                               "measure only."));
    return first;
}

bool quotesItsMeasure(const DraftItem& item)
{
    return item.quote.length > 0 && !contentOf<DraftResponsibility>(item) &&
           !contentOf<DraftImplementation>(item) && !contentOf<DraftSection>(item) &&
           !contentOf<DraftMeasure>(item);
}

void settleDoubts(Draft& draft, const QSet<DraftId>& about)
{
    for (NoticeIssue& issue : draft.issues) {
        if (issue.item && about.contains(*issue.item))
            issue.settled = true;
    }
}

Quote trimmed(const QString& text, Quote quote)
{
    while (quote.length > 0 && text.at(quote.start).isSpace()) {
        ++quote.start;
        --quote.length;
    }
    while (quote.length > 0 && text.at(quote.end() - 1).isSpace())
        --quote.length;
    return quote;
}

} // namespace kmh
