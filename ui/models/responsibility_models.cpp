// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/responsibility_models.h"

#include "core/domain/text.h"

namespace kmh {

namespace {

template<class Row>
QVariant lightBar(const Row& row, int role)
{
    return role == LightCountRole ? QVariant::fromValue(row.count) : QVariant();
}

void addMeasure(UnitRow& row, const Assessment& assessment, const Measure& measure, Role role)
{
    const Light light = assessment.measure(measure.id).light;
    QStringList nos = row.measureNos.split(tr(", "), Qt::SkipEmptyParts);
    nos.append(QString::number(measure.no));
    row.measureNos = nos.join(tr(", "));
    row.measures.append(measure.id);
    ++row.count[light];
    if (row.measures.size() == 1 || urgency(light) > urgency(row.light))
        row.light = light;
    const QString label = roleLabel(role);
    if (!row.role.contains(label))
        row.role = row.role.isEmpty() ? label : tr("%1, %2").arg(row.role, label);
}

} // namespace

UnitModel* makeUnitModel(QObject* parent)
{
    return new UnitModel(
        {{tr("Unit"), [](const UnitRow& row) { return row.name; }},
         {tr("Role"), [](const UnitRow& row) { return row.role; }},
         {tr("Measures"),
          [](const UnitRow& row) { return QString::number(row.measures.size()); },
          Qt::AlignRight | Qt::AlignVCenter,
          {},
          [](const UnitRow& row) { return QVariant(int(row.measures.size())); }},
         lightColumn<UnitRow>(tr("Most urgent light")),
         {tr("Lights"), [](const UnitRow&) { return QString(); }, Qt::AlignLeft | Qt::AlignVCenter,
          lightBar<UnitRow>},
         {tr("Measure numbers"), [](const UnitRow& row) { return row.measureNos; }}},
        parent);
}

QVector<UnitRow> unitRows(const Assessment& assessment)
{
    const Plan& plan = assessment.plan();
    QVector<UnitRow> rows;
    for (const Unit& unit : plan.units) {
        UnitRow row{unit.id, unit.name, {}, {}, {}, {}, Light::NotJudged};
        for (const Measure& measure : plan.measures) {
            for (const Responsibility& responsibility : measure.units) {
                if (responsibility.unit == unit.id)
                    addMeasure(row, assessment, measure, responsibility.role);
            }
        }
        rows.append(row);
    }
    return rows;
}

RegionModel* makeRegionModel(QObject* parent)
{
    return new RegionModel({{tr("Prefecture"), [](const RegionRow& row) { return row.name; }},
                            lightColumn<RegionRow>(tr("Light")),
                            {tr("Lights"), [](const RegionRow&) { return QString(); },
                             Qt::AlignLeft | Qt::AlignVCenter, lightBar<RegionRow>},
                            {tr("Why"), [](const RegionRow& row) { return row.reason; }}},
                           parent);
}

QVector<RegionRow> regionRows(const Assessment& assessment)
{
    QVector<RegionRow> rows;
    for (const RegionAssessment& a : assessment.regions)
        rows.append({a.region, assessment.plan().region(a.region).shortName, a.indicators, a.light,
                     a.explanation.reason});
    return rows;
}

} // namespace kmh
