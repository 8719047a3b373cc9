// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/planned_values_table.h"

#include "ui/models/planned_values_model.h"
#include "ui/theme/theme.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

namespace kmh {

PlannedValuesTable::PlannedValuesTable(PlannedValuesModel* model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(model);
    setAccessibleName(tr("Planned values by period"));
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed | SelectedClicked);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(qRound(theme::em(font()) * 1.9));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
}

/// Tab stays in the column of values.
QModelIndex PlannedValuesTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveNext)
        action = MoveDown;
    if (action == MovePrevious)
        action = MoveUp;
    const QModelIndex to = QTableView::moveCursor(action, modifiers);
    return to.siblingAtColumn(PlannedValuesModel::ValueColumn);
}

void PlannedValuesTable::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasted(m_model->paste(row, QGuiApplication::clipboard()->text()));
        return;
    }
    if (event->key() == Qt::Key_Delete && row >= 0) {
        m_model->clear(row);
        return;
    }
    // Enter opens the cell and does not reach the dialog's default button.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && row >= 0) {
        const QModelIndex cell = m_model->index(row, PlannedValuesModel::ValueColumn);
        if (state() != EditingState && (m_model->flags(cell) & Qt::ItemIsEditable))
            edit(cell);
        return;
    }
    QTableView::keyPressEvent(event);
}

void PlannedValuesTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    using Delegate = QAbstractItemDelegate;
    if (hint == Delegate::SubmitModelCache)
        hint = Delegate::EditNextItem;
    // At either end there is no other cell to go to, and the same one would open again.
    const int row = currentIndex().row();
    if ((hint == Delegate::EditNextItem && row + 1 >= m_model->rowCount()) ||
        (hint == Delegate::EditPreviousItem && row <= 0))
        hint = Delegate::NoHint;
    QTableView::closeEditor(editor, hint);
}

void PlannedValuesTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void PlannedValuesTable::fitColumns()
{
    resizeColumnToContents(PlannedValuesModel::PeriodColumn);
    resizeColumnToContents(PlannedValuesModel::ValueColumn);
}

} // namespace kmh
