// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/course_json.h"

#include "core/report/json_value.h"
#include "core/report/report_head.h"
#include "core/report/status_filter.h"
#include "core/report/status_json.h"

#include <QtCore/QJsonArray>

namespace kmh {

using namespace Qt::StringLiterals;

namespace {

QJsonValue shapeJson(const PlannedCourse* course)
{
    if (!course)
        return QJsonValue::Null;
    switch (course->shape) {
    case PlannedCourse::Shape::Points: return u"points"_s;
    case PlannedCourse::Shape::Linear: return u"linear"_s;
    case PlannedCourse::Shape::Shares: return u"shares"_s;
    case PlannedCourse::Shape::Flat: return u"flat"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray pointsJson(const CourseReport& report)
{
    QJsonArray points;
    for (qsizetype i = 0; i < report.course.points.size(); ++i) {
        const CoursePoint& point = report.course.points.at(i);
        points.append(
            QJsonObject{{"period"_L1, point.period.code()},
                        {"actual"_L1, jsonNumber(point.actual)},
                        {"quality"_L1, point.actual ? qualityCode(point.quality) : QJsonValue()},
                        {"revised"_L1, point.revised},
                        {"break"_L1, point.broken},
                        {"plan"_L1, jsonNumber(point.plan)},
                        {"last_year"_L1, jsonNumber(point.lastYear)},
                        {"region_total"_L1, jsonNumber(report.regionTotals.at(i).value)}});
    }
    return points;
}

QJsonValue yearOnYearJson(const std::optional<YearOnYear>& y)
{
    if (!y)
        return QJsonValue::Null;
    return QJsonObject{{"period"_L1, y->period.code()},
                       {"then"_L1, jsonNumber(y->then)},
                       {"now"_L1, jsonNumber(y->now)},
                       {"change"_L1, jsonNumber(y->change)},
                       {"change_unit"_L1, y->inPoints ? u"points"_s : u"percent"_s}};
}

QJsonArray periodTotalsJson(const CourseReport& report)
{
    QJsonArray totals;
    for (const PeriodTotal& total : report.periodTotals) {
        QJsonArray missing;
        for (const Period& period : total.total.missing)
            missing.append(period.code());
        totals.append(QJsonObject{{"period"_L1, total.period.code()},
                                  {"value"_L1, jsonNumber(total.total.value)},
                                  {"missing"_L1, missing}});
    }
    return totals;
}

QJsonValue chainJson(const std::optional<Chain>& chain)
{
    if (!chain)
        return QJsonValue::Null;
    QJsonArray links;
    for (const ChainLink& link : chain->links)
        links.append(QJsonObject{{"period"_L1, link.period.code()},
                                 {"planned_end"_L1, jsonNumber(link.plannedEnd)},
                                 {"planned"_L1, jsonNumber(link.planned)},
                                 {"required"_L1, jsonNumber(link.required)},
                                 {"shortfall"_L1, jsonNumber(link.shortfall)},
                                 {"remaining_xun"_L1, link.remainingXun},
                                 {"required_per_xun"_L1, jsonNumber(link.requiredPerXun)},
                                 {"added_per_xun"_L1, jsonNumber(link.addedPerXun)}});
    return QJsonObject{{"from"_L1, chain->from.toString(Qt::ISODate)},
                       {"actual"_L1, jsonNumber(chain->actual)},
                       {"plan_to_date"_L1, jsonNumber(chain->planToDate)},
                       {"links"_L1, links}};
}

QJsonObject errorsJson(const QVector<BacktestPoint>& points)
{
    return {{"count"_L1, points.size()},
            {"mean_absolute_error"_L1, jsonNumber(Backtest::meanAbsoluteError(points))},
            {"within_band"_L1, Backtest::withinBand(points)},
            {"share_within_band"_L1, jsonNumber(Backtest::shareWithinBand(points))}};
}

QJsonValue backtestJson(const Backtest& backtest)
{
    if (backtest.points.isEmpty())
        return QJsonValue::Null;
    QJsonArray forecasts;
    for (const BacktestPoint& point : backtest.points)
        forecasts.append(QJsonObject{{"made_at"_L1, point.madeAt.code()},
                                     {"of"_L1, point.of.code()},
                                     {"ahead"_L1, point.ahead},
                                     {"value"_L1, jsonNumber(point.forecast.value)},
                                     {"low"_L1, jsonNumber(point.forecast.low)},
                                     {"high"_L1, jsonNumber(point.forecast.high)},
                                     {"actual"_L1, jsonNumber(point.actual)},
                                     {"error"_L1, jsonNumber(point.error())},
                                     {"within_band"_L1, point.isWithinBand()}});
    return QJsonObject{{"one_ahead"_L1, errorsJson(backtest.oneAhead())},
                       {"all"_L1, errorsJson(backtest.points)},
                       {"forecasts"_L1, forecasts}};
}

} // namespace

QJsonObject courseJson(const CourseReport& report)
{
    const Indicator& indicator = report.indicator();
    const IndicatorAssessment& verdict = report.verdict;
    QJsonObject json = statusRowJson(report.assessment, verdict);
    const QJsonObject head = reportHeadJson(report.assessment);
    for (auto it = head.begin(); it != head.end(); ++it)
        json.insert(it.key(), it.value());
    json["calendar"_L1] = calendarCode(indicator.calendar);
    json["time_aggregation"_L1] = aggregationCode(indicator.overTime);
    json["region_aggregation"_L1] = aggregationCode(indicator.overRegions);
    json["target_set"_L1] = verdict.target ? jsonStamp(verdict.target->stamp) : QJsonValue();
    json["plan_shape"_L1] = shapeJson(report.plan().course(verdict.indicator, verdict.region));
    json["points"_L1] = pointsJson(report);
    json["year_on_year"_L1] = yearOnYearJson(report.yearOnYear);
    json["period_totals"_L1] = periodTotalsJson(report);
    json["chain"_L1] = chainJson(report.chain);
    json["backtest"_L1] = backtestJson(report.backtest);
    return json;
}

} // namespace kmh
