// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/domain/revision.h"
#include "core/store/connection.h"

namespace kmh {

/// What was recorded in the ledgers after one moment and up to another (both as momentText()),
/// each with what it took the place of, oldest first.
QVector<Revision> readEntryRevisions(const Connection& connection, const Plan& plan,
                                     const QString& after, const QString& upTo);

} // namespace kmh
