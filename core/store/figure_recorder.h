// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"
#include "core/store/connection.h"

namespace kmh {

/// Writes a row for each change. Throws Error (BadInput) for what problemWith() finds, for a figure
/// that is not as its `before` says any more, and for a receipt that does not exist. Of several
/// changes of one figure each finds what the one before it said.
void recordFigures(const Connection& connection, const Plan& plan, const FiguresEdit& edit,
                   const Stamp& stamp, bool demo);

/// Refuses a receipt without a number, a sender or a moment, a new one whose number is taken, and
/// one taken back that does not exist.
void checkReceipt(const Connection& connection, const Receipt& receipt);

} // namespace kmh
