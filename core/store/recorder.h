// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"
#include "core/store/connection.h"

namespace kmh {

/// Writes edits as one more row each, in one transaction. `demo` marks them as made in a workbook
/// of demonstration figures. Throws Error: BadInput for an override, break or acknowledgement
/// without a reason, for limits in the wrong order, for two points of a course at one period, for a
/// rule that does not exist and for a target of the notice, for what an entry cannot be
/// (entry_states.h, entry_in_plan.h), for a ledger's edit that takes the place of something that is
/// not in force any more, for a price that is none, for a list taken away with something open in
/// it, for a file that is too large, for figures and receipts as figure_recorder.h says. Each edit
/// finds what those before it said. CannotOpen when the file cannot be written. Nothing is written
/// then.
void recordEdits(Connection& connection, const Plan& plan, const QVector<Edit>& edits,
                 const Stamp& stamp, bool demo);

} // namespace kmh
