// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/plan_reader.h"

#include "core/store/in_force_reader.h"
#include "core/store/row.h"
#include "core/store/sentence.h"

namespace kmh {

namespace {

/// The plan's own row and its notice; returns the row's id.
qint64 readHead(const Connection& connection, Plan& plan)
{
    std::optional<qint64> planId;
    const QString sql = QStringLiteral(
        "SELECT p.id, p.code, p.title, p.short_title, p.document_no, p.issuer, p.issued, p.period,"
        " p.light_rule, n.text "
        "FROM plan p JOIN notice n ON n.plan_id = p.id ORDER BY p.id LIMIT 1");
    connection.each(sql, {}, [&](const QSqlQuery& query) {
        Row row(connection, query);
        planId = row.integer();
        plan.code = row.text();
        plan.title = row.text();
        plan.shortTitle = row.text();
        plan.documentNo = row.text();
        plan.issuer = row.text();
        plan.issued = row.optionalDate();
        plan.period = row.period();
        plan.lightRule = row.text();
        plan.noticeText = row.text();
    });
    if (!planId)
        throw store::cannotOpen(kmh::tr("%1 holds no plan; start a new workbook or go back to a "
                                        "copy.")
                                    .arg(store::shown(connection.path())));
    return *planId;
}

/// What units are called besides, and the goods.
void readNames(const Connection& connection, Plan& plan)
{
    connection.each(QStringLiteral("SELECT n.unit_id, n.name, n.kind FROM unit_name n"
                                   " JOIN unit u ON u.id = n.unit_id"
                                   " ORDER BY u.position, u.id, n.position, n.name"),
                    {}, [&](const QSqlQuery& query) {
                        Row row(connection, query);
                        plan.unitNames.append(UnitName{row.id<UnitId>(), row.text(),
                                                       row.choice(store::kUnitNameKinds)});
                    });
    connection.each(QStringLiteral("SELECT name, unit FROM goods ORDER BY position, id"), {},
                    [&](const QSqlQuery& query) {
                        Row row(connection, query);
                        plan.goods.append(Goods{row.text(), row.text()});
                    });
}

void readCarried(const Connection& connection, qint64 planId, Plan& plan)
{
    connection.each(QStringLiteral("SELECT kind, code, from_plan, from_code FROM carried"
                                   " WHERE plan_id = ? ORDER BY id"),
                    {planId}, [&](const QSqlQuery& query) {
                        Row row(connection, query);
                        plan.carried.append(Carried{row.choice(store::kCarriedKinds), row.text(),
                                                    row.text(), row.text()});
                    });
}

} // namespace

void readSectorsRegionsUnits(const Connection& connection, Plan& plan)
{
    connection.each(QStringLiteral("SELECT id, code, name, kind FROM sector ORDER BY position, id"),
                    {}, [&](const QSqlQuery& query) {
                        Row row(connection, query);
                        plan.sectors.append(Sector{row.id<SectorId>(), row.text(), row.text(),
                                                   row.choice(store::kSectorKinds)});
                    });

    const QString regions =
        QStringLiteral("SELECT id, name, short_name, coalesce(level, kind), tile_row, tile_column"
                       " FROM region "
                       "ORDER BY CASE kind WHEN 'province' THEN 0 ELSE 1 END, position, id");
    connection.each(regions, {}, [&](const QSqlQuery& query) {
        Row row(connection, query);
        plan.regions.append(Region{row.id<RegionId>(), row.text(), row.text(),
                                   row.choice(store::kRegionKinds), row.optionalInteger(),
                                   row.optionalInteger()});
    });
    if (plan.regions.isEmpty())
        throw store::cannotOpen(kmh::tr("%1 holds no regions; start a new workbook or go back to "
                                        "a copy.")
                                    .arg(store::shown(connection.path())));

    connection.each(
        QStringLiteral("SELECT c.id, c.region_id, c.name FROM county c"
                       " JOIN region r ON r.id = c.region_id"
                       " ORDER BY r.position, c.position, c.id"),
        {}, [&](const QSqlQuery& query) {
            Row row(connection, query);
            plan.counties.append(County{row.id<CountyId>(), row.id<RegionId>(), row.text()});
        });
    connection.each(
        QStringLiteral("SELECT id, name, short_name, generic FROM unit ORDER BY position, id"), {},
        [&](const QSqlQuery& query) {
            Row row(connection, query);
            plan.units.append(Unit{row.id<UnitId>(), row.text(), row.text(), row.flag()});
        });
    readNames(connection, plan);
}

Plan readPlan(const Connection& connection)
{
    Plan plan;
    const qint64 planId = readHead(connection, plan);
    readSectorsRegionsUnits(connection, plan);
    readMeasures(connection, planId, plan);
    readIndicators(connection, planId, plan);
    readTasks(connection, planId, plan);
    readQuantities(connection, planId, plan);
    readCarried(connection, planId, plan);
    readInForce(connection, planId, {}, plan);
    plan.prepareLookUps();
    return plan;
}

Plan planAsOf(const Connection& connection, const Plan& plan, const QDateTime& asOf)
{
    Plan result = plan; // shares everything that stays the same
    const QVariantList code = {plan.code};
    const QVariant id =
        connection.value(QStringLiteral("SELECT id FROM plan WHERE code = ?"), code);
    result.lightRule =
        connection.value(QStringLiteral("SELECT light_rule FROM plan WHERE code = ?"), code)
            .toString();
    readInForce(connection, id.toLongLong(), asOf, result);
    result.prepareLookUps();
    return result;
}

} // namespace kmh
