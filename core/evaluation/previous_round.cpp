// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/previous_round.h"

#include "core/evaluation/calendar.h"

namespace kmh {

std::optional<Period> previousRound(const Plan& plan, const Period& period)
{
    const Period previous = period.previous();
    return assessablePeriods(plan).contains(previous) ? std::optional(previous) : std::nullopt;
}

} // namespace kmh
