// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kmh {

// Of the manual's window, as multiples of the text size.
inline constexpr int kManualWidth = 66;
inline constexpr int kManualHeight = 48;
inline constexpr int kManualLeftWidth = 18;

/// What its left side shows.
enum ManualSide { ContentsSide, HitsSide };

} // namespace kmh
