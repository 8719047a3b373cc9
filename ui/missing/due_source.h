// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/missing_report.h"

namespace kmh {

class Desk;

/// What is owed in the round the desk looks at, and everything that came in, as known at the moment
/// looked at. Throw Error as Workbook does.
DueFigures readDueFigures(const Desk& desk);
/// The same for another round; `snapshot` is what the desk's workbook says of it.
DueFigures readDueFigures(const Desk& desk, const Snapshot& snapshot);
QVector<ReceiptLine> readReceiptLines(const Desk& desk);

} // namespace kmh
