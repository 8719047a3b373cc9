// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot.h"
#include "core/store/connection.h"
#include "core/store/snapshot_query.h"

namespace kmh {

/// Fills in a snapshot's observations and last entry; its plan is set.
void readObservations(const Connection& connection, const SnapshotQuery& query, Snapshot& snapshot);

/// Every version of one figure, oldest first.
QVector<ObservationVersion> readHistory(const Connection& connection, IndicatorId indicator,
                                        RegionId region, const Period& period);

} // namespace kmh
