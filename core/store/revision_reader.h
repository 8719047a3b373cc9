// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/revision.h"
#include "core/store/connection.h"

namespace kmh {

/// What was recorded of the plan after one moment and up to another, oldest first; figures of
/// periods within the plan's reach only.
QVector<Revision> readRevisions(const Connection& connection, const Plan& plan,
                                const QDateTime& after, const QDateTime& upTo);

} // namespace kmh
