// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot.h"
#include "core/store/connection.h"
#include "core/store/snapshot_query.h"

namespace kmh {

/// What the query asks for, but for Snapshot::demo; `plan` is the one in force at its moment.
Snapshot readSnapshot(const Connection& connection, std::shared_ptr<const Plan> plan,
                      const SnapshotQuery& query);

/// Whether the workbook holds anything invented, whatever the period asked for: in the reports and
/// what people said of them, or in what they change of the plan (in_force_reader.h).
bool reportsHoldDemo(const Connection& connection);
bool planHoldsDemo(const Connection& connection);

/// The last day of the plan's span that anything was reported for, as known at a moment (invalid:
/// now); invalid if nothing was.
QDate lastReportedDay(const Connection& connection, const Plan& plan, const QDateTime& asOf);

} // namespace kmh
