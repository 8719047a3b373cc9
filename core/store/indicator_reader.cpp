// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/plan_reader.h"

#include "core/store/row.h"

namespace kmh {

namespace {

Aggregation aggregation(Row& row)
{
    return row.choice<Aggregation>({{"sum", Aggregation::Sum},
                                    {"last", Aggregation::Last},
                                    {"mean", Aggregation::Mean},
                                    {"none", Aggregation::None}});
}

Indicator indicator(Row& row)
{
    Indicator result;
    result.id = row.id<IndicatorId>();
    result.code = row.text();
    result.measure = row.id<MeasureId>();
    result.name = row.text();
    result.definition = row.text();
    result.unit = row.text();
    result.kind = row.choice<IndicatorKind>({{"cumulative", IndicatorKind::Cumulative},
                                             {"level", IndicatorKind::Level},
                                             {"rate", IndicatorKind::Rate},
                                             {"count", IndicatorKind::Count},
                                             {"milestone", IndicatorKind::Milestone}});
    result.calendar = row.choice<Calendar>(
        {{"xun", Calendar::Xun}, {"month", Calendar::Month}, {"quarter", Calendar::Quarter}});
    result.overTime = aggregation(row);
    result.overRegions = aggregation(row);
    result.guidance = row.flag();
    result.decimals = row.integer();
    result.quote = row.optionalQuote();
    return result;
}

Comparator comparator(Row& row)
{
    return row.choice<Comparator>({{">=", Comparator::AtLeast},
                                   {">", Comparator::MoreThan},
                                   {"<=", Comparator::AtMost},
                                   {"<", Comparator::LessThan},
                                   {"=", Comparator::Equal}});
}

void readTargets(const Connection& connection, qint64 planId, Plan& plan)
{
    const QString sql = QStringLiteral(
        "SELECT t.indicator_id, t.region_id, t.comparator, t.value, t.due, t.quote_start,"
        " t.quote_length, t.demo "
        "FROM target t JOIN indicator i ON i.id = t.indicator_id "
        "JOIN measure m ON m.id = i.measure_id JOIN region r ON r.id = t.region_id "
        "WHERE m.plan_id = ? ORDER BY m.no, i.position, i.id, r.position, r.id");
    connection.each(sql, {planId}, [&](const QSqlQuery& query) {
        Row row(connection, query);
        plan.targets.append(Target{row.id<IndicatorId>(), row.id<RegionId>(), comparator(row),
                                   row.real(), row.period(), row.optionalQuote(), row.flag()});
    });
}

void readPlanPoints(const Connection& connection, qint64 planId, Plan& plan)
{
    const QString sql =
        QStringLiteral("SELECT p.indicator_id, p.region_id, p.period, p.value, p.demo "
                       "FROM plan_point p JOIN indicator i ON i.id = p.indicator_id "
                       "JOIN measure m ON m.id = i.measure_id "
                       "WHERE m.plan_id = ? ORDER BY p.indicator_id, p.region_id, p.period");
    connection.each(sql, {planId}, [&](const QSqlQuery& query) {
        Row row(connection, query);
        plan.planPoints.append(PlanPoint{row.id<IndicatorId>(), row.id<RegionId>(), row.period(),
                                         row.real(), row.flag()});
    });
}

} // namespace

void readIndicators(const Connection& connection, qint64 planId, Plan& plan)
{
    const QString sql = QStringLiteral(
        "SELECT i.id, i.code, i.measure_id, i.name, i.definition, i.unit, i.kind, i.calendar,"
        " i.time_aggregation, i.region_aggregation, i.guidance, i.decimals, i.quote_start,"
        " i.quote_length "
        "FROM indicator i JOIN measure m ON m.id = i.measure_id "
        "WHERE m.plan_id = ? ORDER BY m.no, i.position, i.id");
    connection.each(sql, {planId}, [&](const QSqlQuery& query) {
        Row row(connection, query);
        plan.indicators.append(indicator(row));
    });
    readTargets(connection, planId, plan);
    readPlanPoints(connection, planId, plan);
}

} // namespace kmh
