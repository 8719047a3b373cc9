// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"
#include "core/report/sentence.h"

namespace kmh {

// What the words of a briefing rest on. The first subject of a list is the one that Enter looks
// into.

using Abouts = QVector<Subject>;

Abouts aboutIndicator(const Plan& plan, IndicatorId indicator);
/// An indicator in a prefecture; of the province the same as above.
Abouts aboutIndicator(const Plan& plan, IndicatorId indicator, RegionId region);
/// Its line in the deliverables ledger, then its measure.
Abouts aboutDeliverable(const Plan& plan, const Deliverable& deliverable);
Abouts aboutUnit(UnitId unit);
Abouts aboutRegion(RegionId region);
/// The sector's measures: the first stands for the sector.
Abouts aboutSector(const Plan& plan, SectorId sector);
/// The whole of the notice.
Abouts aboutPlan(const Plan& plan);

/// The deliverable of a subject made by aboutDeliverable(); null for any other.
const Deliverable* deliverableOf(const Plan& plan, const Subject& subject);

} // namespace kmh
