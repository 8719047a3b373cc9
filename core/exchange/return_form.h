// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/read_figures.h"

namespace kmh {

/// Whose return form (填报表) a file is, and for which period; told by what the form carries
/// inside, so that it survives being renamed, saved by another program and its sheets being
/// reordered.
struct ReturnFormIdentity
{
    QString code; ///< as printed on the form; unique for plan, reporter, period and issue
    QString plan; ///< the plan's code
    std::optional<UnitId> unit;     ///< who is to fill it in: a unit
    std::optional<RegionId> region; ///< or a prefecture
    Period period = Period::year(2025);
    QDateTime issuedAt;   ///< UTC, whole seconds
    QString contact = {}; ///< who filled it in, with a telephone number, as written on it
};

/// The identity of a return form; nothing for any other file. Throws Error (BadInput) for a form
/// whose identity was tampered with or belongs to another plan's registers.
std::optional<ReturnFormIdentity> returnFormOf(TableFile& file, const Plan& plan);

/// What was filled in. Figures are found by the keys the form carries, so rows may have been sorted
/// or deleted; empty cells say nothing.
ReadFigures readReturnForm(TableFile& file, const ReturnFormIdentity& identity, const Plan& plan,
                           const Progress& progress = {});

} // namespace kmh
