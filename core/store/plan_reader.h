// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/store/connection.h"

#include <QtCore/QDateTime>

namespace kmh {

/// The workbook's plan, with what people can change of it as it is in force now. Throws Error
/// (CannotOpen) if it holds none or the tables are not as expected.
Plan readPlan(const Connection& connection);

/// The same plan as it was in force at a moment.
Plan planAsOf(const Connection& connection, const Plan& plan, const QDateTime& asOf);

/// Parts of readPlan(), one group of tables each; `planId` is the plan's row.
/// @{
void readSectorsRegionsUnits(const Connection& connection, Plan& plan);
void readMeasures(const Connection& connection, qint64 planId, Plan& plan);
void readIndicators(const Connection& connection, qint64 planId, Plan& plan);
void readTasks(const Connection& connection, qint64 planId, Plan& plan);
void readQuantities(const Connection& connection, qint64 planId, Plan& plan);
/// @}

} // namespace kmh
