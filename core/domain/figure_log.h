// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figure.h"
#include "core/domain/receipt.h"

namespace kmh {

/// Which versions of figures (填报记录); every filter that is given must hold. What is found is in
/// the order it was recorded in, the newest first.
struct FigureLogQuery
{
    std::optional<IndicatorId> indicator = {};
    std::optional<RegionId> region = {};
    std::optional<Period> period = {};
    QString by = {};                       ///< part of the name of whoever recorded it
    std::optional<ReceiptId> receipt = {}; ///< what it came with
    QDateTime from = {};                   ///< both moments included; invalid: without end
    QDateTime to = {};
    /// Each must be found: in the source, the note, the name of the person, the file's name, the
    /// cell, or the name of the indicator or region.
    QString words = {};

    friend bool operator==(const FigureLogQuery&, const FigureLogQuery&) = default;
};

} // namespace kmh
