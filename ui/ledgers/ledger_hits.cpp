// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/ledger_hits.h"

namespace kmh {

LedgerHits fullestLedger(const Workbook& workbook, const Plan& plan, EntryQuery query)
{
    LedgerHits hits;
    for (const Ledger& ledger : plan.ledgers) {
        if (ledger.kind == LedgerKind::Rounds)
            continue;
        query.ledger = ledger.code;
        const int count = workbook.countEntries(query);
        hits.inAll += count;
        if (count > hits.count) {
            hits.count = count;
            hits.ledger = ledger.code;
        }
    }
    return hits;
}

} // namespace kmh
