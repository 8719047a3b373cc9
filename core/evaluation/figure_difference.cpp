// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figure_difference.h"

namespace kmh {

std::optional<double> differenceOf(const std::optional<double>& earlier,
                                   const std::optional<double>& later)
{
    if (!earlier || !later)
        return {};
    return *later - *earlier;
}

} // namespace kmh
