// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bulletin/official_strip.h"

#include <QtGui/QColor>

namespace kmh {

// Sizes of the paper form, by GB/T 9704—2012, and lengths in the units of official_strip.h.

inline constexpr QColor kOfficialRed{0xD9, 0x1A, 0x1A};

// Of type, in points.
inline constexpr double kBodyPoints = 16;  // 三号
inline constexpr double kTitlePoints = 22; // 二号
inline constexpr double kSourcePoints = 12;
inline constexpr double kPageNumberPoints = 14; // 四号

inline constexpr double points(double count)
{
    return count * kUnitsPerPoint;
}

inline constexpr double millimetres(double count)
{
    return count * kUnitsPerMillimetre;
}

} // namespace kmh
