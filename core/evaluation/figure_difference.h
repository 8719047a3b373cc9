// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace kmh {

/// What a later version of a figure says more than an earlier one; nothing where one of them says
/// nothing.
std::optional<double> differenceOf(const std::optional<double>& earlier,
                                   const std::optional<double>& later);

} // namespace kmh
