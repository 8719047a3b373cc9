// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/draft.h"
#include "core/notice/line_index.h"

#include <QtCore/QHash>

namespace kmh {

/// A draft with its items findable at once, however many there are. A value, made anew for each
/// state of the draft.
class DraftLookup
{
public:
    DraftLookup() = default;
    explicit DraftLookup(Draft draft);

    const Draft& draft() const { return m_draft; }
    /// The notice's line at a place, counted from 1.
    int lineOf(int place) const { return m_lines.lineOf(place); }
    /// Null for an id that is none.
    const DraftItem* item(DraftId id) const;
    /// In the order of the notice; without a parent those that belong to nothing.
    QVector<DraftId> children(std::optional<DraftId> parent) const;
    /// The measure an item belongs to; of a measure itself. None for a section and for words
    /// outside the measures.
    std::optional<DraftId> measureOf(DraftId id) const;
    /// The section a measure, or an item of it, belongs to; of a section itself.
    std::optional<DraftId> sectionOf(DraftId id) const;
    /// The measures in their order.
    const QVector<DraftId>& measures() const { return m_measures; }

    /// Doubts about an item that are not settled, by their places in Draft::issues.
    QVector<int> doubts(DraftId id) const { return m_doubts.value(id); }
    /// How many such doubts there are about a measure and all that belongs to it.
    int doubtsWithin(DraftId measure) const { return m_doubtsWithin.value(measure); }
    /// How many items of a measure, itself included, nobody has looked at; of a section, how many
    /// of its measures and of theirs.
    int uncheckedWithin(DraftId whole) const { return m_uncheckedWithin.value(whole); }

private:
    void countMeasures();

    Draft m_draft;
    LineIndex m_lines{QString()};
    QHash<DraftId, int> m_places;
    QHash<DraftId, QVector<DraftId>> m_children; ///< {0} for those that belong to nothing
    QHash<DraftId, QVector<int>> m_doubts;
    QHash<DraftId, int> m_doubtsWithin;
    QHash<DraftId, int> m_uncheckedWithin;
    QVector<DraftId> m_measures;
};

} // namespace kmh
