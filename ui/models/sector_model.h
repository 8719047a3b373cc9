// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/column_model.h"

namespace kmh {

/// A sector in the overview; `light` is its verdict, `count` that of its targets and deliverables.
struct SectorRow
{
    SectorId sector;
    QString name;
    int measures = 0;
    Light light = Light::NotJudged;
    LightCount count;
    QString mostUrgent;
    QString reason;
};

/// The theme sectors: name, measures, lights, what needs attention most.
using SectorModel = ColumnModel<SectorRow>;
SectorModel* makeSectorModel(QObject* parent);

QVector<SectorRow> sectorRows(const Assessment& assessment);

} // namespace kmh
