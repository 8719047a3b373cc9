// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/frozen_columns.h"

#include "ui/pages/table.h"
#include "ui/pages/table_header.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace kmh {

FrozenColumns::FrozenColumns(Table& table, TableHeader& header)
    : QTableView(&table)
    , m_table(table)
    , m_header(header)
{
    setObjectName(QStringLiteral("frozenColumns"));
    setModel(table.model());
    setSelectionModel(table.selectionModel());
    setFocusPolicy(Qt::NoFocus);
    setSelectionBehavior(table.selectionBehavior());
    setSelectionMode(table.selectionMode());
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(table.verticalScrollMode());
    setContextMenuPolicy(Qt::NoContextMenu); // the table below has it
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setSectionsClickable(table.canSort());
    clickOnlyWhatSorts(*horizontalHeader(),
                       [&table](int column) { return table.canSortBy(column); });
    horizontalHeader()->setSortIndicatorClearable(true);
    hide();

    connect(verticalScrollBar(), &QScrollBar::valueChanged, table.verticalScrollBar(),
            &QScrollBar::setValue);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumns::follow);
    connect(table.horizontalScrollBar(), &QScrollBar::rangeChanged, this, &FrozenColumns::follow);
    connect(&header, &QHeaderView::sectionResized, this, &FrozenColumns::followSection);
    connect(&header, &QHeaderView::geometriesChanged, this, &FrozenColumns::follow);
    connect(&header, &QHeaderView::sortIndicatorChanged, this, &FrozenColumns::follow);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, &header,
            &QHeaderView::setSortIndicator);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, &table,
            [&header](const QPoint& at) { Q_EMIT header.customContextMenuRequested(at); });
    connect(this, &QTableView::doubleClicked, &table, &QTableView::doubleClicked);
    connect(model(), &QAbstractItemModel::modelReset, this, &FrozenColumns::follow);
}

void FrozenColumns::setCount(int count)
{
    m_count = count;
    follow();
}

int FrozenColumns::coveredWidth() const
{
    return isVisible() ? width() : 0;
}

void FrozenColumns::follow()
{
    // The header is hidden when the table goes, and says so when only a widget is left of it.
    if (!qobject_cast<Table*>(parent()))
        return;
    const bool covers = m_count > 0 && m_table.horizontalScrollBar()->value() > 0;
    setVisible(covers);
    if (!covers)
        return;
    setItemDelegate(m_table.itemDelegate()); // nothing is edited, so both may use it
    verticalHeader()->setDefaultSectionSize(m_table.verticalHeader()->defaultSectionSize());
    horizontalHeader()->setMinimumSectionSize(m_header.minimumSectionSize());
    horizontalHeader()->setDefaultAlignment(m_header.defaultAlignment());
    horizontalHeader()->setSortIndicatorShown(m_header.isSortIndicatorShown());
    followOrder();
    int wide = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const bool frozen = column < m_count && !m_table.isColumnHidden(column);
        setColumnHidden(column, !frozen);
        if (frozen)
            setColumnWidth(column, m_table.columnWidth(column));
        wide += frozen ? m_table.columnWidth(column) : 0;
    }
    const int high = std::max(0, m_header.height() - m_header.lineHeight());
    horizontalHeader()->setFixedHeight(high);
    const QRect rows = m_table.viewport()->geometry();
    setGeometry(rows.left(), rows.top() - high, std::min(wide, rows.width()), high + rows.height());
    verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
    raise();
}

/// Without telling the table of its own order.
void FrozenColumns::followOrder()
{
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->setSortIndicator(m_header.sortIndicatorSection(),
                                         m_header.sortIndicatorOrder());
}

void FrozenColumns::followSection(int section)
{
    if (section < m_count)
        follow();
}

} // namespace kmh
