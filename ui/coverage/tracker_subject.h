// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/coverage_rows.h"
#include "ui/subject.h"

namespace kmh {

class Desk;

/// What shows a thing that tracks a place of the notice: an indicator's measure, the ledger entry
/// that follows an item up, a list of its own, or else the measure. Throws Error when the workbook
/// cannot be read.
Subject subjectOf(const Desk& desk, const Tracker& tracker);

} // namespace kmh
