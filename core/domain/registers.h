// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

namespace kmh {

/// Who and what a plan is about besides its notice: an office's own lists, which its next plan
/// starts from. Another office loads its own (core/exchange/register_files.h).
struct Registers
{
    QVector<Sector> sectors;
    QVector<Region> regions;     ///< the whole first, then its parts in official order
    QVector<County> counties;    ///< by region, in official order
    QVector<Unit> units;         ///< in the order they are shown
    QVector<UnitName> unitNames; ///< by unit
    QVector<Goods> goods;
};

/// Those of a plan, for its successor.
Registers registersOf(const Plan& plan);

} // namespace kmh
