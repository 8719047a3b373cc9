// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/bulletin/bulletin.h"

namespace kmh {

/// The targets of the province or a prefecture by what is to be said of them; the counts are those
/// of DispatchSummary.
struct TargetGroups
{
    using List = QVector<const IndicatorAssessment*>;

    List all;    ///< with a target, in the order of the notice
    List kept;   ///< met or on track
    List behind; ///< 滞后
    List watch;  ///< 关注
    List missing;
    List awaited; ///< official statistics that are due and not out: nobody owes them
    List notDue;
    List unjudged; ///< with a target and not judged
    List open;     ///< whose target is still to be set

    /// What is short of its target or course, the behind first.
    List lagging() const { return behind + watch; }
    bool allMet() const;
};

/// Of the whole plan, or of a sector.
TargetGroups targetGroups(const Assessment& assessment, RegionId region,
                          std::optional<SectorId> sector = {});

/// What they rest on.
QVector<Subject> subjectsOf(const Plan& plan, const TargetGroups::List& list);

} // namespace kmh
