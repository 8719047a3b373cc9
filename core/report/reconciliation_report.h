// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot.h"
#include "core/report/reconciliation.h"

#include <QtCore/QJsonObject>

namespace kmh {

// What does not go together in a snapshot (对账), for the console; with the findings somebody has
// answered for, or without.

/// As a person reads it in a terminal: how many there are, then each with both figures and the
/// sentence.
QString reconciliationText(const Snapshot& snapshot, const Reconciliation& reconciliation,
                           bool withAcknowledged);

/// As other programs read it: plan, period, as_of, demo, how many are open and acknowledged, and
/// findings: [{"key","kind","label","code","measure","sector","name","region","period","unit",
/// "found","expected","difference","text","acknowledged"}]. kind is total-mismatch,
/// regions-mismatch, parts-mismatch, rate-mismatch, jump, fall, unit-slip or ledger-mismatch; the
/// figures are in the indicator's unit; acknowledged is {"by","at","reason"}, or null.
QJsonObject reconciliationJson(const Snapshot& snapshot, const Reconciliation& reconciliation,
                               bool withAcknowledged);

} // namespace kmh
