// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/draft_layout.h"

namespace kmh {

/// Throws Error (BadInput), with a sentence, for an item that cannot stand where its parent and its
/// quote say: words of another measure, of none or of two; a measure over another; a range that
/// ends before it begins; something without a name. Its parent is filled in where it has none:
/// for a measure its section, for all else the measure that its words stand in.
void placeItem(const Draft& draft, DraftItem& item);
/// The same for many of one draft, of which `measures` are.
void placeItem(const Draft& draft, const MeasurePlaces& measures, DraftItem& item);

/// Why nothing can be measured against a target, as a sentence: a range that ends before it begins,
/// a number that is none. Empty where it can, or where the target is still to be set.
QString targetProblem(const DraftTarget& target);

} // namespace kmh
