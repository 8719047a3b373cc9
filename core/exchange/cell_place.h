// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace kmh {

/// A place as a cell's reference gives it: column from 0, row from 1.
struct CellPlace
{
    int column = 0;
    int row = 0;
};

/// “D7”; nothing for anything else. Numbers too large for any sheet come out as the largest int.
std::optional<CellPlace> cellPlace(std::string_view reference);

} // namespace kmh
