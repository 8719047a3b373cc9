// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/domain/plan.h"

namespace kmh {

/// What a workbook starts with.
struct NewWorkbook
{
    Plan plan;
    /// What goes on from the plan before: entries of its ledgers, ids as in `plan.carried`
    /// (Carried::Kind::Entry) or without; they are recorded after the plan's own.
    QVector<Entry> entries = {};
};

/// Writes a workbook with a plan to a new file: beside it first, then renamed; an existing one is
/// refused, never overwritten. Reading it gives the same plan again. Throws Error: BadInput for a
/// plan that cannot be kept (no measure, two units of one name, an item's code twice), CannotOpen
/// where nothing can be written.
void createWorkbook(const QString& path, const NewWorkbook& start, const Stamp& stamp);

} // namespace kmh
