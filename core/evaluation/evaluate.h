// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

namespace kmh {

/// One of the plan's rules by its name (the newest version) or a reference such as “plan-ratio@1”.
/// Throws Error (Usage) naming the choices when there is none.
const LightRule& ruleOf(const Plan& plan, const QString& nameOrReference);

/// Judges everything in the snapshot at its period's end. A pure function: no clock, no database.
Assessment evaluate(std::shared_ptr<const Snapshot> snapshot, const LightRule& rule);

/// The same under one of the snapshot's rules; throws as ruleOf() does.
Assessment evaluate(std::shared_ptr<const Snapshot> snapshot, const QString& nameOrReference);

/// The same under the rule the plan is judged by.
Assessment evaluate(std::shared_ptr<const Snapshot> snapshot);

} // namespace kmh
