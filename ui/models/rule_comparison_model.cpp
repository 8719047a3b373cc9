// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rule_comparison_model.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/calendar.h"
#include "core/evaluation/explanation.h"
#include "core/evaluation/judge.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr int kRuleColumns = 5; // the first of them, after name and figures

/// Characters at the head of a column; an office may give its rule any title. The whole stands with
/// the counts above the table.
constexpr int kLongestTitle = 10;

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
    item.targetValue = a.target ? std::optional(a.target->value) : std::nullopt;
    item.actualValue = a.actual;
    item.planValue = a.planToDate;
    item.straightLineValue = a.straightToDate;
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

QString inForceMarked(const RuleComparison& comparison, int rule, const QString& title)
{
    return rule == comparison.placeInForce() ? tr("%1 ✓ in force").arg(title) : title;
}

/// Short, with the version where two versions of a rule are compared.
QString columnTitle(const RuleComparison& comparison, int rule)
{
    const LightRule& compared = comparison.rules.at(rule);
    const auto versions =
        std::count_if(comparison.rules.begin(), comparison.rules.end(),
                      [&](const LightRule& other) { return other.name == compared.name; });
    QString title = ruleShortTitle(compared);
    if (title.size() > kLongestTitle)
        title = title.left(kLongestTitle - 1) + QChar(0x2026);
    return versions > 1 ? tr("%1 v%2").arg(title).arg(compared.version) : title;
}

Column<RuleComparisonItem> figure(const QString& header, QString RuleComparisonItem::*text,
                                  std::optional<double> RuleComparisonItem::*number)
{
    return {header,
            [text](const RuleComparisonItem& item) { return item.*text; },
            Qt::AlignRight | Qt::AlignVCenter,
            {},
            [number](const RuleComparisonItem& item) { return sortValue(item.*number); }};
}

Column<RuleComparisonItem> ruleColumn(const QString& header, int rule)
{
    // The header begins over the light's shape, which stands in from the cell's edge.
    return {
        QChar(0x2002) + header,
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
    const auto add = [&](auto belongs) {
        for (const RuleComparisonRow& row : comparison.rows) {
            if (belongs(row))
                items.append(itemOf(comparison.assessment.plan(), row));
        }
    };
    const auto hasTarget = [](const RuleComparisonRow& row) {
        return row.inForce.target.has_value();
    };
    add([](const RuleComparisonRow& row) { return row.rulesDisagree(); });
    if (disagreementsOnly)
        return items;
    add([&](const RuleComparisonRow& row) { return !row.rulesDisagree() && hasTarget(row); });
    add([&](const RuleComparisonRow& row) { return !row.rulesDisagree() && !hasTarget(row); });
    return items;
}

int ruleOfColumn(const RuleComparison& comparison, int column)
{
    const int rule = column - kRuleColumns;
    return rule >= 0 && rule < comparison.rules.size() ? rule : -1;
}

QVector<Column<RuleComparisonItem>> ruleComparisonColumns(const RuleComparison& comparison)
{
    using Item = RuleComparisonItem;
    QVector<Column<Item>> columns{
        {tr("Indicator"), [](const Item& item) { return item.name; }},
        figure(tr("Target"), &Item::target, &Item::targetValue),
        figure(tr("Actual"), &Item::actual, &Item::actualValue),
        figure(tr("Plan to date"), &Item::plan, &Item::planValue),
        figure(tr("Straight line"), &Item::straightLine, &Item::straightLineValue)};
    for (int rule = 0; rule < comparison.rules.size(); ++rule)
        columns.append(
            ruleColumn(inForceMarked(comparison, rule, columnTitle(comparison, rule)), rule));
    columns.append(overrideColumn());
    return columns;
}

QString ruleHeading(const RuleComparison& comparison, int rule)
{
    return inForceMarked(comparison, rule, ruleLabel(comparison.rules.at(rule)));
}

} // namespace kmh
