// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot.h"

namespace kmh::test {

/// The four rules every workbook starts with.
const QStringList& standardRuleNames();

/// Everything evaluation makes of a snapshot, a line each: the assessment under each of the four
/// rules with its reasons, every course, chain and backtest, and what does not go together.
QString evaluationText(const Snapshot& snapshot);

} // namespace kmh::test
