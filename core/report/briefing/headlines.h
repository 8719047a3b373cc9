// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/briefing/clause.h"
#include "core/report/briefing/telling.h"

namespace kmh {

// The conclusion of each page in one sentence. Every number and name in it has a mention; it says
// something whatever the figures, and fits two lines of a slide.

/// How the targets and the deliverables of a sector, or of all, stand.
Sentence standingHeadline(const BriefingItems& items);
Sentence changesHeadline(const Telling& telling);
/// What is behind, and how many units lead it.
Sentence behindHeadline(const Telling& telling);
Sentence regionsHeadline(const Telling& telling);
Sentence dueHeadline(const Telling& telling);
Sentence closingHeadline(const Telling& telling);

} // namespace kmh
