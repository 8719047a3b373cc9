// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/paint_clock.h"
#include "ui/desk_window.h"

namespace kmh::bench {

/// What switching tabs took, in milliseconds, page by page.
struct TabTimes
{
    QVector<double> first;   ///< until painted, on the first visit
    QVector<double> again;   ///< until painted, on later visits
    QVector<double> settled; ///< until nothing was left to do, on any visit
};

/// Shows the window, lets it prepare its pages while idle, then goes through them `rounds` times.
TabTimes switchTabs(PaintClock& clock, DeskWindow& window, int rounds);

} // namespace kmh::bench
