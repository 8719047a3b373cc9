// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

namespace kmh {

/// “上期”: the period of the same kind before one, which what is told of it is compared with;
/// nothing where the plan is not looked at by that (assessablePeriods()).
std::optional<Period> previousRound(const Plan& plan, const Period& period);

} // namespace kmh
