// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry_query.h"
#include "core/evaluation/verdict.h"

namespace kmh {

/// Judges what is to be finished by a day at the end of `day`, version 1: finished is met; due and
/// not finished is behind; under way is on track; not started and due by the end of the next 旬,
/// when the next report comes, is watch; else not due. Without a due date what is open is not
/// judged. `finishedOn` may be invalid.
Verdict judgeByDate(EntryPhase phase, QDate finishedOn, QDate due, QDate day);

/// An entry of a ledger, by its state and due date. A state that began after `day` counts all the
/// same: what the ledger says now is what is shown.
Verdict judgeEntry(const Entry& entry, QDate day);

/// What entries that bear a light at the end of `day` are like; nothing for a light that no entry
/// bears (missing). The two agree: judgeEntry() gives a light exactly where its condition holds.
std::optional<EntryCondition> conditionFor(Light light, QDate day);

} // namespace kmh
