// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/domain/plan.h"

namespace kmh {

/// What a workbook starts with.
struct NewWorkbook
{
    /// Its ledgers may be left out, as planOf() does, or hold lists of the office's own besides
    /// those that every plan brings with it; its rules likewise.
    Plan plan;
    /// What goes on from the plan before: entries of the ledgers, their measures, units, regions
    /// and items being those of `plan` already. They are recorded after the plan's own and numbered
    /// behind them; what speaks of one by the id it is given with (Parent, and `plan.carried` of
    /// the kind Entry) speaks of its new number then.
    QVector<Entry> entries = {};
};

/// Writes a workbook with a plan to a new file: beside it first, then renamed; an existing one is
/// refused, never overwritten. Reading it gives the same plan again, with the program's rules and
/// the plan's own ledgers and entries; nothing is reported of it. `stamp` says who carries the
/// entries over. Throws Error: BadInput for a plan that cannot be kept (planProblem()), CannotOpen
/// where nothing can be written. In time linear in what is written.
void createWorkbook(const QString& path, const NewWorkbook& start, const Stamp& stamp);

/// Why a plan cannot be kept in a workbook, as one sentence: no measure, two units of one name, an
/// item's code twice, a range that ends below where it begins, a reference to what it does not
/// hold, a quote of no words of the notice. Empty where it can.
QString planProblem(const Plan& plan);

} // namespace kmh
