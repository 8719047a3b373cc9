// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointF>
#include <QtCore/QVector>

#include <functional>

class QPainter;

namespace kmh {

// What the paper form of a bulletin is put together from. Lengths are twentieths of a point (1/1440
// inch): fine enough that fonts can be set in whole units.

inline constexpr double kUnitsPerPoint = 20;
inline constexpr double kUnitsPerInch = 1440;
inline constexpr double kUnitsPerMillimetre = kUnitsPerInch / 25.4;

/// What is never divided between two pages: a line of text, a row of a table, a gap.
struct Strip
{
    double height = 0;
    /// Draws it with its left upper corner there; none for a gap.
    std::function<void(QPainter& painter, const QPointF& at)> paint = {};
    bool keepWithNext = false; ///< never the last on a page
};

} // namespace kmh
