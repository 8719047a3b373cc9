// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/sheet_grid.h"

#include <QtGui/QKeyEvent>

#include <algorithm>

// The keys of the entry sheet; sheet_grid.cpp has the rest.

namespace kmh {

/// To the next open cell: along the row and on to the next one, or down the column.
void SheetGrid::step(int rows, int columns)
{
    const int first = SheetModel::FirstRegion;
    const int last = m_model->columnCount() - 1;
    int row = currentIndex().row();
    int column = currentIndex().column();
    for (;;) {
        row += rows;
        column += columns;
        if (column > last || column < first) {
            row += column > last ? 1 : -1;
            column = column > last ? first : last;
        }
        if (row < 0 || row >= m_model->rowCount())
            return;
        const QModelIndex index = m_model->index(row, column);
        if (m_model->sheet().whyClosed(m_model->keyAt(index)).isEmpty()) {
            setCurrentIndex(index);
            return;
        }
    }
}

/// Round about the cells selected, which stay so.
void SheetGrid::stepWithin(const QRect& area, bool downFirst, bool back)
{
    const int high = area.height();
    const int wide = area.width();
    const int row = currentIndex().row() - area.top();
    const int column = currentIndex().column() - area.left();
    const int cells = high * wide;
    int at = downFirst ? column * high + row : row * wide + column;
    for (int n = 0; n < cells; ++n) {
        at = (at + (back ? cells - 1 : 1)) % cells;
        const QModelIndex index = m_model->index(area.top() + (downFirst ? at % high : at / wide),
                                                 area.left() + (downFirst ? at / high : at % wide));
        if (m_model->sheet().whyClosed(m_model->keyAt(index)).isEmpty()) {
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
            return;
        }
    }
}

/// After Tab along a row, Enter begins the next one where Tab began.
void SheetGrid::leave(int key, Qt::KeyboardModifiers modifiers)
{
    const bool back = modifiers & Qt::ShiftModifier;
    const bool isTab = key == Qt::Key_Tab || key == Qt::Key_Backtab;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (const QRect area = selectedArea(); (isTab || isEnter) && area.width() * area.height() > 1) {
        stepWithin(area, isEnter, back || key == Qt::Key_Backtab);
        return;
    }
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab: {
        const int from = m_tabbedFrom >= 0 ? m_tabbedFrom : currentIndex().column();
        step(0, key == Qt::Key_Backtab || back ? -1 : 1);
        m_tabbedFrom = from;
        break;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const int from = m_tabbedFrom;
        if (from >= 0 && !back && currentIndex().row() + 1 < m_model->rowCount())
            setCurrentIndex(m_model->index(currentIndex().row(), from));
        step(back ? -1 : 1, 0);
        break;
    }
    default: {
        QKeyEvent moving(QEvent::KeyPress, key, modifiers);
        moveByKey(&moving);
    }
    }
}

bool SheetGrid::hasRefusedSelected() const
{
    const QVector<FigureKey> keys = selectedKeys();
    return std::any_of(keys.begin(), keys.end(),
                       [&](const FigureKey& key) { return m_model->sheet().refused(key); });
}

/// Keys that mean the sheet here and something else in the window.
bool SheetGrid::isOwnShortcut(const QKeyEvent& event) const
{
    if (event.key() == Qt::Key_Escape)
        return !isTyping() && hasRefusedSelected();
    return event.key() == Qt::Key_R && event.modifiers() == Qt::ControlModifier;
}

bool SheetGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnShortcut(*static_cast<QKeyEvent*>(event)))
        event->accept();
    return Table::event(event);
}

bool SheetGrid::handleKey(const QKeyEvent& event)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (control)
            return false;
        leave(event.key(), event.modifiers());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!control)
            leave(event.key(), event.modifiers());
        return true;
    case Qt::Key_R:
        if (event.modifiers() != Qt::ControlModifier)
            return false;
        fillRight();
        return true;
    case Qt::Key_Delete: takeBack(); return true;
    case Qt::Key_Escape:
        if (!hasRefusedSelected())
            return false;
        m_model->sheet().forget(selectedKeys());
        return true;
    case Qt::Key_Space:
        if (control || event.modifiers() & Qt::ShiftModifier) {
            const QRect area = selectedArea();
            const int first = SheetModel::FirstRegion;
            if (area.isEmpty())
                return true;
            const QModelIndex from =
                control ? m_model->index(0, area.left()) : m_model->index(area.top(), first);
            const QModelIndex to = control
                                       ? m_model->index(m_model->rowCount() - 1, area.right())
                                       : m_model->index(area.bottom(), m_model->columnCount() - 1);
            selectionModel()->select({from, to}, QItemSelectionModel::ClearAndSelect);
            return true;
        }
        return false;
    default: return false;
    }
}

void SheetGrid::keyPressEvent(QKeyEvent* event)
{
    if (isTyping()) {
        event->ignore(); // what the field does not want is not the sheet's either
        return;
    }
    if (handleKey(*event)) {
        event->accept();
        return;
    }
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Cut))
        cut();
    else if (event->matches(QKeySequence::Paste))
        paste(FigureSheet::Blanks::Skip);
    else if (event->matches(QKeySequence::Find) || event->key() == Qt::Key_Escape)
        return Table::keyPressEvent(event);
    else {
        const bool types = !event->text().isEmpty() && event->text().front().isPrint() &&
                           !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (types || event->key() == Qt::Key_F2)
            mayWrite(); // says why not
        return moveByKey(event);
    }
    event->accept();
}

} // namespace kmh
