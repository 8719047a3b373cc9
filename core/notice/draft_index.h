// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/draft.h"

namespace kmh {

/// Where a draft's items stand and what belongs to what, found at once however many there are. Of
/// the draft it was made of, which has to stay as it is meanwhile.
class DraftIndex
{
public:
    explicit DraftIndex(const Draft& draft);

    /// Indexes of Draft::items, in their order.
    const QVector<int>& sections() const { return m_sections; }
    const QVector<int>& measures() const { return m_measures; }
    /// What belongs to the n-th measure.
    const QVector<int>& itemsOf(int measure) const { return m_items.at(measure); }
    /// What belongs to no measure and is neither section nor measure.
    const QVector<int>& outside() const { return m_outside; }

    /// Of Draft::items; none for an id that is none.
    std::optional<int> item(DraftId id) const;
    /// Which of sections() the n-th measure belongs to; where none is named, the one before it, and
    /// none where the draft has no sections.
    std::optional<int> sectionOf(int measure) const { return m_sectionOf.at(measure); }
    /// Which of measures() something belongs to, or is.
    std::optional<int> measureOf(const DraftItem& item) const;

private:
    void readHeads(const Draft& draft);

    QHash<DraftId, int> m_places;
    QHash<DraftId, int> m_measurePlaces;
    QVector<int> m_sections;
    QVector<int> m_measures;
    QVector<std::optional<int>> m_sectionOf;
    QVector<QVector<int>> m_items;
    QVector<int> m_outside;
};

} // namespace kmh
