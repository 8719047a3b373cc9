// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plan_index.h"

namespace kmh {

PlanIndex::PlanIndex(const Plan& plan)
    : m_plan(plan)
{
    m_targets.reserve(plan.targets.size());
    for (const Target& target : plan.targets)
        m_targets.insert({target.indicator, target.region}, &target);
    m_courses.reserve(plan.courses.size());
    for (const PlannedCourse& course : plan.courses)
        m_courses.insert({course.indicator, course.region}, &course);
}

const Target* PlanIndex::target(IndicatorId indicator, RegionId region) const
{
    return m_targets.value({indicator, region});
}

const PlannedCourse* PlanIndex::course(IndicatorId indicator, RegionId region) const
{
    return m_courses.value({indicator, region});
}

} // namespace kmh
