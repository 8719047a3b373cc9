// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/column_model.h"
#include "ui/theme/card.h"

namespace kmh {

class Desk;
class Table;

/// A ledger with how many of its entries are open and how many of those overdue; goods are watched
/// and never count as open.
struct LedgerRow
{
    Ledger ledger;
    int count = 0;
    int open = 0;
    int overdue = 0;
};

/// The plan's ledgers to choose from; the rounds have a page of their own.
class LedgerList : public Card
{
    Q_OBJECT

public:
    explicit LedgerList(Desk& desk, QWidget* parent = nullptr);

    /// Counts anew; the chosen ledger stays chosen, or the first one is. Throws Error.
    void reload();
    /// Null where the plan has no ledger.
    const LedgerRow* current() const;
    /// Chooses a ledger without telling of it; says whether there is one of that code.
    bool choose(const QString& code);

Q_SIGNALS:
    /// A person chose another ledger.
    void ledgerChosen();
    /// On to the ledger's entries.
    void left();

private:
    Desk& m_desk;
    ColumnModel<LedgerRow>* m_rows;
    Table* m_table;
    bool m_filling = false;
};

} // namespace kmh
