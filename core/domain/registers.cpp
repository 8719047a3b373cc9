// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/registers.h"

namespace kmh {

Registers registersOf(const Plan& plan)
{
    return {plan.sectors, plan.regions, plan.counties, plan.units, plan.unitNames, plan.goods};
}

} // namespace kmh
