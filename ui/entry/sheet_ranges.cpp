// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/number_input.h"
#include "ui/entry/sheet_grid.h"
#include "ui/pages/copied_rows.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

#include <algorithm>

// What is done with ranges of the entry sheet; sheet_grid.cpp has the rest.

namespace kmh {

namespace {

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

/// Columns and rows as the model numbers them; nothing but the current cell where none is selected.
QRect SheetGrid::selectedArea() const
{
    QRect area;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        const int left = std::max(range.left(), int(SheetModel::FirstRegion));
        area |= QRect(QPoint(left, range.top()), QPoint(range.right(), range.bottom()));
    }
    const QModelIndex at = currentIndex();
    if (area.isEmpty() && at.isValid() && at.column() >= SheetModel::FirstRegion)
        area = QRect(at.column(), at.row(), 1, 1);
    return area;
}

bool SheetGrid::mayWrite()
{
    if (!m_model->whyReadOnly().isEmpty()) {
        Q_EMIT told(m_model->whyReadOnly());
        return false;
    }
    return true;
}

/// Numbers with all their digits and without separators, which every spreadsheet reads.
void SheetGrid::copy() const
{
    const QRect area = selectedArea();
    QStringList lines;
    for (int row = area.top(); row <= area.bottom(); ++row) {
        QStringList cells;
        for (int column = area.left(); column <= area.right(); ++column) {
            QString text = m_model->index(row, column).data(Qt::EditRole).toString();
            for (const QChar c : QStringLiteral("\t\r\n"))
                text.replace(c, u' ');
            // What was refused may be anything; a spreadsheet is not to take it for a formula.
            const bool refused =
                m_model->sheet().refused(m_model->keyAt(m_model->index(row, column)));
            if (refused && !text.isEmpty() && QStringLiteral("=+-@").contains(text.front()))
                text.prepend(u' ');
            cells.append(text);
        }
        lines.append(cells.join(u'\t'));
    }
    if (!area.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

void SheetGrid::copyWithHeaders() const
{
    const QRect area = selectedArea();
    QVector<int> rows;
    for (int row = area.top(); row <= area.bottom(); ++row)
        rows.append(row);
    QVector<int> columns{SheetModel::GroupColumn, SheetModel::NameColumn};
    for (int column = area.left(); column <= area.right(); ++column)
        columns.append(column);
    if (!area.isEmpty())
        QGuiApplication::clipboard()->setMimeData(copiedRows(*m_model, rows, columns));
}

void SheetGrid::cut()
{
    copy();
    takeBack();
}

void SheetGrid::takeBack()
{
    if (!mayWrite())
        return;
    const QVector<FigureKey> keys = selectedKeys();
    if (!keys.isEmpty())
        m_model->sheet().takeBack(
            keys, keys.size() == 1
                      ? tr("taking back %1").arg(m_model->sheet().stepText(keys.first()))
                      : tr("taking figures back"));
}

/// One cell copied goes into every cell selected, and a range as often as it fits the selection.
void SheetGrid::paste(FigureSheet::Blanks blanks)
{
    const QString text = clipboardText();
    if (!mayWrite() || text.isEmpty())
        return;
    const QRect area = selectedArea();
    const QVector<QStringList> cells = pastedGrid(text);
    int wide = 0;
    for (const QStringList& row : cells)
        wide = std::max(wide, int(row.size()));
    const int high = int(cells.size());
    if (area.isEmpty() || wide == 0)
        return; // a sheet without rows has no cell to paste into
    const int acrossTimes = area.width() % wide == 0 ? area.width() / wide : 1;
    const int downTimes = area.height() % high == 0 ? area.height() / high : 1;
    QVector<QStringList> whole;
    for (int row = 0; row < high * downTimes; ++row) {
        QStringList line;
        for (int column = 0; column < wide * acrossTimes; ++column)
            line.append(cells.at(row % high).value(column % wide));
        whole.append(line);
    }
    put(whole, blanks);
}

void SheetGrid::put(const QVector<QStringList>& cells, FigureSheet::Blanks blanks)
{
    const QRect area = selectedArea();
    const int rows = m_model->rowCount() - area.top();
    const int columns = m_model->columnCount() - area.left();
    if (cells.size() > rows || cells.first().size() > columns) {
        Q_EMIT told(tr("Nothing was pasted: %1 × %2 cells (rows × columns) were copied, and from "
                       "this cell on there are %3 × %4; start further up or left, or copy less.")
                        .arg(cells.size())
                        .arg(cells.first().size())
                        .arg(rows)
                        .arg(columns));
        return;
    }
    QVector<FigureSheet::Typed> typed;
    int filled = 0;
    for (int row = 0; row < cells.size(); ++row) {
        for (int column = 0; column < cells.at(row).size(); ++column) {
            const QModelIndex at = m_model->index(area.top() + row, area.left() + column);
            typed.append({m_model->keyAt(at), cells.at(row).at(column)});
            filled += !cells.at(row).at(column).trimmed().isEmpty();
        }
    }
    m_model->sheet().type(typed, blanks,
                          tr("pasting %1 figures", nullptr, int(filled)).arg(filled));
    const QModelIndex to = m_model->index(area.top() + int(cells.size()) - 1,
                                          area.left() + int(cells.first().size()) - 1);
    selectionModel()->select({m_model->index(area.top(), area.left()), to},
                             QItemSelectionModel::ClearAndSelect);
    int refused = 0;
    for (const FigureSheet::Typed& cell : std::as_const(typed))
        refused += m_model->sheet().refused(cell.key) != nullptr;
    if (refused > 0)
        Q_EMIT told(tr("%1 of the figures pasted are not recorded; they are marked, with the "
                       "reason.",
                       nullptr, int(refused))
                        .arg(refused));
}

void SheetGrid::fillSelection(const QString& text)
{
    QVector<FigureSheet::Typed> typed;
    for (const FigureKey& key : selectedKeys()) {
        if (m_model->sheet().whyClosed(key).isEmpty())
            typed.append({key, text});
    }
    if (typed.isEmpty())
        return;
    m_model->sheet().type(typed, FigureSheet::Blanks::TakeBack, tr("filling figures"));
}

void SheetGrid::fillDown()
{
    fill(1, 0);
}

void SheetGrid::fillRight()
{
    fill(0, 1);
}

/// The first row (column) of the selection goes into its others; into one alone goes what stands
/// before it.
void SheetGrid::fill(int rows, int columns)
{
    QRect area = selectedArea();
    if (isTyping() || area.isEmpty() || !mayWrite())
        return;
    if (rows > 0 && area.height() == 1)
        area.setTop(area.top() - 1);
    if (columns > 0 && area.width() == 1)
        area.setLeft(area.left() - 1);
    if (area.top() < 0 || area.left() < SheetModel::FirstRegion)
        return;
    QVector<FigureSheet::Typed> typed;
    for (int row = area.top() + rows; row <= area.bottom(); ++row) {
        for (int column = area.left() + columns; column <= area.right(); ++column) {
            const QModelIndex from =
                m_model->index(rows > 0 ? area.top() : row, columns > 0 ? area.left() : column);
            const FigureKey key = m_model->keyAt(m_model->index(row, column));
            if (m_model->sheet().whyClosed(key).isEmpty())
                typed.append({key, from.data(Qt::EditRole).toString()});
        }
    }
    m_model->sheet().type(typed, FigureSheet::Blanks::Skip, tr("filling figures"));
}

} // namespace kmh
