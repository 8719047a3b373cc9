// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

namespace kmh {

/// The names of the rules evaluate() knows, the default first.
QStringList lightRuleNames();

/// A rule's title in the interface's language; its name where there is no such rule.
QString lightRuleTitle(const QString& name);

/// Judges everything in the snapshot at its period's end. A pure function: no clock, no database.
/// Throws Error (Usage) for a rule it does not know.
Assessment evaluate(std::shared_ptr<const Snapshot> snapshot, const QString& rule);

} // namespace kmh
