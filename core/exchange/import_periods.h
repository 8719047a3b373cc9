// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_preview.h"

namespace kmh {

/// Refuses what is new or changed of periods that have not begun by `now` (UTC; invalid: none is
/// refused), since nobody can have counted that, and says of periods that are neither in the plan's
/// (Plan::reportingStart() to its last day) nor in the year before, with which it is compared, that
/// they are likely slips.
void judgePeriods(QVector<ImportLine>& lines, const Plan& plan, const QDateTime& now);

} // namespace kmh
