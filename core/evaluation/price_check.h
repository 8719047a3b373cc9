// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"

namespace kmh {

/// How far a price may lie from the one before it, as a share of that, before it is asked about.
inline constexpr double kLargestPriceStep = 0.30;

/// What is remarkable about a price, which may be right all the same.
struct PriceDoubt
{
    bool belowBand = false; ///< below the goods' WarnBelow
    bool aboveBand = false; ///< above their WarnAbove
    /// The change from the price before, as a share of it, where that is more than
    /// kLargestPriceStep either way.
    std::optional<double> step;

    bool any() const { return belowBand || aboveBand || step; }
};

/// Judges a price of goods; `previous` is the price of the day before it that has one.
PriceDoubt doubtPrice(const Entry& goods, double price, std::optional<double> previous);

} // namespace kmh
