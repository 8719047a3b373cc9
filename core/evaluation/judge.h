// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

namespace kmh {

/// A light and what decided it.
struct Judgement
{
    Light light = Light::NotJudged;
    Ground ground = Ground::TargetToBeSet;
    std::optional<double> measure; ///< see Ground
};

/// The light of an indicator's figures under a rule (design §4); `day` is the end of the assessed
/// period, `figures` need no light yet.
///
/// The same under each rule: no target is not judged; nothing reported and nothing due is not due;
/// due and not reported is missing; a target that holds is met; unmet when due is behind, once the
/// figure of the due date is published. In the rest, a target still open with a figure, the rule's
/// form speaks:
/// - plan-ratio: r = actual ÷ plan to date, inverted for upper limits. Without a course not judged.
/// - linear-points: how far actual ÷ target lies behind the straight line, in 百分点.
/// - schedule-share: actual ÷ straight line to date, inverted for upper limits.
/// - due-only: nothing is said before the due date.
/// The straight line is Trajectory::straight: both rules that use it judge annual targets too,
/// which have no plan of their own.
///
/// A target that asks for exactly a value or a range is judged by the end it misses.
Judgement judge(const LightRule& rule, const IndicatorAssessment& figures, QDate day);

/// A rule's title and its formula with its limits, in the interface's language.
QString ruleTitle(const LightRule& rule);
/// The title in a word or two, for the head of a column: an office's own, or by form.
QString ruleShortTitle(const LightRule& rule);
/// The title, with the version from the second on.
QString ruleLabel(const LightRule& rule);
QString ruleFormula(const LightRule& rule);

} // namespace kmh
