// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot.h"
#include "core/store/connection.h"
#include "core/store/snapshot_query.h"

namespace kmh {

/// Fills in a snapshot's observations and last entry; its plan is set.
void readObservations(const Connection& connection, const SnapshotQuery& query, Snapshot& snapshot);

/// The figures in force of one indicator in one region for periods that ended before a day, as
/// known at a moment (invalid: now), in order of period.
QVector<Observation> readEarlierFigures(const Connection& connection, IndicatorId indicator,
                                        RegionId region, QDate before, const QDateTime& asOf);

} // namespace kmh
