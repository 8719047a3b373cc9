// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/round_report.h"

#include <QtCore/QJsonObject>

namespace kmh {

// A dispatch round (五个一) for the console: each step with what is left of it. A round without an
// id was not started yet.

/// As a person reads it in a terminal.
QString roundText(const Assessment& assessment, const RoundTasks& tasks,
                  const RoundEntries& entries, const Entry& round);

/// As other programs read it: plan, period, rule, as_of, demo, "round": {"id","name","state"} or
/// null, and "steps": [{"step","name","left","sentence","result","tasks":[{"name","whose","detail",
/// "light","measure","indicator","entry","unit"}]}]; step is dispatch, supervision, reconciliation,
/// analysis or bulletin, result what the round says it came to; measures by number, units by name.
QJsonObject roundJson(const Assessment& assessment, const RoundTasks& tasks,
                      const RoundEntries& entries, const Entry& round);

} // namespace kmh
