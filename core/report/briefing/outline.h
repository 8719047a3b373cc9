// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/briefing/about.h"
#include "core/report/briefing/briefing.h"

namespace kmh {

/// “sector/industry”.
QString sectorKey(const Sector& sector);
/// Nothing for the key of another page, or of a sector the plan has not.
std::optional<SectorId> sectorOfKey(const Plan& plan, const QString& key);

} // namespace kmh
