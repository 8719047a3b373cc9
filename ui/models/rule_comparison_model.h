// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/rule_comparison.h"
#include "ui/models/column_model.h"

namespace kmh {

/// What one rule says of an indicator.
struct RuleCell
{
    Light light = Light::NotJudged;
    QString figure; ///< that decided; empty where none did
    QString reason;
};

/// An indicator under every rule, in words ready to be shown.
struct RuleComparisonItem
{
    IndicatorId indicator;
    RegionId region;
    QString name;
    QString target;
    QString actual;
    QString plan;
    QString straightLine;
    // The same as numbers.
    std::optional<double> targetValue;
    std::optional<double> actualValue;
    std::optional<double> planValue;
    std::optional<double> straightLineValue;
    QVector<RuleCell> rules;
    // What a person set against them; `reason` says who and why.
    Light light = Light::NotJudged;
    bool overridden = false;
    QString reason;
    QString setBy;
};

/// Indicators down, rules across.
using RuleComparisonModel = ColumnModel<RuleComparisonItem>;

/// The rows, of all indicators or only of those the rules disagree on: first those they disagree
/// on, then the others with a target, then those whose target is still to be set.
QVector<RuleComparisonItem> ruleComparisonItems(const RuleComparison& comparison,
                                                bool disagreementsOnly);

/// Indicator, target, actual, plan and straight line to date, a column for each rule, and what a
/// person set.
QVector<Column<RuleComparisonItem>> ruleComparisonColumns(const RuleComparison& comparison);

/// The rule, by its place in the comparison, whose lights a column shows; -1 where it is none.
int ruleOfColumn(const RuleComparison& comparison, int column);

/// A rule's title with its version, marked where it judges the plan.
QString ruleHeading(const RuleComparison& comparison, int rule);

} // namespace kmh
