// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/draft_index.h"

namespace kmh {

DraftIndex::DraftIndex(const Draft& draft)
{
    m_places.reserve(draft.items.size());
    for (int i = 0; i < draft.items.size(); ++i)
        m_places.insert(draft.items.at(i).id, i);
    readHeads(draft);
    m_items.resize(m_measures.size());
    for (int i = 0; i < draft.items.size(); ++i) {
        const DraftItem& item = draft.items.at(i);
        if (contentOf<DraftSection>(item) || contentOf<DraftMeasure>(item))
            continue;
        if (const auto measure = measureOf(item))
            m_items[*measure].append(i);
        else
            m_outside.append(i);
    }
}

void DraftIndex::readHeads(const Draft& draft)
{
    QHash<DraftId, int> sectionPlaces;
    for (int i = 0; i < draft.items.size(); ++i) {
        const DraftItem& item = draft.items.at(i);
        if (contentOf<DraftSection>(item)) {
            sectionPlaces.insert(item.id, int(m_sections.size()));
            m_sections.append(i);
        } else if (contentOf<DraftMeasure>(item)) {
            std::optional<int> section;
            if (item.parent && sectionPlaces.contains(*item.parent))
                section = sectionPlaces.value(*item.parent);
            else if (!m_sections.isEmpty())
                section = int(m_sections.size()) - 1;
            m_measurePlaces.insert(item.id, int(m_measures.size()));
            m_measures.append(i);
            m_sectionOf.append(section);
        }
    }
    // Sections stand before their measures, but a text may begin with measures of none.
    for (std::optional<int>& section : m_sectionOf) {
        if (!section && !m_sections.isEmpty())
            section = 0;
    }
}

std::optional<int> DraftIndex::item(DraftId id) const
{
    const auto found = m_places.constFind(id);
    return found == m_places.cend() ? std::nullopt : std::optional(*found);
}

std::optional<int> DraftIndex::measureOf(const DraftItem& item) const
{
    auto found = m_measurePlaces.constFind(item.id);
    if (found == m_measurePlaces.cend() && item.parent)
        found = m_measurePlaces.constFind(*item.parent);
    return found == m_measurePlaces.cend() ? std::nullopt : std::optional(*found);
}

} // namespace kmh
