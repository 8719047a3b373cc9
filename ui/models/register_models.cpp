// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/register_models.h"

#include "core/domain/text.h"
#include "core/report/code_labels.h"

namespace kmh {

namespace {

const Qt::Alignment kRight = Qt::AlignRight | Qt::AlignVCenter;

void add(QString& names, const QString& name)
{
    names += (names.isEmpty() ? QString() : QStringLiteral("、")) + name;
}

QString& namesOf(UnitItem& item, UnitName::Kind kind)
{
    switch (kind) {
    case UnitName::Kind::Short: return item.shortNames;
    case UnitName::Kind::Former: return item.formerNames;
    case UnitName::Kind::Other: return item.otherNames;
    }
    Q_UNREACHABLE();
}

QString kindLabel(Region::Kind kind)
{
    switch (kind) {
    case Region::Kind::Province: return tr("the whole");
    case Region::Kind::City: return tr("city");
    case Region::Kind::AutonomousPrefecture: return tr("autonomous prefecture");
    case Region::Kind::Prefecture: return tr("prefecture or league");
    case Region::Kind::County: return tr("county or district");
    }
    Q_UNREACHABLE();
}

} // namespace

QVector<UnitItem> unitItems(const Plan& plan)
{
    QVector<UnitItem> items;
    QHash<UnitId, int> places;
    for (const Unit& unit : plan.units) {
        places.insert(unit.id, int(items.size()));
        items.append(
            {unit.name, unit.shortName == unit.name ? QString() : unit.shortName, {}, {}, {}});
    }
    for (const UnitName& name : plan.unitNames) {
        if (const auto place = places.constFind(name.unit); place != places.cend())
            add(namesOf(items[*place], name.kind), name.name);
    }
    for (const Measure& measure : plan.measures) {
        for (const Responsibility& r : measure.units) {
            if (const auto place = places.constFind(r.unit); place != places.cend())
                items[*place].measures.append(
                    tr("%1 (%2)").arg(plan.measureLabel(measure), roleLabel(r.role)));
        }
    }
    return items;
}

QVector<RegionItem> regionItems(const Plan& plan)
{
    QHash<RegionId, QVector<const County*>> counties;
    for (const County& county : plan.counties)
        counties[county.region].append(&county);
    QVector<RegionItem> items;
    for (const Region& region : plan.regions) {
        const bool isWhole = region.kind == Region::Kind::Province;
        items.append({region.id.value, region.name, region.shortName, kindLabel(region.kind),
                      isWhole ? QString() : plan.province().name});
        for (const County* county : counties.value(region.id))
            items.append(
                {county->id.value, county->name, {}, kindLabel(Region::Kind::County), region.name});
    }
    return items;
}

UnitModel* makeUnitModel(const Plan& plan, QObject* parent)
{
    auto* model = new UnitModel(
        {{tr("Unit"), [](const UnitItem& item) { return item.name; }},
         {tr("Short names"), [](const UnitItem& item) { return item.shortNames; }},
         {tr("Former names"), [](const UnitItem& item) { return item.formerNames; }},
         {tr("Other names"), [](const UnitItem& item) { return item.otherNames; }},
         {tr("Measures"),
          [](const UnitItem& item) { return QString::number(item.measures.size()); }, kRight,
          [](const UnitItem& item, int role) -> QVariant {
              if (role == Qt::ToolTipRole)
                  return item.measures.isEmpty() ? tr("It answers for no measure of this plan.")
                                                 : item.measures.join(u'\n');
              return {};
          },
          [](const UnitItem& item) { return QVariant(item.measures.size()); }}},
        parent);
    model->setRows(unitItems(plan));
    return model;
}

RegionModel* makeRegionModel(const Plan& plan, QObject* parent)
{
    auto* model = new RegionModel(
        {{tr("Division code"), [](const RegionItem& item) { return QString::number(item.code); }},
         {tr("Name"), [](const RegionItem& item) { return item.name; }},
         {tr("Short name"), [](const RegionItem& item) { return item.shortName; }},
         {tr("Level"), [](const RegionItem& item) { return item.kind; }},
         {tr("Part of"), [](const RegionItem& item) { return item.parent; }}},
        parent);
    model->setRows(regionItems(plan));
    return model;
}

GoodsModel* makeGoodsModel(const Plan& plan, QObject* parent)
{
    auto* model = new GoodsModel({{tr("Goods"), [](const Goods& goods) { return goods.name; }},
                                  {tr("Priced in"), [](const Goods& goods) { return goods.unit; }}},
                                 parent);
    model->setRows(plan.goods);
    return model;
}

} // namespace kmh
