// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"
#include "core/store/connection.h"

namespace kmh {

// What recordEdits() needs to know of entries and attached files; all throw Error (BadInput).

/// Refuses an entry that somebody else has changed meanwhile, what problemWith() and
/// problemInPlan() find, and a second round of one period. What was in force once may be put back
/// with a reason all the same, for undoing it and restoring it.
void checkEntry(const Connection& connection, const Plan& plan, const EntryEdit& edit,
                const QString& note);

/// Refuses a file of an entry that does not exist or a round that is closed, taking the place of
/// what is not in force any more, and taking away the last that proves what is done.
void checkAttachment(const Connection& connection, const Plan& plan, const AttachmentEdit& edit);

/// Refuses to take away a list while something in it is open.
void requireNothingOpen(const Connection& connection, const Ledger& ledger);

/// Keeps what a file holds, once; refuses one that is larger than kLargestAttachment, or not what
/// its hash says.
void recordContent(const Connection& connection, const AttachmentEdit& edit);

/// The columns of entry_version between entry_id and demo, and an entry's values for them with its
/// id in front.
QString entryFieldColumns();
QVariantList entryValues(const Entry& entry);

} // namespace kmh
