// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"
#include "core/store/workbook.h"

namespace kmh {

/// The assessment of a period as known at a moment (invalid: now), under the plan's rule or under
/// another. Throws Error where the workbook cannot be read.
/// @{
std::shared_ptr<const Assessment> assess(const Workbook& workbook, const Period& period,
                                         const QDateTime& asOf);
std::shared_ptr<const Assessment> assess(const Workbook& workbook, const Period& period,
                                         const QDateTime& asOf, const LightRule& rule);
/// @}

} // namespace kmh
