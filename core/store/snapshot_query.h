// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QtCore/QDateTime>

namespace kmh {

/// What a snapshot is asked for. It reads no more than that: a sector's or one indicator's figures
/// cost what they are, however long the history.
struct SnapshotQuery
{
    Period period = Period::year(2025);
    /// The moment; invalid means everything recorded so far.
    QDateTime asOf = {};
    /// Only the indicators of this sector, or only this indicator (and, for a rate, the two it is
    /// the quotient of).
    std::optional<SectorId> sector = {};
    std::optional<IndicatorId> indicator = {};
    /// Also the plan's span of the year before, whole.
    bool lastYear = false;
};

} // namespace kmh
