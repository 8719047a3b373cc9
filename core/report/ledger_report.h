// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry_query.h"
#include "core/domain/snapshot.h"

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
    int open = 0;
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
QString entriesText(const Snapshot& snapshot, const Ledger& ledger, const QVector<Entry>& entries);
/// As other programs read it: plan, as_of, demo, ledger, day and entries: [{"id","item","name",…,
/// "light","reason","recorded_at","recorded_by"}] with every field of the ledger's kind under its
/// column's name (core/domain/entry_fields.h) without “_id”: measures by number, units, regions and
/// counties by name, the entry one belongs to by its id, days as 2025-03-21; null where nothing was
/// said.
QJsonObject entriesJson(const Snapshot& snapshot, const Ledger& ledger,
                        const QVector<Entry>& entries);

} // namespace kmh
