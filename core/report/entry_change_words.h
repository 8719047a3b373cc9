// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/change_rows.h"

namespace kmh {

// How changeRows() words what was recorded in the ledgers; each fills in the row's before, after
// and what goes with them. Free of the lights.

/// What became of an entry: its state, or that it came or went; then what else was said anew. The
/// notice's own tell it where their state stayed; what is said with a new state goes with that.
void tellEntry(const Plan& plan, const Revision& revision, ChangeRow& row);

/// “3.80 元/公斤”, before and after, with the day and the difference.
void tellPrice(const Revision& revision, ChangeRow& row);

/// The file that was attached, replaced or taken away.
void tellAttachment(const Revision& revision, ChangeRow& row);

/// A list that came, went or was renamed.
void tellList(const Revision& revision, ChangeRow& row);

} // namespace kmh
