// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/plan_writer.h"
#include "core/store/row_values.h"

namespace kmh {

namespace {

using namespace store;

void writeRegions(const Connection& connection, const Plan& plan)
{
    insertEach(connection,
               QStringLiteral("region (id, name, short_name, kind, tile_row, tile_column, position,"
                              " level)"),
               plan.regions, [](const Region& region, int n) {
                   // The kinds that the first schema does not know stand in a column of their own.
                   const QString code = codeOf(kRegionKinds, region.kind);
                   const bool byLevel = region.kind == Region::Kind::Prefecture ||
                                        region.kind == Region::Kind::County;
                   return QVariantList{region.id.value,
                                       text(region.name),
                                       text(region.shortName),
                                       byLevel ? codeOf(kRegionKinds, Region::Kind::City) : code,
                                       orNull(region.tileRow),
                                       orNull(region.tileColumn),
                                       n,
                                       byLevel ? QVariant(code) : QVariant()};
               });
    insertEach(
        connection, QStringLiteral("county (id, region_id, name, position)"), plan.counties,
        [](const County& county, int n) {
            return QVariantList{county.id.value, county.region.value, text(county.name), n + 1};
        });
}

void writeUnits(const Connection& connection, const Plan& plan)
{
    insertEach(connection, QStringLiteral("unit (id, name, short_name, generic, position)"),
               plan.units, [](const Unit& unit, int n) {
                   return QVariantList{unit.id.value, text(unit.name), text(unit.shortName),
                                       int(unit.generic), n + 1};
               });
    insertEach(connection, QStringLiteral("unit_name (unit_id, name, kind, position)"),
               plan.unitNames, [](const UnitName& name, int n) {
                   return QVariantList{name.unit.value, text(name.name),
                                       codeOf(kUnitNameKinds, name.kind), n + 1};
               });
    insertEach(connection, QStringLiteral("goods (name, unit, position)"), plan.goods,
               [](const Goods& goods, int n) {
                   return QVariantList{text(goods.name), text(goods.unit), n + 1};
               });
}

struct MeasureUnit
{
    MeasureId measure;
    Responsibility responsibility;
};

struct MeasureRegion
{
    MeasureId measure;
    RegionId region;
    Quote quote;
};

void writeAnswerers(const Connection& connection, const Plan& plan)
{
    QVector<MeasureUnit> units;
    QVector<MeasureRegion> regions;
    for (const Measure& measure : plan.measures) {
        for (const Responsibility& responsibility : measure.units)
            units.append({measure.id, responsibility});
        for (const RegionId region : measure.regions)
            regions.append({measure.id, region, measure.regionQuote.value_or(measure.quote)});
    }
    insertEach(connection,
               QStringLiteral("responsibility (measure_id, unit_id, role, position, quote_start,"
                              " quote_length)"),
               units, [](const MeasureUnit& u, int n) {
                   const Responsibility& r = u.responsibility;
                   return QVariantList{u.measure.value, r.unit.value,  codeOf(kRoles, r.role),
                                       n + 1,           r.quote.start, r.quote.length};
               });
    insertEach(
        connection,
        QStringLiteral("implementation (measure_id, region_id, quote_start, quote_length)"),
        regions, [](const MeasureRegion& r, int) {
            return QVariantList{r.measure.value, r.region.value, r.quote.start, r.quote.length};
        });
}

} // namespace

void writeRegisters(const Connection& connection, const Plan& plan)
{
    insertEach(connection, QStringLiteral("sector (id, code, name, kind, position)"), plan.sectors,
               [](const Sector& sector, int n) {
                   return QVariantList{sector.id.value, text(sector.code), text(sector.name),
                                       codeOf(kSectorKinds, sector.kind), n + 1};
               });
    writeRegions(connection, plan);
    writeUnits(connection, plan);
}

void writeMeasures(const Connection& connection, const Plan& plan)
{
    insertEach(connection,
               QStringLiteral("section (id, plan_id, no, title, sector_id, quote_start,"
                              " quote_length)"),
               plan.sections, [](const Section& section, int) {
                   return QVariantList{section.id.value,     kPlanRow,
                                       section.no,           text(section.title),
                                       section.sector.value, section.quote.start,
                                       section.quote.length};
               });
    insertEach(connection,
               QStringLiteral("measure (id, plan_id, section_id, no, title, quote_start,"
                              " quote_length)"),
               plan.measures, [](const Measure& measure, int) {
                   return QVariantList{measure.id.value,          kPlanRow,
                                       measure.section.value,     measure.no,
                                       textOrNull(measure.title), measure.quote.start,
                                       measure.quote.length};
               });
    writeAnswerers(connection, plan);
}

} // namespace kmh
