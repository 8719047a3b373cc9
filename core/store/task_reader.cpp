// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/plan_reader.h"

#include "core/store/row.h"

namespace kmh {

namespace {

/// A table of things that belong to a measure, ordered as in the notice.
QString itemsOf(const char* table, const char* columns)
{
    return QStringLiteral("SELECT %2, t.quote_start, t.quote_length FROM %1 t "
                          "JOIN measure m ON m.id = t.measure_id "
                          "WHERE m.plan_id = ? ORDER BY m.no, t.position, t.id")
        .arg(QLatin1String(table), QLatin1String(columns));
}

Deliverable deliverable(Row& row)
{
    return Deliverable{row.id<DeliverableId>(),
                       row.text(),
                       row.id<MeasureId>(),
                       row.text(),
                       row.choice(store::kDeliverableKinds),
                       row.date(),
                       row.choice(store::kDueBases),
                       row.text(),
                       row.quote()};
}

Project project(Row& row)
{
    return Project{row.id<ProjectId>(),
                   row.text(),
                   row.id<MeasureId>(),
                   row.text(),
                   row.choice(store::kProjectKinds),
                   row.text(),
                   row.text(),
                   row.quote()};
}

} // namespace

void readTasks(const Connection& connection, qint64 planId, Plan& plan)
{
    const auto read = [&](const QString& sql, auto&& append) {
        connection.each(sql, {planId}, [&](const QSqlQuery& query) {
            Row row(connection, query);
            append(row);
        });
    };
    read(itemsOf("deliverable",
                 "t.id, t.code, t.measure_id, t.name, t.kind, t.due, t.due_basis, t.due_wording"),
         [&](Row& row) { plan.deliverables.append(deliverable(row)); });
    read(itemsOf("project", "t.id, t.code, t.measure_id, t.name, t.kind, t.ask, t.ask_wording"),
         [&](Row& row) { plan.projects.append(project(row)); });
    read(itemsOf("mechanism", "t.code, t.measure_id, t.name, t.kind"), [&](Row& row) {
        plan.mechanisms.append(
            Mechanism{row.text(), row.id<MeasureId>(), row.text(), row.text(), row.quote()});
    });
    read(itemsOf("funding", "t.code, t.measure_id, t.name, t.amount, t.unit, t.ask_wording"),
         [&](Row& row) {
             plan.fundings.append(Funding{row.text(), row.id<MeasureId>(), row.text(), row.real(),
                                          row.text(), row.text(), row.quote()});
         });
}

} // namespace kmh
