// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rule_comparison_model.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/calendar.h"
#include "core/evaluation/explanation.h"
#include "core/evaluation/judge.h"

namespace kmh {

namespace {

/// Short, but for a merged February, which is only known by its whole name.
QString actualPeriodText(const Indicator& indicator, const Period& period)
{
    return indicator.calendar == Calendar::MonthWithoutJanuary
               ? reportLabel(indicator.calendar, period)
               : periodShortLabel(period);
}

RuleComparisonItem itemOf(const Plan& plan, const RuleComparisonRow& row)
{
    const IndicatorAssessment& a = row.inForce;
    const Indicator& indicator = plan.indicator(a.indicator);
    RuleComparisonItem item;
    item.indicator = a.indicator;
    item.region = a.region;
    item.name = indicator.name;
    item.target =
        a.target ? tr("%1 by %2")
                       .arg(formatTarget(*a.target, indicator), periodShortLabel(a.target->due))
                 : tr("to be set");
    item.actual = a.actualPeriod ? tr("%1 · %2").arg(formatValue(a.actual, indicator),
                                                     actualPeriodText(indicator, *a.actualPeriod))
                                 : absentNumber();
    item.plan = formatValue(a.planToDate, indicator);
    item.straightLine = formatValue(a.straightToDate, indicator);
    for (const IndicatorAssessment& verdict : row.underRules)
        item.rules.append(
            {verdict.ruleLight, decidingFigure(verdict), ruleReasonOf(plan, verdict)});
    item.light = a.light;
    item.overridden = a.override.has_value();
    if (a.override) {
        item.reason = reasonOf(plan, a);
        item.setBy = a.override->stamp.by;
    }
    return item;
}

Column<RuleComparisonItem> ruleColumn(const QString& header, int rule)
{
    return {
        header,
        [rule](const RuleComparisonItem& item) { return lightLabel(item.rules.at(rule).light); },
        Qt::AlignLeft | Qt::AlignVCenter,
        [rule](const RuleComparisonItem& item, int role) -> QVariant {
            const RuleCell& cell = item.rules.at(rule);
            switch (role) {
            case LightRole: return int(cell.light);
            case NoteRole: return cell.figure;
            case Qt::ToolTipRole: return cell.reason;
            default: return {};
            }
        }};
}

/// Empty where nobody has set a light.
Column<RuleComparisonItem> overrideColumn()
{
    return {tr("Set by a person"),
            [](const RuleComparisonItem& item) {
                return item.overridden ? lightLabel(item.light, true) : absentNumber();
            },
            Qt::AlignLeft | Qt::AlignVCenter,
            [](const RuleComparisonItem& item, int role) -> QVariant {
                if (!item.overridden)
                    return {};
                switch (role) {
                case LightRole: return int(item.light);
                case OverriddenRole: return true;
                case NoteRole: return item.setBy;
                case Qt::ToolTipRole: return item.reason;
                default: return {};
                }
            }};
}

} // namespace

QVector<RuleComparisonItem> ruleComparisonItems(const RuleComparison& comparison,
                                                bool disagreementsOnly)
{
    QVector<RuleComparisonItem> items;
    for (const RuleComparisonRow& row : comparison.rows) {
        if (!disagreementsOnly || row.rulesDisagree())
            items.append(itemOf(comparison.assessment.plan(), row));
    }
    return items;
}

QVector<Column<RuleComparisonItem>> ruleComparisonColumns(const RuleComparison& comparison)
{
    using Item = RuleComparisonItem;
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    QVector<Column<Item>> columns{
        {tr("Indicator"), [](const Item& item) { return item.name; }},
        {tr("Target"), [](const Item& item) { return item.target; }, right},
        {tr("Actual"), [](const Item& item) { return item.actual; }, right},
        {tr("Plan to date"), [](const Item& item) { return item.plan; }, right},
        {tr("Straight line"), [](const Item& item) { return item.straightLine; }, right}};
    for (int rule = 0; rule < comparison.rules.size(); ++rule)
        columns.append(ruleColumn(ruleHeading(comparison, rule), rule));
    columns.append(overrideColumn());
    return columns;
}

QString ruleHeading(const RuleComparison& comparison, int rule)
{
    const QString label = ruleLabel(comparison.rules.at(rule));
    return rule == comparison.placeInForce() ? tr("%1 ✓ in force").arg(label) : label;
}

} // namespace kmh
