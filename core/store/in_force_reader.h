// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot.h"
#include "core/store/connection.h"

namespace kmh {

/// Fills in what of the plan a person can change, as it was in force at a moment (invalid: now):
/// targets, planned courses, rules, the rule chosen, breaks.
void readInForce(const Connection& connection, qint64 planId, const QDateTime& asOf, Plan& plan);

/// A text that changes whenever one of those has been recorded.
QString inForceMark(const Connection& connection);
/// The same of an earlier moment: two moments that the same was in force at have one mark; where
/// nothing has been recorded since, it is `now`, the mark of now.
QString inForceMark(const Connection& connection, const QString& now, const QDateTime& asOf);

/// The overrides in force for a period.
QVector<LightOverride> readOverrides(const Connection& connection, const Plan& plan,
                                     const Period& period, const QDateTime& asOf);

/// The findings that may stand.
QVector<Acknowledgement> readAcknowledgements(const Connection& connection, const QDateTime& asOf);

} // namespace kmh
