// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/table_menu.h"

#include "core/domain/text.h"
#include "ui/exchange/table_export.h"
#include "ui/pages/table.h"

#include <QtCore/QItemSelectionModel>
#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

namespace kmh {

namespace {

void addSorting(QMenu& menu, Table& table, int column)
{
    const QString name = table.model()->headerData(column, Qt::Horizontal).toString().trimmed();
    const auto add = [&](const QString& text, int by, Qt::SortOrder order, bool checked) {
        QAction* action =
            menu.addAction(text, &table, [&table, by, order] { table.sortBy(by, order); });
        action->setCheckable(true);
        action->setChecked(checked);
    };
    const QHeaderView* header = table.horizontalHeader();
    const bool sorted = header->sortIndicatorSection() == column;
    if (table.canSortBy(column)) {
        add(tr("“%1” ascending").arg(name), column, Qt::AscendingOrder,
            sorted && header->sortIndicatorOrder() == Qt::AscendingOrder);
        add(tr("“%1” descending").arg(name), column, Qt::DescendingOrder,
            sorted && header->sortIndicatorOrder() == Qt::DescendingOrder);
    }
    add(tr("Original order"), -1, Qt::AscendingOrder, header->sortIndicatorSection() < 0);
    menu.addSeparator();
}

void addFreezing(QMenu& menu, Table& table, int column)
{
    menu.addSeparator();
    const QString name = table.model()->headerData(column, Qt::Horizontal).toString().trimmed();
    menu.addAction(tr("Freeze the columns up to “%1”").arg(name), &table,
                   [&table, column] { table.setFrozenColumns(column + 1); });
    QAction* none = menu.addAction(tr("Unfreeze"), &table, [&table] { table.setFrozenColumns(0); });
    none->setEnabled(table.frozenColumns() > 0);
}

} // namespace

void addTableActions(QMenu& menu, Table& table, int column)
{
    if (column >= 0 && table.canSort())
        addSorting(menu, table, column);
    if (table.canLookForWords())
        menu.addAction(tr("Look for words in the table…"), QKeySequence::Find, &table,
                       &Table::lookForWords);
    QAction* copy =
        menu.addAction(tr("Copy rows"), QKeySequence::Copy, &table, [&table] { table.copyRows(); });
    copy->setEnabled(table.selectionModel()->hasSelection());
    QAction* write = menu.addAction(tr("Export the table…"), &table,
                                    [&table] { exportTable(table, table.accessibleName()); });
    write->setEnabled(table.model()->rowCount() > 0);
    menu.addAction(tr("Select all"), QKeySequence::SelectAll, &table, &Table::selectAll);
    if (column >= 0)
        addFreezing(menu, table, column);
}

} // namespace kmh
