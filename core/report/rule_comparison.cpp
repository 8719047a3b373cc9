// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rule_comparison.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/indicator_assessment.h"
#include "core/report/status_filter.h"

#include <algorithm>

namespace kmh {

bool RuleComparisonRow::rulesDisagree() const
{
    std::optional<Light> first;
    for (const IndicatorAssessment& verdict : underRules) {
        if (verdict.ground == Ground::JudgedWhenDue)
            continue;
        if (first && *first != verdict.ruleLight)
            return true;
        first = verdict.ruleLight;
    }
    return false;
}

int RuleComparison::disagreements() const
{
    return int(
        std::count_if(rows.begin(), rows.end(), std::mem_fn(&RuleComparisonRow::rulesDisagree)));
}

int RuleComparison::placeInForce() const
{
    const auto same = std::find_if(rules.begin(), rules.end(), [this](const LightRule& rule) {
        return rule.reference() == assessment.rule.reference();
    });
    return same == rules.end() ? -1 : int(same - rules.begin());
}

Assessment RuleComparison::under(int rule) const
{
    Assessment other = assessment;
    other.rule = rules.at(rule);
    return other;
}

QVector<LightRule> rulesToCompare(const Assessment& assessment)
{
    QVector<LightRule> rules = newestRules(assessment.plan().rules);
    const LightRule& inForce = assessment.rule;
    const auto isSame = [&](const LightRule& rule) { return rule.name == inForce.name; };
    const auto newest = std::find_if(rules.begin(), rules.end(), isSame);
    if (newest == rules.end() || newest->version != inForce.version)
        rules.insert(newest, inForce);
    return rules;
}

RuleComparison compareRules(const Assessment& assessment, const QVector<LightRule>& rules,
                            std::optional<SectorId> sector, std::optional<RegionId> region)
{
    const QDate day = assessment.period().lastDay();
    RuleComparison comparison{assessment, rules, QVector<LightCount>(rules.size()), {}};
    for (const IndicatorAssessment& a : statusRows(assessment, sector)) {
        if (region && a.region != *region)
            continue;
        RuleComparisonRow row{a, {}};
        for (int i = 0; i < rules.size(); ++i) {
            row.underRules.append(judgedBy(a, rules.at(i), day));
            ++comparison.counts[i][row.underRules.last().ruleLight];
        }
        comparison.rows.append(row);
    }
    return comparison;
}

QString decidingFigure(const IndicatorAssessment& verdict)
{
    if (!verdict.measure)
        return {};
    switch (verdict.ground) {
    case Ground::Ratio: return tr("r = %1").arg(formatNumber(*verdict.measure, 3));
    case Ground::Points: return formatPoints(-*verdict.measure);
    case Ground::Share: return formatRatioPercent(*verdict.measure);
    default: return {};
    }
}

} // namespace kmh
