// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry_query.h"
#include "core/domain/snapshot.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace kmh {

// The ledgers for the console: which there are, and what is in one.

/// How many entries a ledger has.
struct LedgerCount
{
    QString code;
    QString name;
    LedgerKind kind = LedgerKind::List;
    int count = 0;
    int open = 0;    ///< never any of goods, which are watched without end
    int overdue = 0; ///< open, and due before the period's end
};

/// As a person reads it in a terminal. `snapshot` says of which plan, moment and period it is.
QString ledgersText(const Snapshot& snapshot, const QVector<LedgerCount>& ledgers);
/// As other programs read it: plan, as_of, demo, day (the period's end) and ledgers: [{"code",
/// "name","kind","count","open","overdue"}]. kind is deliverables, projects, list, matters,
/// funding, prices or rounds.
QJsonObject ledgersJson(const Snapshot& snapshot, const QVector<LedgerCount>& ledgers);

/// Entries of one ledger with the light each bears at the end of the snapshot's period; a table of
/// the columns the ledger's page shows.
/// `prices` are those in force of goods, for a ledger of prices.
QString entriesText(const Snapshot& snapshot, const Ledger& ledger, const QVector<Entry>& entries,
                    const QVector<Price>& prices);
/// As other programs read it: plan, as_of, demo, ledger, day and entries: [{"id","item","name",…,
/// "light","reason","recorded_at","recorded_by"}] with every field of the ledger's kind under its
/// column's name (core/domain/entry_fields.h) without “_id”: measures by number, units, regions and
/// counties by name, the entry one belongs to by its id, days as 2025-03-21; null where nothing was
/// said. A funding also says "noticed" (the notice's amount, in the entry's unit),
/// "allotted_share", "arrived_share" and "paid_share" (0–1, of the step before) and "doubts",
/// sentences. Goods also say "latest_price", "price_day", "price_before", "day_before",
/// "price_change" (the latest less the one before, in the entry's unit) and "warning", a sentence.
QJsonObject entriesJson(const Snapshot& snapshot, const Ledger& ledger,
                        const QVector<Entry>& entries, const QVector<Price>& prices);

/// 开复工率 and 年度计划投资完成率 by the ledger, the province first:
/// [{"region","listed","started","started_share","construction_without_start","with_plan",
/// "with_plan_and_completed","completed_share"}], shares 0–1. completed_share is incomplete while
/// fewer say what is completed than what is planned.
QJsonArray ratesJson(const Snapshot& snapshot, const KeyProjects& projects);

} // namespace kmh
