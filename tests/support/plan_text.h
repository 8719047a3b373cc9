// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/domain/plan.h"

namespace kmh::test {

/// Every field of a plan, a line for each thing in it, ids included: two plans of the same text are
/// the same.
QString planText(const Plan& plan);

/// Every field of an entry, with its id and who recorded it.
QString entryText(const Entry& entry);

} // namespace kmh::test
