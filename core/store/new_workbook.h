// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <functional>

namespace kmh {

class Workbook;

/// Writes a workbook with a plan to a new file: beside it first, then renamed; an existing one is
/// refused, never overwritten. The plan's ledgers may be left out, as planOf() does, or hold lists
/// of the office's own besides those that every plan brings with it; its rules likewise. Reading it
/// gives the same plan again, with the program's rules and the plan's own ledgers and entries;
/// nothing is reported of it.
///
/// `record`, if given, is handed the workbook before it gets its name, to record what it starts
/// with besides; whatever it throws, nothing is left of the workbook. Throws Error: BadInput for a
/// plan that cannot be kept (planProblem()), CannotOpen where nothing can be written. In time
/// linear in what is written.
void createWorkbook(const QString& path, const Plan& plan,
                    const std::function<void(Workbook&)>& record = {});

/// Why a plan cannot be kept in a workbook, as one sentence: no measure, two units of one name, an
/// item's code twice, a range that ends below where it begins, a reference to what it does not
/// hold, a quote of no words of the notice. Empty where it can.
QString planProblem(const Plan& plan);

} // namespace kmh
