// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/light_rule.h"

#include "core/domain/error.h"
#include "core/domain/number_format.h"
#include "core/domain/text.h"

#include <algorithm>

namespace kmh {

namespace {

// plan-ratio, version 1 (design §4): r = actual ÷ plan to date, inverted for upper limits.
constexpr double kOnTrackRatio = 1.0;
constexpr double kWatchRatio = 0.9;
constexpr double kRatioTolerance = 1e-9;

QString planRatioTitle()
{
    return tr("by the planned course");
}

QString planRatioFormula()
{
    return tr("met when the target holds; else r = actual ÷ plan to date (plan ÷ actual for upper "
              "limits): r ≥ 1 on track, r ≥ 0.9 watch, r < 0.9 behind; unmet when due is behind");
}

/// Nothing where a ratio says nothing: a plan of 0 or below, or an upper limit on a figure of 0.
std::optional<double> planRatio(double actual, double plan, Comparator comparator)
{
    if (isUpperLimit(comparator))
        return actual > 0 && plan > 0 ? std::optional(plan / actual) : std::nullopt;
    return plan > 0 ? std::optional(actual / plan) : std::nullopt;
}

Verdict comparePlanRatio(const JudgedFigures& judged)
{
    const double actual = *judged.figures.actual;
    const double plan = *judged.figures.planToDate;
    const Comparator comparator = judged.figures.target->comparator;
    const QString actualText = formatValue(actual, judged.indicator);
    const QString planText = formatValue(plan, judged.indicator);

    const auto ratio = planRatio(actual, plan, comparator);
    if (!ratio) {
        const bool kept = isUpperLimit(comparator) ? actual <= plan : actual >= plan;
        return {
            kept ? Light::OnTrack : Light::Behind,
            tr("%1 against a plan to date of %2, which allows no ratio").arg(actualText, planText)};
    }
    const Light light = *ratio >= kOnTrackRatio - kRatioTolerance ? Light::OnTrack
                        : *ratio >= kWatchRatio - kRatioTolerance ? Light::Watch
                                                                  : Light::Behind;
    return {light, tr("%1 against a plan to date of %2, r = %3")
                       .arg(actualText, planText, formatNumber(*ratio, 3))};
}

} // namespace

const QVector<LightRule>& lightRules()
{
    static const QVector<LightRule> rules = {
        {QStringLiteral("plan-ratio"), planRatioTitle, planRatioFormula, comparePlanRatio},
    };
    return rules;
}

const LightRule& lightRule(const QString& name)
{
    const QVector<LightRule>& rules = lightRules();
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&](const LightRule& rule) { return rule.name == name; });
    if (found != rules.end())
        return *found;
    QStringList names;
    for (const LightRule& rule : rules)
        names.append(rule.name);
    throw Error(Error::Kind::Usage, tr("There is no light rule “%1”; the rules are: %2.")
                                        .arg(name, names.join(QStringLiteral(", "))));
}

Verdict judge(const LightRule& rule, const JudgedFigures& judged)
{
    const IndicatorAssessment& figures = judged.figures;
    if (!figures.target)
        return {Light::NotJudged, tr("the target is still to be set")};
    if (!figures.expected)
        return {Light::NotDue, tr("no report is due yet")};
    if (!figures.actual || figures.actualPeriod != figures.expected)
        return {Light::Missing, tr("the figure for %1 was due and has not been reported")
                                    .arg(periodLabel(*figures.expected))};

    const Target& target = *figures.target;
    const QString targetText = tr("%1 %2").arg(comparatorSign(target.comparator),
                                               formatValue(target.value, judged.indicator));
    const QString actualText = formatValue(*figures.actual, judged.indicator);
    if (holds(target.comparator, *figures.actual, target.value))
        return {Light::Met, tr("%1 satisfies the target %2").arg(actualText, targetText)};
    if (judged.day >= target.due.lastDay())
        return {Light::Behind, tr("%1 does not satisfy the target %2, and its due date has passed")
                                   .arg(actualText, targetText)};
    if (!figures.planToDate)
        return {Light::NotJudged,
                tr("the target is for %1, beyond the plan's own period, and there is no planned "
                   "course to it")
                    .arg(periodLabel(target.due))};
    return rule.compare(judged);
}

} // namespace kmh
