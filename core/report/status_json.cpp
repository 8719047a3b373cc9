// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/status_json.h"

#include "core/evaluation/explanation.h"
#include "core/evaluation/roll_up.h"
#include "core/report/json_value.h"
#include "core/report/report_head.h"
#include "core/report/status_filter.h"

#include <QtCore/QJsonArray>

namespace kmh {

using namespace Qt::StringLiterals;

namespace {

QJsonValue forecastJson(const std::optional<Forecast>& forecast)
{
    if (!forecast)
        return QJsonValue::Null;
    return QJsonObject{{"value"_L1, jsonNumber(forecast->value)},
                       {"low"_L1, jsonNumber(forecast->low)},
                       {"high"_L1, jsonNumber(forecast->high)}};
}

void addTarget(QJsonObject& row, const std::optional<Target>& target)
{
    row["comparator"_L1] = target ? comparatorCode(target->comparator) : QJsonValue();
    row["target"_L1] = target ? jsonNumber(target->value) : QJsonValue();
    row["target_upper"_L1] = target ? jsonNumber(target->upper) : QJsonValue();
    row["due"_L1] = target ? target->due.code() : QJsonValue();
}

void addFigures(QJsonObject& row, const IndicatorAssessment& a)
{
    row["actual"_L1] = jsonNumber(a.actual);
    row["actual_period"_L1] = jsonPeriod(a.actualPeriod);
    row["plan_to_date"_L1] = jsonNumber(a.planToDate);
    row["straight_line_to_date"_L1] = jsonNumber(a.straightToDate);
    row["completion"_L1] = jsonNumber(a.completion);
    row["lag_points"_L1] = jsonNumber(a.lagPoints);
    row["gap_to_target"_L1] = jsonNumber(a.gapToTarget);
    row["gap_to_plan"_L1] = jsonNumber(a.gapToPlan);
    row["required_per_xun"_L1] = jsonNumber(a.requiredPerXun);
    row["forecast"_L1] = forecastJson(a.forecast);
}

/// What the prefectures come to for the province's figure; null where they cannot be added up.
QJsonValue regionTotalJson(const Assessment& assessment, const IndicatorAssessment& a)
{
    const Plan& plan = assessment.plan();
    if (a.region != plan.province().id || !a.actualPeriod)
        return QJsonValue::Null;
    const RegionTotal total =
        regionTotal(*assessment.snapshot, plan.indicator(a.indicator), *a.actualPeriod);
    if (!total.value && !total.isIncomplete())
        return QJsonValue::Null;
    QJsonArray missing;
    for (const RegionId region : total.missing)
        missing.append(reportName(plan, region));
    return QJsonObject{{"value"_L1, jsonNumber(total.value)}, {"missing"_L1, missing}};
}

} // namespace

QJsonObject statusRowJson(const Assessment& assessment, const IndicatorAssessment& a)
{
    const Plan& plan = assessment.plan();
    const Indicator& indicator = plan.indicator(a.indicator);
    QJsonObject row{{"code"_L1, indicator.code},
                    {"measure"_L1, plan.measure(indicator.measure).no},
                    {"sector"_L1, plan.sectorOf(indicator.measure).name},
                    {"name"_L1, indicator.name},
                    {"region"_L1, reportName(plan, a.region)},
                    {"unit"_L1, indicator.unit},
                    {"kind"_L1, kindCode(indicator.kind)},
                    {"light"_L1, lightCode(a.light)},
                    {"reason"_L1, reasonOf(plan, a)},
                    {"rule_light"_L1, lightCode(a.ruleLight)},
                    {"override"_L1, a.override ? jsonStamp(a.override->stamp) : QJsonValue()}};
    addTarget(row, a.target);
    addFigures(row, a);
    row["region_total"_L1] = regionTotalJson(assessment, a);
    return row;
}

QJsonObject statusJson(const Assessment& assessment, std::optional<SectorId> sector)
{
    QJsonArray rows;
    for (const IndicatorAssessment& a : statusRows(assessment, sector))
        rows.append(statusRowJson(assessment, a));
    QJsonObject json = reportHeadJson(assessment);
    json["indicators"_L1] = rows;
    return json;
}

} // namespace kmh
