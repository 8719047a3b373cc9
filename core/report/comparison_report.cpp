// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/comparison_report.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/explanation.h"
#include "core/report/json_value.h"
#include "core/report/report_head.h"
#include "core/report/status_filter.h"
#include "core/report/status_json.h"
#include "core/report/text_table.h"

#include <QtCore/QJsonArray>

namespace kmh {

using namespace Qt::StringLiterals;

namespace {

using Align = TextTable::Align;

QString rowsText(const RuleComparison& comparison)
{
    const Plan& plan = comparison.assessment.plan();
    QVector<TextTable::Column> columns{
        {tr("No."), Align::Right},          {tr("Indicator"), Align::Left},
        {tr("Region"), Align::Left},        {tr("Target"), Align::Right},
        {tr("Actual"), Align::Right},       {tr("Period"), Align::Left},
        {tr("Plan to date"), Align::Right}, {tr("Straight line"), Align::Right}};
    for (const LightRule& rule : comparison.rules)
        columns.append({rule.reference(), Align::Left});
    TextTable table(columns);
    for (const RuleComparisonRow& row : comparison.rows) {
        const IndicatorAssessment& a = row.inForce;
        const Indicator& indicator = plan.indicator(a.indicator);
        QStringList cells{QString::number(plan.measure(indicator.measure).no),
                          indicator.name,
                          plan.region(a.region).shortName,
                          a.target ? formatTarget(*a.target, indicator) : tr("to be set"),
                          formatValue(a.actual, indicator),
                          a.actualPeriod ? a.actualPeriod->code() : absentNumber(),
                          formatValue(a.planToDate, indicator),
                          formatValue(a.straightToDate, indicator)};
        for (const IndicatorAssessment& verdict : row.underRules) {
            const QString figure = decidingFigure(verdict);
            const QString light = lightLabel(verdict.ruleLight);
            cells.append(figure.isEmpty() ? light : light + QLatin1Char(' ') + figure);
        }
        table.addRow(cells);
    }
    return table.text();
}

QString countsText(const RuleComparison& comparison)
{
    QVector<TextTable::Column> columns{{tr("Lights"), Align::Left}};
    for (const Light light : kLights)
        columns.append({lightLabel(light), Align::Right});
    TextTable table(columns);
    for (qsizetype i = 0; i < comparison.rules.size(); ++i) {
        const LightRule& rule = comparison.rules.at(i);
        QStringList cells{int(i) == comparison.placeInForce()
                              ? tr("%1 (in use)").arg(rule.reference())
                              : rule.reference()};
        for (const Light light : kLights)
            cells.append(QString::number(comparison.counts.at(i)[light]));
        table.addRow(cells);
    }
    return table.text();
}

QString overridesText(const RuleComparison& comparison)
{
    const Plan& plan = comparison.assessment.plan();
    QString text;
    for (const RuleComparisonRow& row : comparison.rows) {
        if (row.inForce.override)
            text += tr("%1, %2: %3, %4")
                        .arg(plan.indicator(row.inForce.indicator).name,
                             reportName(plan, row.inForce.region), lightLabel(row.inForce.light),
                             reasonOf(plan, row.inForce)) +
                    u'\n';
    }
    return text;
}

QJsonValue figureUnit(const IndicatorAssessment& verdict)
{
    switch (verdict.ground) {
    case Ground::Ratio: return u"ratio"_s;
    case Ground::Points: return u"points"_s;
    case Ground::Share: return u"share"_s;
    default: return QJsonValue::Null;
    }
}

QJsonObject verdictJson(const Plan& plan, const LightRule& rule, const IndicatorAssessment& verdict)
{
    // As decidingFigure() shows it: behind is negative.
    const auto figure = verdict.ground == Ground::Points && verdict.measure
                            ? std::optional(-*verdict.measure)
                            : verdict.measure;
    return {{"rule"_L1, rule.name},
            {"version"_L1, rule.version},
            {"light"_L1, lightCode(verdict.ruleLight)},
            {"figure"_L1, jsonNumber(figure)},
            {"figure_unit"_L1, figureUnit(verdict)},
            {"reason"_L1, ruleReasonOf(plan, verdict)}};
}

QJsonObject rowJson(const RuleComparison& comparison, const RuleComparisonRow& row)
{
    const Plan& plan = comparison.assessment.plan();
    const QJsonObject status = statusRowJson(comparison.assessment, row.inForce);
    QJsonObject json;
    for (const auto key :
         {"code"_L1, "measure"_L1, "sector"_L1, "name"_L1, "region"_L1, "unit"_L1, "comparator"_L1,
          "target"_L1, "target_upper"_L1, "due"_L1, "actual"_L1, "actual_period"_L1,
          "plan_to_date"_L1, "straight_line_to_date"_L1, "light"_L1, "override"_L1})
        json[key] = status[key];
    QJsonArray verdicts;
    for (qsizetype i = 0; i < comparison.rules.size(); ++i)
        verdicts.append(verdictJson(plan, comparison.rules.at(i), row.underRules.at(i)));
    json["disagree"_L1] = row.rulesDisagree();
    json["verdicts"_L1] = verdicts;
    return json;
}

} // namespace

QString comparisonText(const RuleComparison& comparison)
{
    return reportHeading(*comparison.assessment.snapshot,
                         {tr("rules compared"), periodLabel(comparison.assessment.period())}) +
           rowsText(comparison) + u'\n' + countsText(comparison) + u'\n' +
           tr("The rules disagree on %1 of %2.")
               .arg(comparison.disagreements())
               .arg(comparison.rows.size()) +
           u'\n' + overridesText(comparison);
}

QJsonObject comparisonJson(const RuleComparison& comparison)
{
    QJsonArray rules;
    for (qsizetype i = 0; i < comparison.rules.size(); ++i) {
        QJsonObject counts;
        for (const Light light : kLights)
            counts[lightCode(light)] = comparison.counts.at(i)[light];
        rules.append(QJsonObject{{"name"_L1, comparison.rules.at(i).name},
                                 {"version"_L1, comparison.rules.at(i).version},
                                 {"counts"_L1, counts}});
    }
    QJsonArray rows;
    for (const RuleComparisonRow& row : comparison.rows)
        rows.append(rowJson(comparison, row));
    QJsonObject json = reportHeadJson(*comparison.assessment.snapshot);
    json["period"_L1] = comparison.assessment.period().code();
    json["rule_in_use"_L1] = comparison.assessment.rule.reference();
    json["rules"_L1] = rules;
    json["indicators"_L1] = rows;
    json["disagreements"_L1] = comparison.disagreements();
    return json;
}

} // namespace kmh
