// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/plan_reader.h"

#include "core/store/row.h"

namespace kmh {

namespace {

Indicator indicator(Row& row)
{
    Indicator result;
    result.id = row.id<IndicatorId>();
    result.code = row.text();
    result.measure = row.id<MeasureId>();
    result.name = row.text();
    result.definition = row.text();
    result.unit = row.text();
    result.kind = row.choice(store::kIndicatorKinds);
    result.calendar = row.choice(store::kCalendars);
    result.overTime = row.choice(store::kAggregations);
    result.overRegions = row.choice(store::kAggregations);
    result.guidance = row.flag();
    result.decimals = row.integer();
    result.quote = row.optionalQuote();
    result.reportLagDays = row.integer();
    result.numerator = row.optionalId<IndicatorId>();
    result.denominator = row.optionalId<IndicatorId>();
    return result;
}

void readReleaseDates(const Connection& connection, qint64 planId, Plan& plan)
{
    const QString sql =
        QStringLiteral("SELECT d.indicator_id, d.period, d.day, d.source "
                       "FROM release_date d JOIN indicator i ON i.id = d.indicator_id "
                       "JOIN measure m ON m.id = i.measure_id "
                       "WHERE m.plan_id = ? ORDER BY d.indicator_id, d.day");
    connection.each(sql, {planId}, [&](const QSqlQuery& query) {
        Row row(connection, query);
        plan.releaseDates.append(
            ReleaseDate{row.id<IndicatorId>(), row.period(), row.date(), row.text()});
    });
}

void readLedgerRates(const Connection& connection, qint64 planId, Plan& plan)
{
    const QString sql = QStringLiteral("SELECT r.indicator_id, r.rate FROM ledger_rate r"
                                       " JOIN indicator i ON i.id = r.indicator_id"
                                       " JOIN measure m ON m.id = i.measure_id"
                                       " WHERE m.plan_id = ? ORDER BY m.no, i.position, i.id");
    connection.each(sql, {planId}, [&](const QSqlQuery& query) {
        Row row(connection, query);
        plan.ledgerRates.append(LedgerRate{row.id<IndicatorId>(), row.choice(store::kLedgerRates)});
    });
}

} // namespace

void readIndicators(const Connection& connection, qint64 planId, Plan& plan)
{
    const QString sql = QStringLiteral(
        "SELECT i.id, i.code, i.measure_id, i.name, i.definition, i.unit, i.kind, i.calendar,"
        " i.time_aggregation, i.region_aggregation, i.guidance, i.decimals, i.quote_start,"
        " i.quote_length, i.report_lag_days, i.numerator_id, i.denominator_id "
        "FROM indicator i JOIN measure m ON m.id = i.measure_id "
        "WHERE m.plan_id = ? ORDER BY m.no, i.position, i.id");
    connection.each(sql, {planId}, [&](const QSqlQuery& query) {
        Row row(connection, query);
        plan.indicators.append(indicator(row));
    });
    readReleaseDates(connection, planId, plan);
    readLedgerRates(connection, planId, plan);
}

} // namespace kmh
