// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/briefing/telling.h"

namespace kmh {

// What is looked into from a page; each is one page, of kind Detail, with a sentence for its
// headline.

/// How an indicator came to where it stands in a region; of the province with the prefectures.
BriefingPage indicatorDetail(const Telling& telling, const IndicatorAssessment& a);
BriefingPage deliverableDetail(const Telling& telling, const Deliverable& deliverable);
/// What is behind in a prefecture, then its other indicators.
BriefingPage regionDetail(const Telling& telling, RegionId region);
/// What a unit leads, what is behind first.
BriefingPage unitDetail(const Telling& telling, UnitId unit);
/// A sector's targets and deliverables, what is behind first.
BriefingPage sectorDetail(const Telling& telling, SectorId sector);

} // namespace kmh
