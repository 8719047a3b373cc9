// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/draft_lookup.h"

namespace kmh {

DraftLookup::DraftLookup(Draft draft)
    : m_draft(std::move(draft))
    , m_lines(m_draft.text)
{
    for (int i = 0; i < m_draft.items.size(); ++i) {
        const DraftItem& item = m_draft.items.at(i);
        m_places.insert(item.id, i);
        m_children[item.parent.value_or(DraftId{})].append(item.id);
        if (contentOf<DraftMeasure>(item))
            m_measures.append(item.id);
    }
    for (int i = 0; i < m_draft.issues.size(); ++i) {
        const NoticeIssue& issue = m_draft.issues.at(i);
        if (issue.severity == NoticeIssue::Severity::Doubt && !issue.settled && issue.item)
            m_doubts[*issue.item].append(i);
    }
    countMeasures();
}

void DraftLookup::countMeasures()
{
    for (const DraftItem& item : std::as_const(m_draft.items)) {
        const auto measure = measureOf(item.id);
        if (!measure)
            continue;
        m_doubtsWithin[*measure] += int(m_doubts.value(item.id).size());
        m_uncheckedWithin[*measure] += item.checked ? 0 : 1;
        if (const auto section = sectionOf(item.id))
            m_uncheckedWithin[*section] += item.checked ? 0 : 1;
    }
}

const DraftItem* DraftLookup::item(DraftId id) const
{
    const int place = m_places.value(id, -1);
    return place < 0 ? nullptr : &m_draft.items.at(place);
}

QVector<DraftId> DraftLookup::children(std::optional<DraftId> parent) const
{
    return m_children.value(parent.value_or(DraftId{}));
}

std::optional<DraftId> DraftLookup::measureOf(DraftId id) const
{
    const DraftItem* found = item(id);
    if (!found || contentOf<DraftSection>(*found))
        return {};
    if (contentOf<DraftMeasure>(*found))
        return id;
    const DraftItem* parent = found->parent ? item(*found->parent) : nullptr;
    return parent && contentOf<DraftMeasure>(*parent) ? found->parent : std::nullopt;
}

std::optional<DraftId> DraftLookup::sectionOf(DraftId id) const
{
    const DraftItem* found = item(id);
    if (found && contentOf<DraftSection>(*found))
        return id;
    const auto measure = measureOf(id);
    return measure ? item(*measure)->parent : std::nullopt;
}

} // namespace kmh
