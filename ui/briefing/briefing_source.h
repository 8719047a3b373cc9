// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/briefing/briefing.h"
#include "core/store/workbook.h"

namespace kmh {

class Desk;

/// Reads what a briefing of a period is made from: the assessment as known at a moment (invalid:
/// now) under the plan's rule, the round before, what changed since, the wordings and the outline.
/// Throws Error where the workbook cannot be read.
BriefingInput readBriefing(const Workbook& workbook, const Period& period, const QDateTime& asOf,
                           const QDateTime& now);
/// The same from what is assessed already: its period, as known at its moment.
BriefingInput readBriefing(const Workbook& workbook, std::shared_ptr<const Assessment> assessment,
                           const QDateTime& now);
/// Of what a desk shows, without assessing that again.
BriefingInput readBriefing(const Desk& desk);

} // namespace kmh
