// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"
#include "core/store/connection.h"

namespace kmh::bench {

/// Writes the plan that a long history's figures are of (history_workbook.h) into an empty workbook
/// whose references are not checked meanwhile.
void writeHistoryPlan(const Connection& connection, const Period& quarter);

} // namespace kmh::bench
