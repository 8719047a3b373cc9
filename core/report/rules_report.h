// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot.h"

#include <QtCore/QJsonObject>

namespace kmh {

// The rules of a workbook as they stood at the snapshot's moment, every version of each.

/// As a person reads them in a terminal: a table, and each rule's formula below it.
QString rulesText(const Snapshot& snapshot);

/// As other programs read them: plan, as_of, demo, rule_in_use (a reference such as plan-ratio@1)
/// and rules: [{"name","version","reference","form","title","formula","on_track_limit",
/// "watch_limit","limit_unit","newest","in_use","set"}]. limit_unit is ratio or points, and null
/// with the limits for a rule without them; set is {"by","at","reason"}, null for bundled rules.
QJsonObject rulesJson(const Snapshot& snapshot);

} // namespace kmh
