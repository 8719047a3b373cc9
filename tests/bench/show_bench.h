// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/paint_clock.h"

namespace kmh::bench {

/// Prints how long it takes in a running desk from F5 to the first page painted, step by step; how
/// long a page turned to takes to be painted, prepared and not; and painting pages at the sizes of
/// common displays. Returns the program's exit code.
int runShowBench(PaintClock& clock);

} // namespace kmh::bench
