// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry_states.h"

namespace kmh {

struct Plan;

/// What of an entry does not fit its plan: a county that does not lie in the entry's prefecture, a
/// round's period that is none of the plan's or of the quarter after it, in which the plan's last
/// figures come in. What `before` (none for a new entry) said already is let through, and so is
/// striking out. What problemWith() finds comes first.
std::optional<EntryProblem> problemInPlan(const Plan& plan, LedgerKind kind, const Entry* before,
                                          const Entry& after);

} // namespace kmh
