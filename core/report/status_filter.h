// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

namespace kmh {

/// The sector with that code or name (industry, 工业). Throws Error (Usage) listing the choices.
SectorId findSector(const Plan& plan, const QString& codeOrName);

/// An assessment's indicators, in the order of the notice, of one sector or of all.
QVector<IndicatorAssessment> statusRows(const Assessment& assessment,
                                        std::optional<SectorId> sector);

/// What a region is called in a report: 全省 for the province, a prefecture by its whole name.
QString reportName(const Plan& plan, RegionId region);

} // namespace kmh
