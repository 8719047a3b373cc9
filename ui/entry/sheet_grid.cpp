// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/sheet_grid.h"

#include "ui/entry/cell_editor.h"
#include "ui/entry/sheet_delegate.h"
#include "ui/theme/theme.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

#include <algorithm>

// Moving about and typing; sheet_ranges.cpp has what is done with ranges.

namespace kmh {

namespace {

// Of the text size.
constexpr double kRowHeight = 2.85;
constexpr double kRegionWidth = 6;
constexpr double kTargetWidth = 7;
constexpr double kNameAtLeast = 13;
constexpr double kNameAtMost = 24;

} // namespace

SheetGrid::SheetGrid(SheetModel* model, QWidget* parent)
    : Table(model, SheetModel::NameColumn, parent)
    , m_model(model)
    , m_delegate(new SheetDelegate(this))
{
    setObjectName(QStringLiteral("sheetGrid"));
    setItemDelegate(new SheetPainter(this));
    for (int column = SheetModel::FirstRegion; column < model->columnCount(); ++column)
        setItemDelegateForColumn(column, m_delegate);
    setSelectionBehavior(SelectItems);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
    setTabKeyNavigation(true);
    const double em = theme::em(font());
    verticalHeader()->setDefaultSectionSize(int(em * kRowHeight));
    setStretchedBetween(int(em * kNameAtLeast), int(em * kNameAtMost));
    setRowsAtLeast(4);
    setFrozenColumns(SheetModel::FirstRegion);
    setAccessibleName(tr("Entry sheet"));
    connect(m_delegate, &SheetDelegate::typed, this, &SheetGrid::typed);
    connect(m_delegate, &SheetDelegate::left, this, &SheetGrid::leave);
    connect(m_delegate, &SheetDelegate::filled, this, &SheetGrid::fillSelection);
}

std::optional<FigureKey> SheetGrid::currentKey() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() && index.column() >= SheetModel::FirstRegion
               ? std::optional(m_model->keyAt(index))
               : std::nullopt;
}

QVector<FigureKey> SheetGrid::selectedKeys() const
{
    QVector<FigureKey> keys;
    const QRect area = selectedArea();
    for (int row = area.top(); row <= area.bottom(); ++row) {
        for (int column = area.left(); column <= area.right(); ++column)
            keys.append(m_model->keyAt(m_model->index(row, column)));
    }
    return keys;
}

void SheetGrid::goTo(const FigureKey& key)
{
    if (const QModelIndex index = m_model->indexOf(key); index.isValid())
        setCurrentIndex(index);
}

bool SheetGrid::goToMissing(bool backwards)
{
    const int regions = m_model->columnCount() - SheetModel::FirstRegion;
    const int cells = m_model->rowCount() * regions;
    const QModelIndex at = currentIndex();
    const int from = at.isValid() ? at.row() * regions + at.column() - SheetModel::FirstRegion : -1;
    for (int n = 1; n <= cells; ++n) {
        const int cell = ((backwards ? from - n : from + n) % cells + cells) % cells;
        const QModelIndex index =
            m_model->index(cell / regions, SheetModel::FirstRegion + cell % regions);
        if (m_model->sheet().isMissing(m_model->keyAt(index))) {
            setCurrentIndex(index);
            return true;
        }
    }
    return false;
}

void SheetGrid::editCurrent()
{
    if (mayWrite())
        edit(currentIndex(), EditKeyPressed, nullptr);
}

bool SheetGrid::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    const bool opened = Table::edit(index, trigger, event);
    if (opened && m_delegate->editor() && trigger != CurrentChanged)
        m_delegate->editor()->setTypedOver(trigger == AnyKeyPressed);
    if (opened && m_delegate->editor() && trigger == AnyKeyPressed)
        Q_EMIT typed(m_delegate->editor()->text());
    return opened;
}

bool SheetGrid::hasTyped() const
{
    return isTyping() && m_delegate->editor() && m_delegate->editor()->isModified();
}

void SheetGrid::finishTyping()
{
    if (!isTyping() || !m_delegate->editor())
        return;
    const QModelIndex index = currentIndex();
    const QString text = m_delegate->editor()->text();
    const bool isModified = hasTyped();
    closeEditor(m_delegate->editor(), QAbstractItemDelegate::RevertModelCache);
    if (isModified)
        m_model->setData(index, text, Qt::EditRole);
}

void SheetGrid::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    Table::closeEditor(editor, hint);
    Q_EMIT typingEnded();
}

/// The labels are passed over.
QModelIndex SheetGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return m_model->index(0, SheetModel::FirstRegion);
    const int last = m_model->columnCount() - 1;
    const bool far = modifiers & Qt::ControlModifier;
    switch (action) {
    case MoveHome: return m_model->index(far ? 0 : at.row(), SheetModel::FirstRegion);
    case MoveEnd: return m_model->index(far ? m_model->rowCount() - 1 : at.row(), last);
    case MoveLeft:
        return at.siblingAtColumn(far ? int(SheetModel::FirstRegion)
                                      : std::max(int(SheetModel::FirstRegion), at.column() - 1));
    case MoveRight: return at.siblingAtColumn(far ? last : std::min(last, at.column() + 1));
    case MoveUp: return at.siblingAtRow(far ? 0 : std::max(0, at.row() - 1));
    case MoveDown:
        return at.siblingAtRow(far ? m_model->rowCount() - 1
                                   : std::min(m_model->rowCount() - 1, at.row() + 1));
    default: return Table::moveCursor(action, modifiers);
    }
}

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
        QTableView::keyPressEvent(&moving);
    }
    }
}

void SheetGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    m_tabbedFrom = -1;
    Table::currentChanged(current, previous);
    Q_EMIT moved();
}

void SheetGrid::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    Table::selectionChanged(selected, deselected);
    Q_EMIT moved();
}

/// Cells and not rows; what is gone to without a key or a click is selected alone.
QItemSelectionModel::SelectionFlags SheetGrid::selectionCommand(const QModelIndex& index,
                                                                const QEvent* event) const
{
    return event ? QTableView::selectionCommand(index, event)
                 : QItemSelectionModel::SelectionFlags(QItemSelectionModel::ClearAndSelect);
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
        return QTableView::keyPressEvent(event);
    }
    event->accept();
}

void SheetGrid::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->addSeparator();
    menu->addAction(tr("Look for words in the table…"), QKeySequence::Find, this,
                    [this] { lookForWords(); });
    menu->popup(event->reason() == QContextMenuEvent::Mouse
                    ? event->globalPos()
                    : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

int SheetGrid::sizeHintForColumn(int column) const
{
    const double em = theme::em(font());
    if (column == SheetModel::TargetColumn)
        return std::max(int(em * kTargetWidth), Table::sizeHintForColumn(column));
    return column >= SheetModel::FirstRegion ? int(em * kRegionWidth)
                                             : Table::sizeHintForColumn(column);
}

} // namespace kmh
