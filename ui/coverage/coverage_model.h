// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/coverage_rows.h"
#include "ui/models/column_model.h"

namespace kmh {

/// A place of the notice with the light of the indicator or deliverable that tracks it.
struct CoveragePlace : CoverageRow
{
    std::optional<Light> light = {};
    bool overridden = false; ///< a person set it
    QString why = {};        ///< the light's reason
};

using CoverageModel = ColumnModel<CoveragePlace>;
CoverageModel* makeCoverageModel(QObject* parent);

/// In the order of the notice.
QVector<CoveragePlace> coveragePlaces(const Assessment& assessment);

} // namespace kmh
