// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/status_json.h"

#include "core/report/json_value.h"
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
    row["due"_L1] = target ? target->due.code() : QJsonValue();
}

void addFigures(QJsonObject& row, const IndicatorAssessment& a)
{
    row["actual"_L1] = jsonNumber(a.actual);
    row["actual_period"_L1] = a.actualPeriod ? a.actualPeriod->code() : QJsonValue();
    row["plan_to_date"_L1] = jsonNumber(a.planToDate);
    row["completion"_L1] = jsonNumber(a.completion);
    row["lag_points"_L1] = jsonNumber(a.lagPoints);
    row["gap_to_target"_L1] = jsonNumber(a.gapToTarget);
    row["gap_to_plan"_L1] = jsonNumber(a.gapToPlan);
    row["required_per_xun"_L1] = jsonNumber(a.requiredPerXun);
    row["forecast"_L1] = forecastJson(a.forecast);
}

QJsonObject rowJson(const Plan& plan, const IndicatorAssessment& a)
{
    const Indicator& indicator = plan.indicator(a.indicator);
    QJsonObject row{{"code"_L1, indicator.code},
                    {"measure"_L1, plan.measure(indicator.measure).no},
                    {"sector"_L1, plan.sectorOf(indicator.measure).name},
                    {"name"_L1, indicator.name},
                    {"region"_L1, reportName(plan, a.region)},
                    {"unit"_L1, indicator.unit},
                    {"kind"_L1, kindCode(indicator.kind)},
                    {"light"_L1, lightCode(a.light)},
                    {"reason"_L1, a.explanation.reason}};
    addTarget(row, a.target);
    addFigures(row, a);
    return row;
}

} // namespace

QJsonObject statusJson(const Assessment& assessment, std::optional<SectorId> sector)
{
    QJsonArray rows;
    for (const IndicatorAssessment& a : statusRows(assessment, sector))
        rows.append(rowJson(assessment.plan(), a));
    const QDateTime& asOf = assessment.snapshot->asOf;
    return {{"plan"_L1, assessment.plan().code},
            {"period"_L1, assessment.period().code()},
            {"as_of"_L1, asOf.isValid() ? asOf.toUTC().toString(Qt::ISODateWithMs) : QJsonValue()},
            {"rule"_L1, assessment.rule},
            {"demo"_L1, assessment.snapshot->demo},
            {"indicators"_L1, rows}};
}

} // namespace kmh
