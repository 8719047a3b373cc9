// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/draft.h"

#include <QtCore/QSet>

namespace kmh {

/// What the changes of a draft (draft_changes.h) have in common.

/// Puts a draft's items into the order of the notice again, a parent before what belongs to it, and
/// numbers its sections and measures anew. Guidance stands at the end of its measure. An item whose
/// parent is gone belongs to nothing.
void layOut(Draft& draft);

/// Throws Error (BadInput) for an id that is none.
DraftItem& itemToChange(Draft& draft, DraftId id);

/// Finds the measures of a draft by their words; the draft stays as it is meanwhile.
class MeasurePlaces
{
public:
    explicit MeasurePlaces(const Draft& draft);

    /// The measure in whose words a place lies; null where in none.
    const DraftItem* at(int place) const;
    /// The measure that holds a quote; null where none does. Throws Error (BadInput) for one that
    /// reaches over the edge of a measure, or lies outside the notice.
    const DraftItem* around(const Quote& quote) const;

private:
    qsizetype m_textSize;
    QVector<const DraftItem*> m_measures; ///< by where they begin; none within another
};

/// Whether the quote of an item is of its measure's own words: not so of who answers for it, which
/// may be said for several at once, and of guidance.
bool quotesItsMeasure(const DraftItem& item);

/// Lets the doubts about items rest.
void settleDoubts(Draft& draft, const QSet<DraftId>& about);

/// A stretch of the notice without the spaces and line breaks at its ends.
Quote trimmed(const QString& text, Quote quote);

} // namespace kmh
