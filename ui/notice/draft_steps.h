// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notice/draft_desk.h"

namespace kmh {

// What a person does to the draft, on the item they are on; each is one step that can be undone.
// They return whether it was done; DraftDesk::failed() says why not.

/// Accepts the item and goes on to the next one of its measure that is not accepted. The measure is
/// accepted with its last item; a measure itself as acceptMeasure() does.
bool acceptItem(DraftDesk& desk);
/// Accepts the measure with all that belongs to it and goes to the next open point. Where doubts
/// are left in it the first time leads to the first of them.
bool acceptMeasure(DraftDesk& desk);

/// Whether words of the notice would be followed up by nothing if the item went.
bool leavesUncovered(const DraftDesk& desk, DraftId id);
/// Takes the item away; with a reason its words are waived.
bool dropItem(DraftDesk& desk, const QString& reason = {});

/// Makes two of the measure (or of the section, where that is the item) at a place of the notice.
bool splitAt(DraftDesk& desk, int place);
/// Makes one of the measure (or section) and the one behind it.
bool mergeWithNext(DraftDesk& desk);
/// Gives the item to another measure; a measure to another section.
bool reassign(DraftDesk& desk, DraftId parent);
/// Says that the item was made of other words.
bool takeWords(DraftDesk& desk, const Quote& words);

/// The kinds of items that are made of words, as indexes of DraftContent.
QVector<size_t> addableKinds();
/// An item of a kind made of words, as much of it filled in as can be told from them. Nothing for a
/// target or a task while neither the plan's period nor its notice's day is known to date it by.
std::optional<DraftItem> newItem(const DraftDesk& desk, size_t kind, const Quote& words);
/// Adds it and goes to it.
bool addItem(DraftDesk& desk, DraftItem item);
/// Adds an indicator of the office's own to the measure, with no words and its target to be set.
bool addGuidance(DraftDesk& desk);

} // namespace kmh
