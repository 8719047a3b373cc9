// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_layout.h"

namespace kmh {

/// What a row and a column together say of when a figure is.
struct SaidPeriod
{
    std::optional<SpokenPeriod> period = {}; ///< nothing where neither says it
    bool isContradiction = false;            ///< they name two, neither of which holds the other
};

/// Of two periods the shorter, where the longer holds it. A column headed 上旬 without a month is
/// of the row's month, whatever month the title of the table gave it.
SaidPeriod periodSaid(const LayoutColumn& column, const std::optional<SpokenPeriod>& row);

/// A 旬 of any month in a month; nothing where that is none.
std::optional<SpokenPeriod> inMonth(const SpokenPeriod& xun, const SpokenPeriod& month);

} // namespace kmh
