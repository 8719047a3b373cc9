// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/revision.h"
#include "core/evaluation/assessment.h"

namespace kmh {

/// Something recorded between two moments, and what it did to the light it concerns. The light may
/// owe its change to another row of the same indicator and region as well.
struct Change
{
    Revision revision;
    std::optional<Light> lightBefore; ///< at the earlier moment; none where there is no light,
                                      ///< or the figure is of a later period than the assessed
    std::optional<Light> lightAfter;

    bool changedLight() const { return lightBefore != lightAfter; }
    /// After less before, where both are numbers.
    std::optional<double> difference() const;
};

/// A light that is another one at the later moment; of an indicator in a region, or a deliverable.
struct LightChange
{
    std::optional<IndicatorId> indicator;
    std::optional<RegionId> region;
    std::optional<DeliverableId> deliverable;
    std::optional<Light> before; ///< none where there was nothing to judge
    std::optional<Light> after;
};

/// What changed between two moments: `before` and `after` assess the same period under the same
/// rule as known at each, `revisions` were recorded in between. In the revisions' order.
QVector<Change> changesBetween(const Assessment& before, const Assessment& after,
                               const QVector<Revision>& revisions);

/// Every light that changed between the same two assessments, whatever changed it: indicators in
/// the later one's order, then deliverables.
QVector<LightChange> changedLights(const Assessment& before, const Assessment& after);

} // namespace kmh
