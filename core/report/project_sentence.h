// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry_query.h"
#include "core/domain/snapshot.h"

namespace kmh {

/// What the projects ledger comes to for the provincial key projects of a region (none: of the
/// province), beside the figures reported for the snapshot's period: how many are listed and
/// started, 开复工率, 年度计划投资完成率, and how many do not say enough. `projects` are the
/// workbook's for the snapshot's period and moment.
QString projectRatesSentence(const Snapshot& snapshot, const KeyProjects& projects,
                             std::optional<RegionId> region = {});

} // namespace kmh
