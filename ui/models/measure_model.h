// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/column_model.h"

namespace kmh {

/// A measure in a list: number and heading, who leads, what it holds, its light.
struct MeasureRow
{
    MeasureId measure;
    QString label;
    QString subline; ///< “省发改委 等 6 家 · 指标 2 · 交付物 2/3”
    Light light = Light::NotJudged;
    QString reason;
};

/// One column, painted in two lines by MeasureDelegate.
using MeasureModel = ColumnModel<MeasureRow>;
MeasureModel* makeMeasureModel(QObject* parent);

MeasureRow measureRow(const Assessment& assessment, const Measure& measure);
QVector<MeasureRow> measureRows(const Assessment& assessment, SectorId sector);

} // namespace kmh
