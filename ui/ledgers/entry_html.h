// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/domain/plan.h"

namespace kmh {

// An entry told as HTML, in the interface's language.

/// Everything said of it, short values side by side and long ones below; by whom and when it was
/// recorded. `parentName` is the name of the entry it belongs to.
QString entryFieldsHtml(const Plan& plan, LedgerKind kind, const Entry& entry,
                        const QString& parentName);

/// The notice's words it follows up, and the files attached.
QString entryWordsHtml(const Plan& plan, const Entry& entry,
                       const QVector<Attachment>& attachments);

} // namespace kmh
