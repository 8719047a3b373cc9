// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/missing_report.h"

namespace kmh {

class Desk;
class Workbook;

/// What is owed in the round the desk looks at, and everything that came in, as known at the moment
/// looked at. Throw Error as Workbook does.
DueFigures readDueFigures(const Desk& desk);
/// The same for another round; `snapshot` is what the desk's workbook says of it.
DueFigures readDueFigures(const Desk& desk, const Snapshot& snapshot);
/// The same without a desk: as known at a moment (invalid: now), `now` being the present in UTC.
DueFigures readDueFigures(const Workbook& workbook, const Snapshot& snapshot, const QDateTime& asOf,
                          const QDateTime& now);
QVector<ReceiptLine> readReceiptLines(const Desk& desk);

} // namespace kmh
