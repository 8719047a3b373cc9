// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/table.h"

namespace kmh {

class LedgerModel;

/// A ledger's table: sorted by a click on a header, back in its own order with the third.
class LedgerTable : public Table
{
    Q_OBJECT

public:
    explicit LedgerTable(LedgerModel* model, QWidget* parent = nullptr);

    /// Marks the header by what the model is sorted by.
    void showOrder();

private:
    LedgerModel* m_model;
};

} // namespace kmh
