// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/paint_clock.h"

namespace kmh::bench {

/// Milliseconds from starting a process until it has painted its window: `which` is "empty" or
/// "desk". The process is this program again.
double startProcess(const QString& which);

/// What the process does: shows the window, says so once it is painted, and ends.
int runAsStartedProcess(PaintClock& clock, const QString& which);

/// Milliseconds from constructing an empty window until it is painted, in this process.
double openEmptyWindow(PaintClock& clock);
/// The same for the desk: opening the workbook, loading, evaluating and painting the first page.
double openDeskWindow(PaintClock& clock);

} // namespace kmh::bench
