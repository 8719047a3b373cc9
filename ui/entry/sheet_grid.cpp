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

// Cells, the field and the selection; sheet_keys.cpp has the keys, sheet_ranges.cpp what is done
// with ranges.

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
        if (m_model->sheet().isLacking(m_model->keyAt(index))) {
            setCurrentIndex(index);
            return true;
        }
    }
    return false;
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
    return event || isByHand()
               ? QTableView::selectionCommand(index, event)
               : QItemSelectionModel::SelectionFlags(QItemSelectionModel::ClearAndSelect);
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
