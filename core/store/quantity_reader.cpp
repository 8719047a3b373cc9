// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/plan_reader.h"

#include "core/store/row.h"

namespace kmh {

namespace {

Quantity quantity(Row& row)
{
    Quantity result;
    result.measure = row.id<MeasureId>();
    result.classCode = row.text();
    result.value = row.optionalReal();
    result.unit = row.text();
    result.comparator = comparatorFromCode(row.text());
    result.trackedBy = row.text();
    result.waived = row.text();
    result.quote = row.quote();
    return result;
}

} // namespace

void readQuantities(const Connection& connection, qint64 planId, Plan& plan)
{
    const QString quantities = QStringLiteral(
        "SELECT q.measure_id, q.class, q.value, q.unit, q.comparator, q.tracked_by, q.waived,"
        " q.quote_start, q.quote_length "
        "FROM quantity q JOIN measure m ON m.id = q.measure_id "
        "WHERE m.plan_id = ? ORDER BY m.no, q.quote_start, q.id");
    connection.each(quantities, {planId}, [&](const QSqlQuery& query) {
        Row row(connection, query);
        plan.quantities.append(quantity(row));
    });
    const QString waivers = QStringLiteral("SELECT reason, quote_start, quote_length FROM waiver "
                                           "WHERE plan_id = ? ORDER BY quote_start, id");
    connection.each(waivers, {planId}, [&](const QSqlQuery& query) {
        Row row(connection, query);
        plan.waivers.append(Waiver{row.text(), row.quote()});
    });
}

} // namespace kmh
