// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/status_filter.h"

#include "core/domain/error.h"
#include "core/domain/text.h"

namespace kmh {

SectorId findSector(const Plan& plan, const QString& codeOrName)
{
    QStringList choices;
    for (const Sector& sector : plan.sectors) {
        if (sector.code == codeOrName || sector.name == codeOrName)
            return sector.id;
        choices.append(kmh::tr("%1 (%2)").arg(sector.name, sector.code));
    }
    throw Error(Error::Kind::Usage, kmh::tr("There is no sector “%1”; choose one of %2.")
                                        .arg(codeOrName, choices.join(kmh::tr(", "))));
}

const Indicator& findIndicator(const Plan& plan, const QString& codeOrName)
{
    QStringList choices;
    for (const Indicator& indicator : plan.indicators) {
        if (indicator.code == codeOrName || indicator.name == codeOrName)
            return indicator;
        choices.append(tr("%1 (%2)").arg(indicator.code, indicator.name));
    }
    throw Error(Error::Kind::Usage, tr("There is no indicator “%1”; choose one of %2.")
                                        .arg(codeOrName, choices.join(tr(", "))));
}

RegionId findRegion(const Plan& plan, const QString& nameOrCode)
{
    QStringList choices;
    for (const Region& region : plan.regions) {
        if (region.name == nameOrCode || region.shortName == nameOrCode ||
            QString::number(region.id.value) == nameOrCode)
            return region.id;
        choices.append(tr("%1 (%2)").arg(reportName(plan, region.id)).arg(region.id.value));
    }
    throw Error(
        Error::Kind::Usage,
        tr("There is no region “%1”; choose one of %2.").arg(nameOrCode, choices.join(tr(", "))));
}

UnitId findUnit(const Plan& plan, const QString& name)
{
    QStringList choices;
    for (const Unit& unit : plan.units) {
        if (unit.name == name || unit.shortName == name)
            return unit.id;
        choices.append(unit.name);
    }
    throw Error(Error::Kind::Usage,
                tr("There is no unit “%1”; choose one of %2.").arg(name, choices.join(tr(", "))));
}

CountyId findCounty(const Plan& plan, RegionId region, const QString& nameOrCode)
{
    QStringList choices;
    for (const County& county : plan.counties) {
        if (!(county.region == region))
            continue;
        if (county.name == nameOrCode || QString::number(county.id.value) == nameOrCode)
            return county.id;
        choices.append(county.name);
    }
    if (choices.isEmpty())
        throw Error(Error::Kind::Usage,
                    tr("%1 has no counties to choose from.").arg(reportName(plan, region)));
    throw Error(Error::Kind::Usage,
                tr("There is no county “%1” in %2; choose one of %3.")
                    .arg(nameOrCode, reportName(plan, region), choices.join(tr(", "))));
}

QVector<IndicatorAssessment> statusRows(const Assessment& assessment,
                                        std::optional<SectorId> sector)
{
    const Plan& plan = assessment.plan();
    QVector<IndicatorAssessment> rows;
    for (const IndicatorAssessment& a : assessment.indicators) {
        const MeasureId measure = plan.indicator(a.indicator).measure;
        if (!sector || plan.sectorOf(measure).id == *sector)
            rows.append(a);
    }
    return rows;
}

QString reportName(const Plan& plan, RegionId region)
{
    const Region& found = plan.region(region);
    return found.kind == Region::Kind::Province ? found.shortName : found.name;
}

} // namespace kmh
