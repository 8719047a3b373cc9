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
    std::optional<Light> lightBefore; ///< at the earlier moment; none where there is no light
    std::optional<Light> lightAfter;

    bool changedLight() const { return lightBefore != lightAfter; }
};

/// What changed between two moments: `before` and `after` assess the same period under the same
/// rule as known at each, `revisions` were recorded in between. In the revisions' order.
QVector<Change> changesBetween(const Assessment& before, const Assessment& after,
                               const QVector<Revision>& revisions);

} // namespace kmh
