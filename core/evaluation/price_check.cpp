// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/price_check.h"

#include <cmath>

namespace kmh {

PriceDoubt doubtPrice(const Entry& goods, double price, std::optional<double> previous)
{
    PriceDoubt doubt;
    const auto below = goods.number(EntryField::WarnBelow);
    const auto above = goods.number(EntryField::WarnAbove);
    doubt.belowBand = below && price < *below;
    doubt.aboveBand = above && price > *above;
    if (previous && *previous > 0) {
        // Compared as amounts, so that 13 after 10 is exactly the largest step and not beyond it.
        if (std::abs(price - *previous) > kLargestPriceStep * *previous * (1 + 1e-9))
            doubt.step = price / *previous - 1;
    }
    return doubt;
}

} // namespace kmh
