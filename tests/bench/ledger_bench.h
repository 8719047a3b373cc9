// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/paint_clock.h"

namespace kmh::bench {

/// Prints what opening, filtering and sorting ledgers of ten thousand entries with a hundred
/// thousand versions behind them cost on the page, beside the same done in an empty ledger in the
/// same run. The workbook is written to `folder` and reused if it is there; without one, to a
/// temporary folder that goes again. Returns the program's exit code.
int runLedgerBench(PaintClock& clock, const QString& folder);

} // namespace kmh::bench
