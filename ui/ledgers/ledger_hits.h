// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry_query.h"
#include "core/store/workbook.h"

namespace kmh {

/// The ledger that most entries of a query are in, and how many; rounds have a page of their own
/// and are left out.
struct LedgerHits
{
    QString ledger; ///< empty where no entry is found
    int count = 0;
    int inAll = 0; ///< of all ledgers together
};

/// Throws Error (CannotOpen) when the workbook cannot be read.
LedgerHits fullestLedger(const Workbook& workbook, const Plan& plan, EntryQuery query);

} // namespace kmh
