// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace kmh {

/// Adds to a workbook that an earlier version of the program made what this one knows of the same
/// notice besides: counties, which figures the projects ledger computes, and what needs no
/// following up or is quoted by more of the notice's words. A workbook of another notice, or of
/// another text of it, is left as it is. Belongs into the transaction that brings the schema up to
/// date, or a program that stops between the two would never do it. Throws Error (CannotOpen).
void completePlan(Connection& connection);

} // namespace kmh
