// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/briefing/briefing.h"

namespace kmh::test {

/// A briefing of invented pages, one for each kind of content and then the extremes of each: names
/// longer than a line, ten rows, eight bullets, empty tables, values that are missing or negative.
kmh::Briefing extremeBriefing();

} // namespace kmh::test
