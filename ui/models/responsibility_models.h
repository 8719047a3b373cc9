// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/code_labels.h"
#include "ui/models/column_model.h"

namespace kmh {

/// A unit and the measures it answers for; `light` is the most urgent of theirs.
struct UnitRow
{
    UnitId unit;
    QString name;
    QString role; ///< lead, or responsible for measure 28
    QVector<MeasureId> measures;
    QString measureNos;
    LightCount count; ///< the lights of its measures
    Light light = Light::NotJudged;
};

/// Units in the order of the notice.
using UnitModel = ColumnModel<UnitRow>;
UnitModel* makeUnitModel(QObject* parent);
QVector<UnitRow> unitRows(const Assessment& assessment);

/// A prefecture and the indicators judged in it.
struct RegionRow
{
    RegionId region;
    QString name;
    LightCount count;
    Light light = Light::NotJudged;
    QString reason;
};

using RegionModel = ColumnModel<RegionRow>;
RegionModel* makeRegionModel(QObject* parent);
QVector<RegionRow> regionRows(const Assessment& assessment);

} // namespace kmh
