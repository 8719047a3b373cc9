// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/plan_reader.h"

#include "core/store/row.h"

#include <QtCore/QHash>

namespace kmh {

namespace {

void readSections(const Connection& connection, qint64 planId, Plan& plan)
{
    const QString sql = QStringLiteral("SELECT id, no, title, sector_id, quote_start, quote_length "
                                       "FROM section WHERE plan_id = ? ORDER BY no");
    connection.each(sql, {planId}, [&](const QSqlQuery& query) {
        Row row(connection, query);
        plan.sections.append(Section{row.id<SectionId>(), row.integer(), row.text(),
                                     row.id<SectorId>(), row.quote()});
    });
}

/// Fills plan.measures; returns where in it each measure stands.
QHash<MeasureId, int> readHeads(const Connection& connection, qint64 planId, Plan& plan)
{
    QHash<MeasureId, int> places;
    const QString sql =
        QStringLiteral("SELECT id, no, section_id, title, quote_start, quote_length "
                       "FROM measure WHERE plan_id = ? ORDER BY no");
    connection.each(sql, {planId}, [&](const QSqlQuery& query) {
        Row row(connection, query);
        Measure measure;
        measure.id = row.id<MeasureId>();
        measure.no = row.integer();
        measure.section = row.id<SectionId>();
        measure.title = row.text();
        measure.quote = row.quote();
        places.insert(measure.id, int(plan.measures.size()));
        plan.measures.append(measure);
    });
    return places;
}

void readResponsibilities(const Connection& connection, qint64 planId,
                          const QHash<MeasureId, int>& places, Plan& plan)
{
    const QString sql =
        QStringLiteral("SELECT r.measure_id, r.unit_id, r.role, r.quote_start, r.quote_length "
                       "FROM responsibility r JOIN measure m ON m.id = r.measure_id "
                       "WHERE m.plan_id = ? ORDER BY m.no, r.position, r.unit_id");
    connection.each(sql, {planId}, [&](const QSqlQuery& query) {
        Row row(connection, query);
        Measure& measure = plan.measures[places.value(row.id<MeasureId>())];
        measure.units.append(
            Responsibility{row.id<UnitId>(), row.choice(store::kRoles), row.quote()});
    });
}

void readImplementations(const Connection& connection, qint64 planId,
                         const QHash<MeasureId, int>& places, Plan& plan)
{
    const QString sql =
        QStringLiteral("SELECT i.measure_id, i.region_id, i.quote_start, i.quote_length "
                       "FROM implementation i JOIN measure m ON m.id = i.measure_id "
                       "JOIN region r ON r.id = i.region_id "
                       "WHERE m.plan_id = ? ORDER BY m.no, r.position, r.id");
    connection.each(sql, {planId}, [&](const QSqlQuery& query) {
        Row row(connection, query);
        Measure& measure = plan.measures[places.value(row.id<MeasureId>())];
        measure.regions.append(row.id<RegionId>());
        measure.regionQuote = row.quote();
    });
}

} // namespace

void readMeasures(const Connection& connection, qint64 planId, Plan& plan)
{
    readSections(connection, planId, plan);
    const QHash<MeasureId, int> places = readHeads(connection, planId, plan);
    readResponsibilities(connection, planId, places, plan);
    readImplementations(connection, planId, places, plan);
}

} // namespace kmh
