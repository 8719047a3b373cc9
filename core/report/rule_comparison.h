// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

namespace kmh {

/// One indicator in one region under every rule compared.
struct RuleComparisonRow
{
    /// Target, actual, plan and straight line to date, with the light in force: the rule's that
    /// judges the plan, or a person's.
    IndicatorAssessment inForce;
    /// The same figures under each rule, in the order of RuleComparison::rules. What a rule alone
    /// says is `ruleLight`, with its `ground` and `measure`; a person's light stays in `override`.
    QVector<IndicatorAssessment> underRules;

    /// Whether two rules come to different lights. A rule that speaks only when a target is due
    /// says nothing before, and disagrees with none.
    bool rulesDisagree() const;
};

/// The same figures under several rules, side by side; what the window's page and the console show.
struct RuleComparison
{
    /// The figures' snapshot and the rule in force.
    Assessment assessment;
    QVector<LightRule> rules;
    /// How many of each light every rule gives to the rows, whatever a person set.
    QVector<LightCount> counts;
    QVector<RuleComparisonRow> rows;

    int disagreements() const;
    /// The place of the rule in force within `rules`; -1 where it is not compared.
    int placeInForce() const;
    /// The assessment as explain() wants it for a verdict under that rule.
    Assessment under(int rule) const;
};

/// What to compare: the newest version of each rule, and the version in force where it is an older
/// one.
QVector<LightRule> rulesToCompare(const Assessment& assessment);

/// Judges an assessment's figures by each of the rules, of one sector or of all and of one region
/// or of all. The figures are the assessment's own, so nothing is read or worked out again; make it
/// by evaluate(snapshot).
RuleComparison compareRules(const Assessment& assessment, const QVector<LightRule>& rules,
                            std::optional<SectorId> sector = {},
                            std::optional<RegionId> region = {});

/// The figure that decided a verdict: “r = 0.973”, “−9.5 个百分点” (negative behind the straight
/// line), “61.6%”; empty where none did.
QString decidingFigure(const IndicatorAssessment& verdict);

} // namespace kmh
