// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/first_report.h"
#include "core/domain/plan.h"
#include "core/store/connection.h"

namespace kmh {

/// When each figure asked for was recorded first, by indicator and period; only periods that lie
/// within the plan's own count. A version that says nothing is no report.
QVector<FirstReport> readFirstReports(const Connection& connection, const Plan& plan,
                                      const FirstReportQuery& query);

} // namespace kmh
