// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/paint_clock.h"

namespace kmh::bench {

/// Prints what a question costs with ten years of history behind it, beside the plain SQL query
/// that fetches the rows it must look at; what switching tabs and memory cost with one year and
/// with ten. The workbooks are written to `folder` and reused if they are there; without one, to a
/// temporary folder that goes again. Returns the program's exit code.
int runHistoryBench(PaintClock& clock, const QString& folder);

} // namespace kmh::bench
