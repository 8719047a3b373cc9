// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/rule_comparison.h"

#include <QtCore/QJsonObject>

namespace kmh {

/// A comparison as a person reads it in a terminal: a row for each indicator and region with the
/// light of every rule and the figure that decided it, then how many of each light every rule gives
/// and on how many rows they disagree. Lights set by a person stand below.
QString comparisonText(const RuleComparison& comparison);

/// As other programs read it: plan, period, as_of, demo, rule_in_use (a reference), disagreements,
/// and
/// - rules: [{"name","version","counts":{"met":0,"on_track":0,…}}], the rules compared;
/// - indicators: [{"code","measure","sector","name","region","unit","comparator","target",
///   "target_upper","due","actual","actual_period","plan_to_date","straight_line_to_date","light","override","disagree",
///   "verdicts":[{"rule","version","light","figure","figure_unit","reason"}]}]. light is the one in
///   force, a person's if there is one; a verdict's is the rule's alone. figure is what decided it:
///   a ratio (figure_unit ratio), a share of the straight line as a ratio (share) or 百分点,
///   negative behind the straight line (points); null where no such figure did.
QJsonObject comparisonJson(const RuleComparison& comparison);

} // namespace kmh
