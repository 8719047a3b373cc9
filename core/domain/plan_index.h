// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QtCore/QHash>

namespace kmh {

/// The look-ups of a plan that evaluation makes for every indicator in every region; the plan must
/// outlive it and stay as it is.
class PlanIndex
{
public:
    explicit PlanIndex(const Plan& plan);

    const Plan& plan() const { return m_plan; }

    // Null where there is none.
    const Target* target(IndicatorId indicator, RegionId region) const;
    const PlannedCourse* course(IndicatorId indicator, RegionId region) const;

private:
    using Key = std::pair<IndicatorId, RegionId>;

    const Plan& m_plan;
    QHash<Key, const Target*> m_targets;
    QHash<Key, const PlannedCourse*> m_courses;
};

} // namespace kmh
