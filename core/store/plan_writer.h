// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/store/connection.h"

namespace kmh {

/// Writes a plan's rows into tables that hold no plan yet, with the plan's own ids; the inverse of
/// readPlan(). Belongs into a transaction. Lists are kept in their order, and every statement is
/// prepared once. Of rules those are added that the tables do not have yet. Ledgers and what the
/// plan goes on with are written by themselves. Throws Error (CannotOpen).
void writePlan(const Connection& connection, const Plan& plan);

/// Parts of writePlan().
/// @{
void writeRegisters(const Connection& connection, const Plan& plan);
void writeMeasures(const Connection& connection, const Plan& plan);
void writeIndicators(const Connection& connection, const Plan& plan);
void writeTargets(const Connection& connection, const Plan& plan);
void writeTasks(const Connection& connection, const Plan& plan);
void writeQuantities(const Connection& connection, const Plan& plan);
/// @}

/// Writes the ledgers that the plan has and its tables do not, or by another name.
void writeLedgers(const Connection& connection, const Plan& plan);
void writeCarried(const Connection& connection, const QVector<Carried>& carried);

/// The id of the plan's own row.
inline constexpr qint64 kPlanRow = 1;

} // namespace kmh
