// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/draft.h"

namespace kmh {

// What a person does to a draft; each gives the draft as it is then and leaves the one before as it
// was, for undo. Sections and measures are numbered anew where that changes. Throw Error (BadInput)
// with a sentence where it cannot be done.

/// Says something else of an item: its content, its quote. The doubts about it are settled by it.
/// A section or measure stays one, and what stands in it has to stay within its words.
Draft withCorrected(const Draft& draft, DraftItem item);
/// Adds one, in its place by its quote; its id is Draft::newId(), its parent is the measure the
/// quote lies in where none is given. A quote that reaches over the edge of a measure is refused,
/// and one in no measure for all but waivers and notes. A measure or section that the reader did
/// not find can be added where no measure is; what stands in it goes to it.
Draft withAdded(const Draft& draft, DraftItem item);
/// Adds many that are no measures or sections, in time linear in their number and the draft's;
/// those that withAdded() would refuse are left out.
Draft withAllAdded(const Draft& draft, const QVector<DraftItem>& items);
/// Takes an item away, with what belongs to it. A measure or section is refused: it is merged.
/// Where a reason is given, its words are waived with it.
Draft without(const Draft& draft, DraftId id, const QString& reason = {});
/// Gives a measure to another section, or to another measure who answers for it or a guidance
/// target. All else stays in the measure whose words it quotes: that is split or merged.
Draft withMoved(const Draft& draft, DraftId id, DraftId parent);

/// Makes two measures (sections) of one: the second begins at a place of the notice within it, and
/// what is quoted from there on goes to it. Who answers on one side of the place answers for both
/// measures where the other would have nobody. A place within what is quoted is refused.
Draft withSplit(const Draft& draft, DraftId measure, int place);
/// Makes one of a measure (section) and the one that follows it, a measure's in the same section.
/// Who answers for both answers once.
Draft withMerged(const Draft& draft, DraftId first);

/// A person has looked at an item, or not: of a measure or section, at all that belongs to it too.
/// Doubts about what is checked are settled.
Draft withChecked(const Draft& draft, DraftId id, bool checked = true);
/// Lets an issue rest, or not.
Draft withSettled(const Draft& draft, int issue, bool settled = true);
Draft withHead(const Draft& draft, const DraftHead& head);

} // namespace kmh
