// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"
#include "core/store/connection.h"

namespace kmh {

// What recordEdits() needs to know of lists and prices; all throw Error (BadInput). What an edit
// takes the place of must be what is in force: undoing what somebody else wrote over meanwhile
// would write over theirs.

/// Refuses a list without a name, with the code of another, that belongs to the plan, that somebody
/// changed meanwhile, and taking one away while something in it is open.
void checkList(const Connection& connection, const Plan& plan, const LedgerEdit& edit);

/// Refuses a price that is none, of no day, of what is no goods of a price ledger or was struck
/// out, and one that somebody changed meanwhile.
void checkPrice(const Connection& connection, const Plan& plan, const PriceEdit& edit);

} // namespace kmh
