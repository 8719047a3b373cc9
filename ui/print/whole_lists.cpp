// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/whole_lists.h"

#include "ui/charts/bullet_panel.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtGui/QPixmap>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace kmh {

namespace {

/// The outermost last: a list within another decides how long that is.
QVector<QAbstractScrollArea*> areasIn(const QWidget& widget)
{
    QVector<QAbstractScrollArea*> areas;
    for (QAbstractScrollArea* area : widget.findChildren<QAbstractScrollArea*>()) {
        // Headers and the columns kept in sight are part of their table.
        const bool part =
            qobject_cast<QHeaderView*>(area) ||
            (area->parentWidget() && qobject_cast<QTableView*>(area->parentWidget()) &&
             qobject_cast<QTableView*>(area));
        if (!part && area->isVisibleTo(&widget))
            areas.prepend(area);
    }
    return areas;
}

/// How high all it holds is at its present width.
int contentHeight(QAbstractScrollArea& area)
{
    if (const auto* table = qobject_cast<QTableView*>(&area))
        return table->verticalHeader()->length();
    if (auto* list = qobject_cast<QListView*>(&area)) {
        if (list->verticalScrollMode() == QAbstractItemView::ScrollPerItem)
            list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        list->doItemsLayout();
    }
    if (const auto* scrolled = qobject_cast<QScrollArea*>(&area); scrolled && scrolled->widget()) {
        const QWidget& content = *scrolled->widget();
        const int wide = content.heightForWidth(area.viewport()->width());
        return std::max(wide, content.minimumSizeHint().height());
    }
    return area.viewport()->height() + area.verticalScrollBar()->maximum();
}

/// Of a widget that is not shown Qt does not tell those above it by itself.
void setLeastHeight(QWidget& area, int height, const QWidget& within)
{
    area.setMinimumHeight(height);
    for (QWidget* each = &area; each && each != &within; each = each->parentWidget())
        each->updateGeometry();
}

bool isCut(QAbstractScrollArea& area)
{
    return contentHeight(area) > area.viewport()->height() + 1;
}

/// Rows that are not all within a table's height.
void hideCutRows(QTableView& table)
{
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const int bottom = table.rowViewportPosition(row) + table.rowHeight(row);
        if (bottom > table.viewport()->height()) {
            for (int hidden = table.model()->rowCount() - 1; hidden >= row; --hidden)
                table.setRowHidden(hidden, true);
            return;
        }
    }
}

void addRows(QVector<QRectF>& pieces, const QListView& list, const QWidget& within)
{
    const QPoint at = list.viewport()->mapTo(&within, QPoint());
    for (int row = 0; row < list.model()->rowCount(); ++row)
        pieces.append(QRectF(list.visualRect(list.model()->index(row, 0)).translated(at)));
}

void addRows(QVector<QRectF>& pieces, const QTableView& table, const QWidget& within)
{
    const QPoint at = table.viewport()->mapTo(&within, QPoint());
    for (int row = 0; row < table.model()->rowCount(); ++row)
        pieces.append(QRectF(at.x(), at.y() + table.rowViewportPosition(row),
                             table.viewport()->width(), table.rowHeight(row)));
}

void addPieces(QVector<QRectF>& pieces, const QWidget& widget, const QWidget& within)
{
    if (const auto* table = qobject_cast<const QTableView*>(&widget)) {
        const QWidget& header = *table->horizontalHeader();
        pieces.append(QRectF(header.mapTo(&within, QPoint()), QSizeF(header.size())));
        addRows(pieces, *table, within);
        return;
    }
    if (const auto* list = qobject_cast<const QListView*>(&widget)) {
        addRows(pieces, *list, within);
        return;
    }
    bool leaf = true;
    // A list's own viewport is no part of it, but what lies in a scroll area is.
    const bool divided = !qobject_cast<const QAbstractScrollArea*>(&widget) ||
                         qobject_cast<const QScrollArea*>(&widget);
    if (divided) {
        for (QObject* child : widget.children()) {
            const auto* part = qobject_cast<QWidget*>(child);
            if (part && part->isVisibleTo(&within)) {
                addPieces(pieces, *part, within);
                leaf = false;
            }
        }
    }
    if (leaf)
        pieces.append(QRectF(widget.mapTo(&within, QPoint()), QSizeF(widget.size())));
}

} // namespace

void settleLayout(QWidget& widget)
{
    // What changed its height while it was painted asks to be laid out again, and so do those
    // above it one after the other.
    constexpr int kDeep = 4;
    for (int i = 0; i < kDeep; ++i) {
        QPixmap nothing(1, 1);
        widget.render(&nothing);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
}

void showWholeLists(QWidget& widget, int limit)
{
    for (QAbstractScrollArea* area : areasIn(widget)) {
        area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        const int around = area->height() - area->viewport()->height();
        const int needed = std::min(contentHeight(*area) + around, limit);
        setLeastHeight(*area, std::max(area->minimumSizeHint().height(), needed), widget);
        area->verticalScrollBar()->setValue(0);
    }
}

void releaseLists(QWidget& widget)
{
    for (QAbstractScrollArea* area : areasIn(widget))
        setLeastHeight(*area, 0, widget);
    settleLayout(widget);
}

bool cutListsBetweenRows(QWidget& widget)
{
    bool cut = false;
    for (QAbstractScrollArea* area : areasIn(widget)) {
        area->verticalScrollBar()->setValue(0);
        if (!isCut(*area))
            continue;
        cut = true;
        if (auto* table = qobject_cast<QTableView*>(area))
            hideCutRows(*table);
    }
    return cut;
}

int lackingWidth(const QWidget& widget)
{
    int most = 0;
    for (const QAbstractScrollArea* area : areasIn(widget)) {
        if (const auto* table = qobject_cast<const QTableView*>(area))
            most = std::max(most, table->horizontalHeader()->length() - table->viewport()->width());
    }
    return most;
}

QVector<QRectF> wholePieces(const QWidget& widget)
{
    QVector<QRectF> pieces;
    addPieces(pieces, widget, widget);
    return pieces;
}

} // namespace kmh
