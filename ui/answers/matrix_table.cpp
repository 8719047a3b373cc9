// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/matrix_table.h"

#include "ui/answers/matrix_delegate.h"
#include "ui/pages/copied_rows.h"
#include "ui/theme/theme.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyle>

#include <algorithm>
#include <set>

namespace kmh {

namespace {

// Of the text size.
constexpr double kRowAtLeast = 1.28;
constexpr double kRowAtMost = 2.4;
constexpr double kLightAtLeast = 1.6;
constexpr double kLightAtMost = 3.2;
constexpr double kUnitAtLeast = 5;
constexpr double kMeasureAtLeast = 6.5; // less tells nothing of a measure

} // namespace

MatrixTable::MatrixTable(MatrixModel* model, QWidget* parent)
    : QTableView(parent)
    , m_matrix(model)
{
    setModel(model);
    setItemDelegate(new MatrixDelegate(this));
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    connect(this, &QTableView::doubleClicked, this, &MatrixTable::open);
    connect(horizontalHeader(), &QHeaderView::sectionDoubleClicked, this, &MatrixTable::openHead);
    connect(model, &QAbstractItemModel::modelReset, this, &MatrixTable::fit);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, viewport(),
            [this] { viewport()->update(); });
}

QSize MatrixTable::minimumSizeHint() const
{
    const double em = theme::em(font());
    return {int(em * 20), int(em * 12)};
}

void MatrixTable::open(const QModelIndex& index)
{
    const auto measure = m_matrix->measure(index);
    const MatrixRow* who = m_matrix->who(index);
    if (measure)
        Q_EMIT measureRequested(*measure);
    else if (who)
        Q_EMIT whoRequested(*who);
}

/// Of the units' table a head names a measure, of the prefectures' one of them.
void MatrixTable::openHead(int column)
{
    if (column <= 0)
        return;
    if (m_matrix->side() == MatrixModel::Side::Prefectures)
        open(m_matrix->index(m_matrix->rowCount() - 1, column));
    else if (const auto measure = m_matrix->measure(m_matrix->index(0, column)))
        Q_EMIT measureRequested(*measure); // a count's head names nobody
}

/// What is selected, with the names of its rows and the heads of its columns.
void MatrixTable::copy() const
{
    std::set<int> rows;
    std::set<int> columns{0};
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        rows.insert(index.row());
        columns.insert(index.column());
    }
    if (!rows.empty())
        QGuiApplication::clipboard()->setMimeData(
            copiedRows(*m_matrix, {rows.begin(), rows.end()}, {columns.begin(), columns.end()}));
}

void MatrixTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && index.isValid() &&
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        open(index);
    else if (plain && index.isValid() && event->key() == Qt::Key_Space)
        Q_EMIT explanationRequested(index);
    else if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTableView::keyPressEvent(event);
}

void MatrixTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

void MatrixTable::fit()
{
    const int rows = m_matrix->rowCount();
    const int columns = m_matrix->columnCount();
    if (rows == 0 || columns == 0)
        return;
    const double em = theme::em(font());
    const double rowRoom = double(maximumViewportSize().height()) / rows;
    verticalHeader()->setDefaultSectionSize(
        int(std::clamp(rowRoom, em * kRowAtLeast, em * kRowAtMost)));

    const bool scrolls =
        verticalHeader()->defaultSectionSize() * rows > maximumViewportSize().height();
    const int width = maximumViewportSize().width() -
                      (scrolls ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0);
    int taken = 0;
    int lights = 0;
    for (int column = 1; column < columns; ++column) {
        if (m_matrix->isLightColumn(column)) {
            ++lights;
            continue;
        }
        const int wanted = horizontalHeader()->sectionSizeHint(column) + int(em * 0.2);
        horizontalHeader()->resizeSection(column, wanted);
        taken += wanted;
    }
    // The names take what they need, at most a share of the width; the lights share the rest.
    const bool units = m_matrix->side() == MatrixModel::Side::Units;
    const int wantedName = sizeHintForColumn(0) + int(em);
    const int name = std::min(wantedName, int(width * (units ? 0.2 : 0.45)));
    const int light = int(std::clamp(double(width - taken - name) / std::max(1, lights),
                                     em * kLightAtLeast, em * kLightAtMost));
    int rest = width - taken;
    for (int column = 1; column < columns; ++column) {
        if (!m_matrix->isLightColumn(column))
            continue;
        const int wanted = units ? light
                                 : std::max({light, horizontalHeader()->sectionSizeHint(column),
                                             sizeHintForColumn(column)});
        horizontalHeader()->resizeSection(column, wanted);
        rest -= wanted;
    }
    horizontalHeader()->resizeSection(
        0, std::max(rest, int(em * (units ? kUnitAtLeast : kMeasureAtLeast))));
}

} // namespace kmh
