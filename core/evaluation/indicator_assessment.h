// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/light_rule.h"

namespace kmh {

/// Judges one indicator in one region at the end of the snapshot's period: the figures of design §4
/// first, then the light they give under the rule.
IndicatorAssessment assessIndicator(const Snapshot& snapshot, const Indicator& indicator,
                                    RegionId region, const LightRule& rule);

} // namespace kmh
