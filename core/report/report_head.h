// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

#include <QtCore/QJsonObject>

namespace kmh {

// What a report says first: of which plan and figures it is, so that none is read for another.

/// The first line of a report in a terminal: the plan, then what the report adds (the period, the
/// rule), the moment where one was asked for, “demonstration figures” where it is made from them.
QString reportHeading(const Snapshot& snapshot, const QStringList& added);
/// The same for an assessment, with its period and rule.
QString reportHeading(const Assessment& assessment, const QStringList& added = {});

/// The same for other programs: plan, as_of (null means everything recorded so far), demo.
QJsonObject reportHeadJson(const Snapshot& snapshot);
/// With period, rule and rule_version.
QJsonObject reportHeadJson(const Assessment& assessment);

/// The character nearest to a light's shape in ui/theme/light_icon.h.
QChar lightSign(Light light);

/// A light as a word after its shape. It stands last in a line: the shapes are one or two columns
/// wide, depending on the terminal.
QString lightText(Light light);

} // namespace kmh
