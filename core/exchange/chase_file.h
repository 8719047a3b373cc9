// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chase_list.h"

namespace kmh {

/// Writes a chase list (催报单) as .xlsx or .csv, as writeTable() does.
void writeChaseList(const Snapshot& snapshot, const DueFigures& due, const QString& path);

} // namespace kmh
