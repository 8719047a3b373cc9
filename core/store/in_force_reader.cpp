// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/in_force_reader.h"

#include "core/domain/entry_fields.h"
#include "core/store/codes.h"
#include "core/store/row.h"

#include <QtCore/QHash>

#include <algorithm>

namespace kmh {

namespace {

/// The newest row of each thing in a table whose rows are superseded; `key` tells things apart.
QString newest(const char* table, const char* key, const char* columns)
{
    return QStringLiteral("SELECT %3 FROM (SELECT r.*, row_number() OVER (PARTITION BY %2"
                          " ORDER BY r.recorded_at DESC, r.id DESC) AS age FROM %1 r"
                          " WHERE r.recorded_at <= ?) t")
        .arg(QLatin1String(table), QLatin1String(key), QLatin1String(columns));
}

const auto kOfPlan = QStringLiteral(" JOIN indicator i ON i.id = t.indicator_id"
                                    " JOIN measure m ON m.id = i.measure_id"
                                    " WHERE t.age = 1 AND m.plan_id = ?");

void readTargets(const Connection& connection, qint64 planId, const QString& asOf, Plan& plan)
{
    const QString sql =
        newest("target", "indicator_id, region_id",
               "t.indicator_id, t.region_id, t.comparator, t.value, t.due, t.quote_start,"
               " t.quote_length, t.demo, t.upper, t.recorded_at, t.recorded_by, t.note") +
        QStringLiteral(" JOIN region r ON r.id = t.region_id") + kOfPlan +
        QStringLiteral(" AND t.value IS NOT NULL"
                       " ORDER BY m.no, i.position, i.id, r.position, r.id");
    connection.each(sql, {asOf, planId}, [&](const QSqlQuery& query) {
        Row row(connection, query);
        plan.targets.append(Target{
            row.id<IndicatorId>(), row.id<RegionId>(), row.choice(store::kComparators), row.real(),
            row.period(), row.optionalQuote(), row.flag(), row.optionalReal(), row.stamp()});
    });
}

void readCourses(const Connection& connection, qint64 planId, const QString& asOf, Plan& plan)
{
    const QString sql =
        newest("planned_course", "indicator_id, region_id",
               "t.id, t.indicator_id, t.region_id, t.shape, t.reference_year, t.demo,"
               " t.recorded_at, t.recorded_by, t.note") +
        kOfPlan + QStringLiteral(" AND t.shape IS NOT NULL ORDER BY t.indicator_id, t.region_id");
    QHash<qint64, qsizetype> places;
    connection.each(sql, {asOf, planId}, [&](const QSqlQuery& query) {
        Row row(connection, query);
        places.insert(row.rowId(), plan.courses.size());
        PlannedCourse course{row.id<IndicatorId>(), row.id<RegionId>(), row.choice(store::kShapes)};
        course.referenceYear = row.optionalInteger();
        course.demo = row.flag();
        course.stamp = row.stamp();
        plan.courses.append(course);
    });
    if (places.isEmpty())
        return;
    // Of the courses in force only: superseded ones keep their points for ever.
    const QString points =
        newest("planned_course", "indicator_id, region_id", "t.id, v.period, v.value") +
        QStringLiteral(" JOIN planned_course_point v ON v.course_id = t.id") + kOfPlan +
        QStringLiteral(" AND t.shape IS NOT NULL");
    connection.each(points, {asOf, planId}, [&](const QSqlQuery& query) {
        Row row(connection, query);
        const qsizetype place = places.value(row.rowId());
        plan.courses[place].points.append({row.period(), row.real()});
    });
    for (PlannedCourse& course : plan.courses)
        std::sort(course.points.begin(), course.points.end(),
                  [](const auto& a, const auto& b) { return a.period < b.period; });
}

void readRules(const Connection& connection, qint64 planId, const QString& asOf, Plan& plan)
{
    // The default first, then the bundled ones in their own order, then the office's by name.
    const QString sql = QStringLiteral(
        "SELECT name, version, form, on_track_limit, watch_limit, title, recorded_at, recorded_by,"
        " note FROM light_rule WHERE recorded_at <= ? "
        "ORDER BY CASE name WHEN 'plan-ratio' THEN 0 WHEN 'linear-points' THEN 1"
        " WHEN 'schedule-share' THEN 2 WHEN 'due-only' THEN 3 ELSE 4 END, name, version");
    connection.each(sql, {asOf}, [&](const QSqlQuery& query) {
        Row row(connection, query);
        plan.rules.append(LightRule{row.text(), row.integer(), row.choice(store::kRuleForms),
                                    row.optionalReal(), row.optionalReal(), row.text(),
                                    row.stamp()});
    });
    const QString choice = QStringLiteral("SELECT rule FROM rule_choice WHERE plan_id = ?"
                                          " AND recorded_at <= ?"
                                          " ORDER BY recorded_at DESC, id DESC LIMIT 1");
    const QVariant chosen = connection.value(choice, {planId, asOf});
    if (chosen.isValid())
        plan.lightRule = chosen.toString();
}

void readBreaks(const Connection& connection, qint64 planId, const QString& asOf, Plan& plan)
{
    const QString sql = newest("series_break", "indicator_id, region_id, period",
                               "t.indicator_id, t.region_id, t.period, t.note, t.demo,"
                               " t.recorded_at, t.recorded_by, t.note") +
                        kOfPlan + QStringLiteral(" AND t.withdrawn = 0 ORDER BY t.id");
    connection.each(sql, {asOf, planId}, [&](const QSqlQuery& query) {
        Row row(connection, query);
        SeriesBreak found{row.id<IndicatorId>(), {}, Period::year(2025), {}};
        found.region = row.optionalId<RegionId>();
        found.period = row.period();
        found.note = row.text();
        found.demo = row.flag();
        found.stamp = row.stamp();
        plan.breaks.append(found);
    });
}

void readLedgers(const Connection& connection, qint64 planId, const QString& asOf, Plan& plan)
{
    const QString sql = newest("ledger", "plan_id, code",
                               "t.code, t.name, t.kind, t.measure_id, t.position, t.demo,"
                               " t.recorded_at, t.recorded_by, t.note") +
                        QStringLiteral(" WHERE t.age = 1 AND t.removed = 0 AND t.plan_id = ?"
                                       " ORDER BY t.position, t.id");
    connection.each(sql, {asOf, planId}, [&](const QSqlQuery& query) {
        Row row(connection, query);
        Ledger ledger;
        ledger.code = row.text();
        ledger.name = row.text();
        ledger.kind = ledgerKindFromCode(row.text()).value_or(LedgerKind::List);
        ledger.measure = row.optionalId<MeasureId>();
        ledger.position = row.integer();
        ledger.demo = row.flag();
        ledger.stamp = row.stamp();
        plan.ledgers.append(ledger);
    });
}

} // namespace

void readInForce(const Connection& connection, qint64 planId, const QDateTime& asOf, Plan& plan)
{
    const QString moment = store::momentText(asOf);
    plan.targets.clear();
    plan.courses.clear();
    plan.rules.clear();
    plan.breaks.clear();
    plan.ledgers.clear();
    readTargets(connection, planId, moment, plan);
    readCourses(connection, planId, moment, plan);
    readRules(connection, planId, moment, plan);
    readBreaks(connection, planId, moment, plan);
    readLedgers(connection, planId, moment, plan);
}

QString inForceMark(const Connection& connection)
{
    return connection
        .value(QStringLiteral("SELECT (SELECT count(*) FROM light_rule)"
                              " || '/' || coalesce((SELECT max(id) FROM target), 0)"
                              " || '/' || coalesce((SELECT max(id) FROM planned_course), 0)"
                              " || '/' || coalesce((SELECT max(id) FROM rule_choice), 0)"
                              " || '/' || coalesce((SELECT max(id) FROM series_break), 0)"
                              " || '/' || coalesce((SELECT max(id) FROM ledger), 0)"))
        .toString();
}

QString inForceMark(const Connection& connection, const QString& now, const QDateTime& asOf)
{
    QStringList counts;
    QVariantList values;
    for (const char* table :
         {"light_rule", "target", "planned_course", "rule_choice", "series_break", "ledger"}) {
        counts.append(QStringLiteral("(SELECT count(*) FROM %1 WHERE recorded_at > ?)")
                          .arg(QLatin1String(table)));
        values.append(store::momentText(asOf));
    }
    const QString since =
        connection
            .value(QStringLiteral("SELECT %1").arg(counts.join(QStringLiteral(" || '/' || "))),
                   values)
            .toString();
    return since == QLatin1String("0/0/0/0/0/0") ? now : now + u'@' + since;
}

QVector<LightOverride> readOverrides(const Connection& connection, const Plan& plan,
                                     const Period& period, const QDateTime& asOf)
{
    QVector<LightOverride> overrides;
    const QString sql =
        newest("light_override", "indicator_id, region_id, period",
               "t.indicator_id, t.region_id, t.period, t.light, t.demo, t.recorded_at,"
               " t.recorded_by, t.note") +
        QStringLiteral(" JOIN indicator i ON i.id = t.indicator_id"
                       " JOIN measure m ON m.id = i.measure_id JOIN plan p ON p.id = m.plan_id"
                       " WHERE t.age = 1 AND t.light IS NOT NULL AND t.period = ? AND p.code = ?"
                       " ORDER BY t.indicator_id, t.region_id");
    connection.each(sql, {store::momentText(asOf), period.code(), plan.code},
                    [&](const QSqlQuery& query) {
                        Row row(connection, query);
                        overrides.append(LightOverride{row.id<IndicatorId>(), row.id<RegionId>(),
                                                       row.period(), row.choice(store::kLightCodes),
                                                       row.flag(), row.stamp()});
                    });
    return overrides;
}

QVector<Acknowledgement> readAcknowledgements(const Connection& connection, const QDateTime& asOf)
{
    QVector<Acknowledgement> acknowledgements;
    const QString sql =
        newest("acknowledgement", "finding", "t.finding, t.recorded_at, t.recorded_by, t.note") +
        QStringLiteral(" WHERE t.age = 1 AND t.withdrawn = 0 ORDER BY t.id");
    connection.each(sql, {store::momentText(asOf)}, [&](const QSqlQuery& query) {
        Row row(connection, query);
        acknowledgements.append(Acknowledgement{row.text(), row.stamp()});
    });
    return acknowledgements;
}

} // namespace kmh
