// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/carry_over.h"
#include "core/store/workbook.h"

namespace kmh {

/// What of a workbook's plan is not finished at the end of its period, set against the plan drafted
/// to follow it. Throws Error where the workbook cannot be read.
Unfinished unfinishedIn(const Workbook& earlier, const Draft& draft);

/// What goes on from an earlier workbook; what is not to go on has `take` false.
struct CarryOver
{
    const Workbook* earlier = nullptr;
    Unfinished unfinished = {};
};

/// Writes a workbook with the plan a draft makes and what goes on in it to a new file, in one step:
/// whatever is thrown, there is no file. Throws Error as createWorkbook() and Workbook::record()
/// do. Gives what of the entries that go on could not be said there (CarriedEntries::leftOut). The
/// window and the console start plans by it.
QStringList startPlan(const QString& path, const Draft& draft, const CarryOver& carryOver,
                      const Stamp& stamp);

} // namespace kmh
