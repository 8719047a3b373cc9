// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/dispatch_round.h"

#include <memory>

namespace kmh {

class Desk;

/// The ledger the rounds are kept in.
QString roundsLedger();

/// A round with what is left of it: of an open one as known at the moment looked at, of a closed
/// one as known when it was closed.
struct RoundState
{
    Entry round;
    QDateTime moment; ///< invalid: now
    std::shared_ptr<const Assessment> assessment;
    RoundEntries entries;
    RoundTasks tasks;
};

/// The rounds, the latest first. Throws Error as Workbook does.
QVector<Entry> readRounds(const Desk& desk);
/// Throws Error as Workbook does.
RoundState readRound(const Desk& desk, const Entry& round);

} // namespace kmh
