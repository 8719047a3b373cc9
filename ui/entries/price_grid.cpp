// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/price_grid.h"

#include "ui/entries/price_model.h"
#include "ui/theme/theme.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

namespace kmh {

PriceGrid::PriceGrid(PriceModel* model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(model);
    setAccessibleName(tr("Prices by goods and day"));
    setAccessibleDescription(tr("Tab goes from cell to cell, F6 leaves the table"));
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
    setSelectionMode(SingleSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    verticalHeader()->setDefaultSectionSize(qRound(theme::em(font()) * 2));
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setHighlightSections(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    horizontalHeader()->setDefaultSectionSize(qRound(theme::em(font()) * 6));
}

void PriceGrid::paste()
{
    Q_EMIT pasted(m_model->paste(currentIndex(), QGuiApplication::clipboard()->text()));
}

void PriceGrid::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex cell = currentIndex();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_Delete && cell.isValid()) {
        m_model->clear(cell);
    } else if (event->key() == Qt::Key_F6) {
        QWidget::focusNextPrevChild(true); // a table would go to its next cell
    } else if (enter && cell.isValid() && !event->modifiers().testFlag(Qt::ControlModifier)) {
        // Opens the cell and does not reach the dialog's button.
        if (state() != EditingState && (m_model->flags(cell) & Qt::ItemIsEditable))
            edit(cell);
    } else {
        QTableView::keyPressEvent(event);
    }
}

/// Enter goes on to the goods below.
void PriceGrid::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache && below.isValid())
        setCurrentIndex(below);
}

} // namespace kmh
