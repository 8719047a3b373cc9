// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rules_report.h"

#include "core/domain/day_label.h"
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/evaluate.h"
#include "core/evaluation/judge.h"
#include "core/report/json_value.h"
#include "core/report/report_head.h"
#include "core/report/text_table.h"

#include <QtCore/QJsonArray>

namespace kmh {

using namespace Qt::StringLiterals;

namespace {

using Align = TextTable::Align;

bool isNewest(const Plan& plan, const LightRule& rule)
{
    return findRule(plan.rules, rule.name)->version == rule.version;
}

bool isInUse(const Plan& plan, const LightRule& rule)
{
    return ruleOf(plan, plan.lightRule).reference() == rule.reference();
}

QJsonValue limitUnit(const LightRule& rule)
{
    switch (rule.form) {
    case LightRule::Form::PlanRatio:
    case LightRule::Form::ScheduleShare: return u"ratio"_s;
    case LightRule::Form::LinearPoints: return u"points"_s;
    case LightRule::Form::DueOnly: return QJsonValue::Null;
    }
    Q_UNREACHABLE();
}

QJsonObject ruleJson(const Plan& plan, const LightRule& rule)
{
    return {{"name"_L1, rule.name},
            {"version"_L1, rule.version},
            {"reference"_L1, rule.reference()},
            {"form"_L1, ruleFormCode(rule.form)},
            {"title"_L1, ruleTitle(rule)},
            {"formula"_L1, ruleFormula(rule)},
            {"on_track_limit"_L1, jsonNumber(rule.onTrackLimit)},
            {"watch_limit"_L1, jsonNumber(rule.watchLimit)},
            {"limit_unit"_L1, limitUnit(rule)},
            {"newest"_L1, isNewest(plan, rule)},
            {"in_use"_L1, isInUse(plan, rule)},
            {"set"_L1, jsonStamp(rule.stamp)}};
}

QStringList cells(const Plan& plan, const LightRule& rule)
{
    const bool bundled = rule.stamp.by.isEmpty();
    return {rule.reference(),
            isInUse(plan, rule)    ? tr("in use")
            : isNewest(plan, rule) ? tr("to choose from")
                                   : tr("superseded"),
            ruleTitle(rule),
            bundled ? tr("bundled") : rule.stamp.by,
            bundled ? absentNumber() : momentLabel(rule.stamp.at),
            rule.stamp.note};
}

} // namespace

QString rulesText(const Snapshot& snapshot)
{
    const Plan& plan = *snapshot.plan;
    TextTable table({{tr("Rule"), Align::Left},
                     {tr("State"), Align::Left},
                     {tr("Title"), Align::Left},
                     {tr("Set by"), Align::Left},
                     {tr("When"), Align::Left},
                     {tr("Why"), Align::Left}});
    QString formulas;
    for (const LightRule& rule : plan.rules) {
        table.addRow(cells(plan, rule));
        formulas += tr("%1: %2").arg(rule.reference(), ruleFormula(rule)) + u'\n';
    }
    return reportHeading(snapshot, {tr("light rules")}) + table.text() + u'\n' + formulas;
}

QJsonObject rulesJson(const Snapshot& snapshot)
{
    const Plan& plan = *snapshot.plan;
    QJsonArray rules;
    for (const LightRule& rule : plan.rules)
        rules.append(ruleJson(plan, rule));
    QJsonObject json = reportHeadJson(snapshot);
    json["rule_in_use"_L1] = ruleOf(plan, plan.lightRule).reference();
    json["rules"_L1] = rules;
    return json;
}

} // namespace kmh
