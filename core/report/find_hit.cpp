// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/find_hit.h"

namespace kmh {

bool FindHit::isSame(const FindHit& other) const
{
    return kind == other.kind && measure == other.measure && indicator == other.indicator &&
           unit == other.unit && region == other.region && county == other.county &&
           ledger == other.ledger && entry == other.entry && quote == other.quote &&
           title == other.title;
}

} // namespace kmh
