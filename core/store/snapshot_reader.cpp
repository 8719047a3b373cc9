// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/snapshot_reader.h"

#include "core/store/row.h"

#include <algorithm>

namespace kmh {

namespace {

/// Later than anything recorded; moments are compared as text.
const auto kEndOfTime = QStringLiteral("9999-12-31T23:59:59.999Z");

QString momentText(const QDateTime& moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : kEndOfTime;
}

QString dayText(const QDate& day)
{
    return day.toString(Qt::ISODate);
}

/// The newest version of each figure, with how many there were. The plan's indicators are picked
/// from the outcome: joined within, they would lead the engine past the index of days and through
/// the whole history.
const auto kObservations = QStringLiteral(
    "SELECT o.indicator_id, o.region_id, o.period, o.value, o.cumulative, o.quality, o.source,"
    " o.note, o.recorded_at, o.recorded_by, o.versions, o.demo "
    "FROM (SELECT observation.*,"
    "       row_number() OVER (PARTITION BY indicator_id, region_id, period"
    "                          ORDER BY recorded_at DESC, id DESC) AS age,"
    "       count(*) OVER (PARTITION BY indicator_id, region_id, period) AS versions"
    "      FROM observation WHERE period_last_day BETWEEN ? AND ? AND recorded_at <= ?) o "
    "JOIN indicator i ON i.id = o.indicator_id JOIN measure m ON m.id = i.measure_id "
    "JOIN plan p ON p.id = m.plan_id "
    "WHERE o.age = 1 AND p.code = ? "
    "ORDER BY o.indicator_id, o.region_id, o.period_last_day, o.period");

/// The last report of each item of one kind.
QString lastReports(const char* item, const char* columns)
{
    return QStringLiteral("SELECT %2 FROM (SELECT r.*, row_number() OVER (PARTITION BY r.%1_id"
                          " ORDER BY r.recorded_at DESC, r.id DESC) AS age"
                          " FROM %1_report r JOIN %1 t ON t.id = r.%1_id"
                          " JOIN measure m ON m.id = t.measure_id JOIN plan p ON p.id = m.plan_id"
                          " WHERE p.code = ? AND r.on_day <= ? AND r.recorded_at <= ?) reports "
                          "WHERE age = 1 ORDER BY %1_id")
        .arg(QLatin1String(item), QLatin1String(columns));
}

Observation observation(Row& row)
{
    return Observation{row.id<IndicatorId>(),
                       row.id<RegionId>(),
                       row.period(),
                       row.optionalReal(),
                       row.optionalReal(),
                       row.choice<Quality>({{"preliminary", Quality::Preliminary},
                                            {"final", Quality::Final},
                                            {"estimated", Quality::Estimated}}),
                       row.text(),
                       row.text(),
                       row.moment(),
                       row.text(),
                       row.integer(),
                       row.flag()};
}

void readObservations(const Connection& connection, const QString& asOf, Snapshot& snapshot)
{
    const Period& span = snapshot.plan->period;
    const QDate lastDay = std::min(snapshot.period.lastDay(), span.lastDay());
    connection.each(kObservations,
                    {dayText(span.firstDay()), dayText(lastDay), asOf, snapshot.plan->code},
                    [&](const QSqlQuery& query) {
                        Row row(connection, query);
                        const Observation read = observation(row);
                        if (!span.contains(read.period))
                            return; // a longer period that merely ends within the span
                        snapshot.observations.append(read);
                        const QDateTime& last = snapshot.lastRecordedAt;
                        if (!last.isValid() || last <= read.recordedAt) {
                            snapshot.lastRecordedAt = read.recordedAt;
                            snapshot.lastRecordedBy = read.recordedBy;
                        }
                    });
}

DeliverableReport deliverableReport(Row& row)
{
    using State = DeliverableReport::State;
    return DeliverableReport{row.id<DeliverableId>(),
                             row.choice<State>({{"not_started", State::NotStarted},
                                                {"in_progress", State::InProgress},
                                                {"done", State::Done}}),
                             row.date(),
                             row.text(),
                             row.text(),
                             row.moment(),
                             row.flag()};
}

ProjectReport projectReport(Row& row)
{
    return ProjectReport{row.id<ProjectId>(),
                         row.choice<Stage>({{"preliminary", Stage::Preliminary},
                                            {"factors", Stage::Factors},
                                            {"approval", Stage::Approval},
                                            {"construction", Stage::Construction},
                                            {"acceptance", Stage::Acceptance},
                                            {"evaluation", Stage::Evaluation}}),
                         row.date(),
                         row.text(),
                         row.text(),
                         row.moment(),
                         row.flag()};
}

void readReports(const Connection& connection, const QString& asOf, Snapshot& snapshot)
{
    const QVariantList values = {snapshot.plan->code, dayText(snapshot.period.lastDay()), asOf};
    connection.each(lastReports("deliverable",
                                "deliverable_id, state, on_day, evidence, note, recorded_at, demo"),
                    values, [&](const QSqlQuery& query) {
                        Row row(connection, query);
                        snapshot.deliverableReports.append(deliverableReport(row));
                    });
    connection.each(
        lastReports("project", "project_id, stage, on_day, blocker, note, recorded_at, demo"),
        values, [&](const QSqlQuery& query) {
            Row row(connection, query);
            snapshot.projectReports.append(projectReport(row));
        });
}

/// Whether the workbook holds anything invented, whatever the period asked for.
bool holdsDemo(const Connection& connection)
{
    return connection
        .value(QStringLiteral("SELECT EXISTS (SELECT 1 FROM observation WHERE demo = 1)"
                              " OR EXISTS (SELECT 1 FROM deliverable_report WHERE demo = 1)"
                              " OR EXISTS (SELECT 1 FROM project_report WHERE demo = 1)"
                              " OR EXISTS (SELECT 1 FROM target WHERE demo = 1)"
                              " OR EXISTS (SELECT 1 FROM plan_point WHERE demo = 1)"))
        .toBool();
}

} // namespace

Snapshot readSnapshot(const Connection& connection, std::shared_ptr<const Plan> plan,
                      const Period& period, const QDateTime& asOf)
{
    Snapshot snapshot;
    snapshot.plan = std::move(plan);
    snapshot.period = period;
    snapshot.asOf = asOf;
    readObservations(connection, momentText(asOf), snapshot);
    readReports(connection, momentText(asOf), snapshot);
    snapshot.demo = holdsDemo(connection);
    return snapshot;
}

QDate lastReportedDay(const Connection& connection, const Plan& plan)
{
    const QString sql = QStringLiteral("SELECT max(period_last_day) FROM observation "
                                       "WHERE period_last_day BETWEEN ? AND ?");
    const QVariant day =
        connection.value(sql, {dayText(plan.period.firstDay()), dayText(plan.period.lastDay())});
    return QDate::fromString(day.toString(), Qt::ISODate);
}

} // namespace kmh
