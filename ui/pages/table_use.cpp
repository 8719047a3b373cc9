// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/explanation_popup.h"
#include "ui/help/explainer.h"
#include "ui/models/arranged_model.h"
#include "ui/models/column_model.h"
#include "ui/pages/copied_rows.h"
#include "ui/pages/frozen_columns.h"
#include "ui/pages/table.h"
#include "ui/pages/table_header.h"
#include "ui/pages/table_menu.h"

#include <QtCore/QMimeData>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>

#include <algorithm>

// What a person does with a table; table.cpp has what it looks like.

namespace kmh {

void Table::selectRowAt(int row)
{
    setCurrentIndex(model()->index(row, std::max(0, currentIndex().column())));
}

bool Table::canSortBy(int column) const
{
    return m_canSort && !model()->headerData(column, Qt::Horizontal, UnsortableRole).toBool();
}

void Table::sortBy(int column, Qt::SortOrder order)
{
    if (column < 0 || canSortBy(column))
        m_header->setSortIndicator(column, order);
}

bool Table::canLookForWords() const
{
    return arranged();
}

void Table::showAllRows()
{
    m_header->closeLine();
}

void Table::lookForWords()
{
    if (!canLookForWords())
        return;
    followCount();
    m_header->openLine();
}

void Table::followCount()
{
    if (const ArrangedModel* rows = arranged())
        m_header->setCount(rows->rowCount(), rows->allRowCount());
}

void Table::setFrozenColumns(int count)
{
    if (!m_frozen)
        m_frozen = new FrozenColumns(*this, *m_header);
    m_frozen->setCount(count);
}

int Table::frozenColumns() const
{
    return m_frozen ? m_frozen->count() : 0;
}

void Table::copyRows() const
{
    QVector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QVector<int> columns;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (!isColumnHidden(column))
            columns.append(column);
    }
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setMimeData(copiedRows(*model(), rows, columns));
}

/// What is behind the frozen columns is not in sight.
void Table::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (index.column() < frozenColumns() || frozenColumns() == 0)
        return;
    int covered = 0;
    for (int column = 0; column < frozenColumns(); ++column)
        covered += columnWidth(column);
    const int behind = covered - visualRect(index).left();
    if (behind > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - behind);
}

/// A row that a page goes to is selected alone, whatever keys are down: what led there may have
/// been a shortcut.
QItemSelectionModel::SelectionFlags Table::selectionCommand(const QModelIndex& index,
                                                            const QEvent* event) const
{
    return event || isByHand() ? QTableView::selectionCommand(index, event)
                               : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
}

/// Later versions of Qt (seen with 6.8) ask for the command without the event too while a key or
/// the mouse extends a selection; told that it begins anew, they forget where it began.
bool Table::viewportEvent(QEvent* event)
{
    const QScopedValueRollback<bool> byHand(m_byHand, true);
    return QTableView::viewportEvent(event);
}

void Table::moveByKey(QKeyEvent* event)
{
    const QScopedValueRollback<bool> byHand(m_byHand, true);
    QTableView::keyPressEvent(event);
}

bool Table::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_header->isLineOpen() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept(); // Esc closes the line before it leads back
    return QTableView::event(event);
}

/// Why the light of the row the keyboard is on is what it is; whether there is one.
bool Table::explainLight()
{
    const auto found = Explainer::ofRow(*this, currentIndex());
    if (found)
        ExplanationPopup::open(this, found->title, found->light, found->explanation);
    return found.has_value();
}

void Table::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                       event->key() == Qt::Key_Space;
    if (event->key() == Qt::Key_Space && !m_enterExplains && explainLight())
        event->accept();
    else if (opens && currentIndex().isValid())
        Q_EMIT rowActivated(currentIndex().row());
    else if (event->matches(QKeySequence::Copy))
        copyRows();
    else if (event->matches(QKeySequence::Find) && canLookForWords())
        lookForWords();
    else if (event->key() == Qt::Key_Escape && m_header->isLineOpen())
        m_header->closeLine();
    else
        return moveByKey(event);
    event->accept();
}

void Table::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const int x = viewport()->mapFromGlobal(event->globalPos()).x();
        const bool frozen = m_frozen && x < m_frozen->coveredWidth();
        showMenu(frozen ? m_frozen->columnAt(x) : columnAt(x), event->globalPos(), actions());
    } else {
        const QRect cell = visualRect(currentIndex());
        showMenu(currentIndex().column(), viewport()->mapToGlobal(cell.bottomLeft()), actions());
    }
}

void Table::showMenu(int column, const QPoint& at, const QList<QAction*>& first)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(first);
    menu->addSeparator();
    addTableActions(*menu, *this, column);
    menu->popup(at);
}

void Table::selectGivenRows(const QVector<int>& rows)
{
    clearSelection();
    for (const int row : rows) {
        const QModelIndex index = model()->index(arranged()->shownRow(row), 0);
        // The keyboard goes along: from here on ↑ and ↓ move.
        selectionModel()->setCurrentIndex(index,
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
        scrollTo(index);
    }
}

QVector<int> Table::selectedGivenRows() const
{
    QVector<int> rows;
    for (int row = 0; row < arranged()->allRowCount(); ++row) {
        const int shown = arranged()->shownRow(row);
        if (shown >= 0 && selectionModel()->isRowSelected(shown))
            rows.append(row);
    }
    return rows;
}

} // namespace kmh
