// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

namespace kmh {

/// An assessment as a person reads it in a terminal: a heading that says what it is, “demonstration
/// figures” where it is made from them, and a table of the indicators of one sector or of all. A
/// light set by a person is marked; below the table stand who set it and why.
QString statusTable(const Assessment& assessment, std::optional<SectorId> sector = {});

} // namespace kmh
