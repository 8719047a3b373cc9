// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/ledger_table.h"

#include "ui/ledgers/funding_delegate.h"
#include "ui/ledgers/ledger_model.h"
#include "ui/theme/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHeaderView>

namespace kmh {

LedgerTable::LedgerTable(LedgerModel* model, QWidget* parent)
    : Table(model, kLedgerNameColumn, Sorting::ByModel, parent)
    , m_model(model)
{
    const int em = int(theme::em(font()));
    setItemDelegate(new FundingDelegate(this));
    setStretchedBetween(em * 14, em * 40);
    setRowsAtLeast(4);
    setFrozenColumns(kLedgerNameColumn + 1);
    // Columns are fitted to the rows on the screen: to look further would read further.
    horizontalHeader()->setResizeContentsPrecision(0);
    connect(model, &QAbstractItemModel::modelReset, this, &LedgerTable::showOrder);
}

void LedgerTable::showOrder()
{
    const QSignalBlocker quiet(horizontalHeader());
    const auto field = m_model->sortedBy();
    horizontalHeader()->setSortIndicator(field ? m_model->columnOf(*field) : -1,
                                         m_model->isDescending() ? Qt::DescendingOrder
                                                                 : Qt::AscendingOrder);
    horizontalHeader()->viewport()->update();
}

} // namespace kmh
