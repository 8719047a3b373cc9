// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/table.h"

#include "ui/models/arranged_model.h"
#include "ui/models/light_delegate.h"
#include "ui/pages/frozen_columns.h"
#include "ui/pages/table_header.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QResizeEvent>

#include <algorithm>

namespace kmh {

namespace {

// Of the text size.
constexpr double kRowHeight = 2.1;
constexpr double kLeastStretched = 5; // what a column is legible in that takes what is left

} // namespace

Table::Table(QAbstractItemModel* model, int stretched, QWidget* parent)
    : Table(model, stretched, Sorting::Arranged, parent)
{
}

Table::Table(QAbstractItemModel* model, int stretched, Sorting sorting, QWidget* parent)
    : QTableView(parent)
    , m_stretched(stretched)
    , m_header(new TableHeader(this))
{
    setHorizontalHeader(m_header);
    setModel(model);
    setItemDelegate(new LightDelegate(this));
    m_canSort = sorting == Sorting::ByModel || arranged();
    setUpRows();
    setUpHeader();
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT rowActivated(index.row()); });
    connect(model, &QAbstractItemModel::modelReset, this, &Table::fitColumns);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &Table::followCount);
    connect(model, &QAbstractItemModel::modelReset, this, &Table::followCount);
    connect(m_header, &TableHeader::left, this, [this] { setFocus(); });
    connect(m_header, &TableHeader::wordsChanged, this, [this](const QString& words) {
        arranged()->setWords(words);
        followCount();
    });
}

void Table::setUpRows()
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(int(theme::em(font()) * kRowHeight));
}

void Table::setUpHeader()
{
    m_header->setHighlightSections(false);
    m_header->setMinimumSectionSize(int(theme::em(font()) * 2));
    m_header->setSectionResizeMode(QHeaderView::Interactive);
    m_header->setSectionResizeMode(m_stretched, QHeaderView::Stretch);
    m_header->setSectionsClickable(m_canSort);
    clickOnlyWhatSorts(*m_header, [this](int column) { return canSortBy(column); });
    m_header->setSortIndicatorClearable(true);
    m_header->setSortIndicator(-1, Qt::AscendingOrder); // the rows' own order, until asked
    if (m_canSort)
        setSortingEnabled(true);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        showMenu(m_header->logicalIndexAt(at), m_header->viewport()->mapToGlobal(at), {});
    });
}

ArrangedModel* Table::arranged() const
{
    return qobject_cast<ArrangedModel*>(model());
}

void Table::fitColumns()
{
    const int most = std::max(viewport()->width() / 3, int(theme::em(font()) * 4));
    const int padding = int(theme::em(font()) * 0.5);
    int taken = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column == m_stretched)
            continue;
        const int wanted =
            std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        const int alignment =
            model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        const int gap = alignment & Qt::AlignRight ? figureGap(font()) : 0;
        horizontalHeader()->resizeSection(column, std::min(wanted + padding + gap, most));
        taken += horizontalHeader()->sectionSize(column);
    }
    shareStretched(taken);
}

/// `taken` is what the other columns take.
void Table::shareStretched(int taken)
{
    const int least =
        m_stretchedAtLeast > 0 ? m_stretchedAtLeast : int(theme::em(font()) * kLeastStretched);
    const int rest = viewport()->width() - taken;
    const bool fits = rest >= least;
    horizontalHeader()->setSectionResizeMode(m_stretched, fits ? QHeaderView::Stretch
                                                               : QHeaderView::Interactive);
    if (!fits)
        horizontalHeader()->resizeSection(m_stretched, least);
    if (m_stretchedAtMost == 0)
        return;
    const int spare = std::max(0, rest - m_stretchedAtMost) / std::max(1, model()->columnCount());
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column != m_stretched && spare > 0)
            horizontalHeader()->resizeSection(column,
                                              horizontalHeader()->sectionSize(column) + spare);
    }
}

void Table::setStretchedBetween(int least, int most)
{
    m_stretchedAtLeast = least;
    m_stretchedAtMost = most;
}

void Table::setRowsAtLeast(int rows)
{
    m_rowsAtLeast = rows;
    updateGeometry();
}

void Table::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void Table::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    const bool leftOut = arranged() && arranged()->allRowCount() > 0;
    const QString text = leftOut ? tr("No row holds these words.") : m_emptyText;
    if (model()->rowCount() > 0 || text.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(theme::kSecondaryText);
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, text);
}

QSize Table::minimumSizeHint() const
{
    const int rows = verticalHeader()->defaultSectionSize() * m_rowsAtLeast;
    return {int(theme::em(font()) * 12), horizontalHeader()->sizeHint().height() + rows};
}

QSize Table::sizeHint() const
{
    const int rows = verticalHeader()->defaultSectionSize() * std::max(1, model()->rowCount());
    return {int(theme::em(font()) * 24), horizontalHeader()->sizeHint().height() + rows + 2};
}

void Table::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    // Not for a scroll bar that appears below: a column made wider by hand stays so.
    if (event->size().width() != event->oldSize().width())
        fitColumns();
    if (m_frozen)
        m_frozen->follow();
}

} // namespace kmh
