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

/// The measure in whose words a place lies; null where in none.
const DraftItem* measureAt(const Draft& draft, int place);
/// The measure that holds a quote; null where none does. Throws Error (BadInput) for one that
/// reaches over the edge of a measure, or lies outside the notice.
const DraftItem* measureAround(const Draft& draft, const Quote& quote);

/// Whether the quote of an item is of its measure's own words: not so of who answers for it, which
/// may be said for several at once, and of guidance.
bool quotesItsMeasure(const DraftItem& item);

/// Lets the doubts about items rest.
void settleDoubts(Draft& draft, const QSet<DraftId>& about);

/// A stretch of the notice without the spaces and line breaks at its ends.
Quote trimmed(const QString& text, Quote quote);

} // namespace kmh
