// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/snapshot_reader.h"

#include "core/store/in_force_reader.h"
#include "core/store/observation_reader.h"
#include "core/store/row.h"

namespace kmh {

namespace {

/// What was last said of each of the plan's items of one kind, with the item's id first. The newest
/// version counts; where its state began only after the day, the one before that state does. A day
/// that was corrected takes its earlier versions with it, so that a state does not count from a day
/// it was wrongly said to begin on. A version without a day, as undoing leaves behind, counts at
/// any time; what came with the plan has said nothing yet.
QString lastReports(const char* item, const char* columns)
{
    return QStringLiteral(
               "SELECT %2 FROM (SELECT s.*, row_number() OVER"
               " (PARTITION BY item_id ORDER BY recorded_at DESC, id DESC) AS age"
               " FROM (SELECT t.id AS item_id, v.*, max(v.on_day) OVER"
               "  (PARTITION BY v.entry_id, v.state ORDER BY v.recorded_at DESC, v.id DESC)"
               "  AS said_since"
               "  FROM %1 t JOIN measure m ON m.id = t.measure_id"
               "  JOIN plan p ON p.id = m.plan_id"
               "  JOIN entry_version v ON v.item = t.code AND v.ledger = '%1s'"
               "  WHERE p.code = ? AND v.recorded_at <= ?) s"
               " WHERE s.on_day IS NULL OR (s.on_day <= ? AND s.said_since <= ?)) reports "
               "WHERE age = 1 AND removed = 0 AND recorded_at > '' ORDER BY item_id")
        .arg(QLatin1String(item), QLatin1String(columns));
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
    const QString day = store::dayText(snapshot.period.lastDay());
    const QVariantList values = {snapshot.plan->code, asOf, day, day};
    connection.each(lastReports("deliverable",
                                "item_id, state, coalesce(on_day, substr(recorded_at, 1, 10)),"
                                " trim(coalesce(document_no, '') || ' ' ||"
                                " coalesce(evidence, '') || ' ' || coalesce(link, '')), remark,"
                                " recorded_at, demo"),
                    values, [&](const QSqlQuery& query) {
                        Row row(connection, query);
                        snapshot.deliverableReports.append(deliverableReport(row));
                    });
    connection.each(
        lastReports("project",
                    "item_id, state, coalesce(on_day, substr(recorded_at, 1, 10)), blocker, remark,"
                    " recorded_at, demo"),
        values, [&](const QSqlQuery& query) {
            Row row(connection, query);
            snapshot.projectReports.append(projectReport(row));
        });
}

/// Nothing where all indicators are asked for.
std::optional<QSet<IndicatorId>> askedOf(const Plan& plan, const SnapshotQuery& query)
{
    if (query.indicator) {
        const Indicator& indicator = plan.indicator(*query.indicator);
        return QSet<IndicatorId>{indicator.id, indicator.numerator.value_or(indicator.id),
                                 indicator.denominator.value_or(indicator.id)};
    }
    if (!query.sector)
        return {};
    QSet<IndicatorId> asked;
    for (const Indicator& indicator : plan.indicators) {
        if (plan.sectorOf(indicator.measure).id == *query.sector)
            asked.insert(indicator.id);
    }
    return asked;
}

} // namespace

bool reportsHoldDemo(const Connection& connection)
{
    return connection
        .value(QStringLiteral("SELECT EXISTS (SELECT 1 FROM observation WHERE demo = 1)"
                              " OR EXISTS (SELECT 1 FROM entry_version WHERE demo = 1)"
                              " OR EXISTS (SELECT 1 FROM price WHERE demo = 1)"
                              " OR EXISTS (SELECT 1 FROM attachment WHERE demo = 1)"
                              " OR EXISTS (SELECT 1 FROM light_override WHERE demo = 1)"
                              " OR EXISTS (SELECT 1 FROM acknowledgement WHERE demo = 1)"))
        .toBool();
}

bool planHoldsDemo(const Connection& connection)
{
    return connection
        .value(QStringLiteral("SELECT EXISTS (SELECT 1 FROM target WHERE demo = 1)"
                              " OR EXISTS (SELECT 1 FROM planned_course WHERE demo = 1)"
                              " OR EXISTS (SELECT 1 FROM series_break WHERE demo = 1)"
                              " OR EXISTS (SELECT 1 FROM ledger WHERE demo = 1)"))
        .toBool();
}

Snapshot readSnapshot(const Connection& connection, std::shared_ptr<const Plan> plan,
                      const SnapshotQuery& query)
{
    Snapshot snapshot;
    snapshot.plan = std::move(plan);
    snapshot.period = query.period;
    snapshot.asOf = query.asOf;
    snapshot.only = askedOf(*snapshot.plan, query);
    readObservations(connection, query, snapshot);
    readReports(connection, store::momentText(query.asOf), snapshot);
    snapshot.overrides = readOverrides(connection, *snapshot.plan, query.period, query.asOf);
    return snapshot;
}

QDate lastReportedDay(const Connection& connection, const Plan& plan, const QDateTime& asOf)
{
    // The newest day anything stands for: from the last one back, past what was taken back.
    const QVariantList values{store::dayText(plan.period.firstDay()),
                              store::dayText(plan.period.lastDay()), store::momentText(asOf),
                              store::momentText(asOf)};
    const QString sql = QStringLiteral(
        "SELECT o.period_last_day FROM observation o "
        "WHERE o.period_last_day BETWEEN ? AND ? AND o.recorded_at <= ? AND o.withdrawn = 0"
        " AND NOT EXISTS (SELECT 1 FROM observation w WHERE w.withdrawn = 1"
        "  AND w.indicator_id = o.indicator_id AND w.period_last_day = o.period_last_day"
        "  AND w.region_id = o.region_id AND w.period = o.period"
        "  AND w.recorded_at <= ? AND w.id > o.id) "
        "ORDER BY o.period_last_day DESC LIMIT 1");
    const QVariant day = connection.value(sql, values);
    return QDate::fromString(day.toString(), Qt::ISODate);
}

} // namespace kmh
