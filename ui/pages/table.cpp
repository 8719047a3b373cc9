// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/table.h"

#include "ui/models/light_delegate.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>

namespace kmh {

namespace {

constexpr double kRowHeight = 2.1; // of the text size

} // namespace

Table::Table(QAbstractItemModel* model, int stretched, QWidget* parent)
    : QTableView(parent)
    , m_stretched(stretched)
{
    setModel(model);
    setItemDelegate(new LightDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(int(theme::em(font()) * kRowHeight));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(int(theme::em(font()) * 2));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT rowActivated(index.row()); });
    connect(model, &QAbstractItemModel::modelReset, this, &Table::fitColumns);
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
    if (m_stretchedAtLeast == 0)
        return;
    const int rest = viewport()->width() - taken;
    const bool fits = rest >= m_stretchedAtLeast;
    horizontalHeader()->setSectionResizeMode(m_stretched, fits ? QHeaderView::Stretch
                                                               : QHeaderView::Interactive);
    if (!fits)
        horizontalHeader()->resizeSection(m_stretched, m_stretchedAtLeast);
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
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
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
    if (model()->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(theme::kSecondaryText);
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
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

void Table::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                       event->key() == Qt::Key_Space;
    if (opens && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentIndex().row());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void Table::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace kmh
