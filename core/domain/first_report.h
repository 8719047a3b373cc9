// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/period.h"
#include "core/domain/receipt.h"

#include <QtCore/QDateTime>
#include <QtCore/QSet>

namespace kmh {

/// When a figure came for the first time, whatever was said of it later: when what it came with
/// did, or when it was recorded where it was typed. What was taken back did not come.
struct FirstReport
{
    IndicatorId indicator;
    RegionId region;
    Period period;
    QDateTime at;                          ///< UTC
    std::optional<ReceiptId> receipt = {}; ///< what it came with, unless that was taken back
    QString source = {};                   ///< who reported it, in the words of this desk
};

/// The first reports of some indicators in one region, of the plan's own periods.
struct FirstReportQuery
{
    QSet<IndicatorId> indicators;
    RegionId region;
    /// As known at a moment; invalid means now.
    QDateTime asOf = {};
};

} // namespace kmh
