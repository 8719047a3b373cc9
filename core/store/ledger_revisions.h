// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/domain/revision.h"
#include "core/store/connection.h"

namespace kmh {

/// What was recorded besides the ledgers' entries after one moment and up to another (both as
/// momentText()): prices of goods, attached files and lists, each with what it took the place of.
QVector<Revision> readLedgerRevisions(const Connection& connection, const Plan& plan,
                                      const QString& after, const QString& upTo);

} // namespace kmh
