// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot.h"
#include "core/store/connection.h"

namespace kmh {

/// What was known of the plan, up to a period, as of a moment (invalid: everything so far).
Snapshot readSnapshot(const Connection& connection, std::shared_ptr<const Plan> plan,
                      const Period& period, const QDateTime& asOf);

/// The last day of the plan's span that anything was reported for; invalid if nothing was.
QDate lastReportedDay(const Connection& connection, const Plan& plan);

} // namespace kmh
