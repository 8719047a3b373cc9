// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chase_list.h"

namespace kmh {

/// Writes a chase list (催报单) as .csv (UTF-8 with BOM) where the path ends so, else as .xlsx.
/// Written beside and renamed; an existing file is replaced. Throws Error (CannotOpen).
void writeChaseList(const Snapshot& snapshot, const DueFigures& due, const QString& path);

} // namespace kmh
