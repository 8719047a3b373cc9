// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"
#include "core/store/connection.h"

namespace kmh {

// What recordEdit() needs to know of entries and attached files; both throw Error (BadInput).

/// Refuses an entry that somebody else has changed meanwhile, and what problemWith() finds.
void checkEntry(const Connection& connection, const Plan& plan, const EntryEdit& edit,
                const QString& note);

/// Keeps what a file holds, once; refuses one that is larger than kLargestAttachment, or not what
/// its hash says.
void recordContent(const Connection& connection, const AttachmentEdit& edit);

/// The columns of entry_version between entry_id and demo, and an entry's values for them with its
/// id in front.
QString entryFieldColumns();
QVariantList entryValues(const Entry& entry);

} // namespace kmh
