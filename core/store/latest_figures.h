// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figure.h"
#include "core/store/connection.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>

namespace kmh {

/// The version of a figure that was recorded last.
struct LatestFigure
{
    ReportedFigure figure = {}; ///< of what was taken back: what it said until then
    bool withdrawn = false;     ///< it is not in force: it was taken back
    QDateTime at = {};          ///< when it was recorded, in UTC,
    QString by = {};            ///< and by whom
};

using LatestFigures = QHash<FigureKey, LatestFigure>;

/// Those of an indicator and a period in every region, for each of the pairs, as known at a moment
/// (invalid: now); what nothing was ever said of is not in it. One look-up a pair.
LatestFigures readLatestFigures(const Connection& connection,
                                const QVector<std::pair<IndicatorId, Period>>& rows,
                                const QDateTime& asOf);

} // namespace kmh
