// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/bulletin/bulletin.h"
#include "core/store/workbook.h"

namespace kmh {

/// Reads what the bulletin of a period is made from, as known at a moment (invalid: now), under
/// the plan's rule. `now` (UTC) gives the day it bears and decides what is overdue. Throws Error
/// where the workbook cannot be read.
BulletinInput readBulletin(const Workbook& workbook, const Period& period, const QDateTime& asOf,
                           const QDateTime& now);

} // namespace kmh
