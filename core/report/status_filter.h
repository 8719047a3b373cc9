// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

namespace kmh {

/// The sector with that code or name (industry, 工业). Throws Error (Usage) listing the choices.
SectorId findSector(const Plan& plan, const QString& codeOrName);

/// The indicator with that code or name. Throws Error (Usage) listing the choices.
const Indicator& findIndicator(const Plan& plan, const QString& codeOrName);

/// The region with that name, short name or division code (西宁市, 西宁, 630100). Throws Error
/// (Usage) listing the choices.
RegionId findRegion(const Plan& plan, const QString& nameOrCode);

/// The unit with that name or short name. Throws Error (Usage) listing the choices.
UnitId findUnit(const Plan& plan, const QString& name);

/// The county of a region with that name or division code. Throws Error (Usage) listing the
/// choices.
CountyId findCounty(const Plan& plan, RegionId region, const QString& nameOrCode);

/// An assessment's indicators, in the order of the notice, of one sector or of all.
QVector<IndicatorAssessment> statusRows(const Assessment& assessment,
                                        std::optional<SectorId> sector);

/// What a region is called in a report: 全省 for the province, a prefecture by its whole name.
QString reportName(const Plan& plan, RegionId region);

} // namespace kmh
