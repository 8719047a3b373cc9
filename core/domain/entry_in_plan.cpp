// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/entry_in_plan.h"

#include "core/domain/day_label.h"
#include "core/domain/plan.h"
#include "core/domain/text.h"

#include <algorithm>

namespace kmh {

namespace {

using F = EntryField;

bool saysAnew(const Entry* before, const Entry& after, F field)
{
    return !before || before->value(field) != after.value(field);
}

std::optional<EntryProblem> countyProblem(const Plan& plan, const Entry& after)
{
    const auto id = after.ref<CountyId>(F::County);
    if (!id)
        return {};
    const auto county = std::find_if(plan.counties.begin(), plan.counties.end(),
                                     [&](const County& known) { return known.id == *id; });
    if (county == plan.counties.end())
        return EntryProblem{F::County, kmh::tr("There is no such county; choose one of the list.")};
    const auto region = after.ref<RegionId>(F::Region);
    if (region == county->region)
        return {};
    return EntryProblem{F::County, kmh::tr("%1 belongs to %2; choose that prefecture, or another "
                                           "county.")
                                       .arg(county->name, plan.region(county->region).shortName)};
}

std::optional<EntryProblem> periodProblem(const Plan& plan, const Entry& after)
{
    const QString code = after.text(F::Period);
    const auto period = Period::parse(code);
    if (!period)
        return EntryProblem{F::Period, kmh::tr("“%1” is no period; choose the ten days, month or "
                                               "quarter the round is about.")
                                           .arg(code)};
    const Period trailing =
        Period::containing(plan.period.lastDay().addDays(1), Period::Kind::Quarter);
    if (period->firstDay() < plan.period.firstDay() || period->lastDay() > trailing.lastDay())
        return EntryProblem{F::Period, kmh::tr("%1 is not in the plan's time, %2; choose a period "
                                               "that is.")
                                           .arg(periodLabel(*period), periodLabel(plan.period))};
    return {};
}

} // namespace

std::optional<EntryProblem> problemInPlan(const Plan& plan, LedgerKind kind, const Entry* before,
                                          const Entry& after)
{
    if (after.removed)
        return {};
    if (saysAnew(before, after, F::County) || saysAnew(before, after, F::Region)) {
        if (const auto problem = countyProblem(plan, after))
            return problem;
    }
    if (kind == LedgerKind::Rounds && saysAnew(before, after, F::Period))
        return periodProblem(plan, after);
    return {};
}

} // namespace kmh
