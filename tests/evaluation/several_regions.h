// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/evaluation/one_indicator.h"

namespace kmh::test {

inline constexpr RegionId kHaidong{630200};
/// What a rate is the quotient of, in planWithRate().
inline constexpr IndicatorId kAbove{2};
inline constexpr IndicatorId kBelow{3};

/// planWith() with a second prefecture.
Plan planWithTwo(IndicatorKind kind, Calendar calendar = Calendar::Xun);

/// The same for a rate in % of two counts, kAbove and kBelow.
Plan planWithRate(Calendar calendar = Calendar::Month);

/// The same figure, of another indicator.
Observation of(IndicatorId indicator, Observation observation);

} // namespace kmh::test
