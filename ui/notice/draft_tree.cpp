// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/draft_tree.h"

#include "ui/theme/theme.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QHeaderView>

namespace kmh {

namespace {

// Of the text size.
constexpr double kKindWidth = 8.6;
constexpr double kStateWidth = 6.4;

} // namespace

DraftTree::DraftTree(DraftDesk& desk, QWidget* parent)
    : QTreeView(parent)
    , m_desk(desk)
    , m_rows(new DraftTreeModel(desk, this))
{
    setModel(m_rows);
    setAccessibleName(tr("The draft: what was read from the notice"));
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false); // which begins to edit
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideRight);
    setIndentation(int(theme::em(font()) * 1.1));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    connect(m_rows, &QAbstractItemModel::modelAboutToBeReset, this, &DraftTree::keepExpanded);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &DraftTree::expandAgain);
    connect(&m_desk, &DraftDesk::currentChanged, this, &DraftTree::followDesk);
    expandAgain();
    followDesk();
}

void DraftTree::keepExpanded()
{
    m_expanded.clear();
    for (const DraftItem& item : m_desk.draft().items) {
        if (const QModelIndex index = m_rows->indexOf(item.id); isExpanded(index))
            m_expanded.insert(item.id);
    }
}

/// To begin with the measures can be seen, and nothing of what belongs to them.
void DraftTree::expandAgain()
{
    const QScopedValueRollback following(m_isFollowing, true);
    const bool isFirst = !m_wasFilled;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QModelIndex top = m_rows->index(row, 0);
        const auto id = m_rows->idAt(top);
        const DraftItem* item = id ? m_desk.index().item(*id) : nullptr;
        if (item && contentOf<DraftSection>(*item) && (isFirst || m_expanded.contains(*id)))
            expand(top);
    }
    for (const DraftId id : std::as_const(m_expanded)) {
        if (const QModelIndex index = m_rows->indexOf(id); index.isValid())
            expand(index);
    }
    m_wasFilled = m_wasFilled || m_desk.hasDraft();
    followDesk();
}

void DraftTree::followDesk()
{
    const QScopedValueRollback following(m_isFollowing, true);
    const QModelIndex index = m_rows->indexOf(m_desk.current());
    if (!index.isValid())
        return;
    if (index != currentIndex()) {
        const DraftItem* item = m_desk.currentItem();
        const bool isMeasure = item && contentOf<DraftMeasure>(*item);
        if (isMeasure)
            expand(index);
        // What belongs to the measure can be seen at once, as far as there is room.
        if (const auto measure = item ? m_desk.index().measureOf(item->id) : std::nullopt)
            scrollTo(m_rows->indexOf(measure), PositionAtTop);
    }
    setCurrentIndex(index);
    scrollTo(index);
}

/// The row of what stands outside is nobody's: the desk stays where it is.
void DraftTree::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_isFollowing || !current.isValid() || m_rows->isOutside(current))
        return;
    m_desk.setCurrent(m_rows->idAt(current));
}

void DraftTree::fitColumns()
{
    const double em = theme::em(font());
    const int kind = int(em * kKindWidth);
    const int state = int(em * kStateWidth);
    header()->resizeSection(DraftTreeModel::KindColumn, kind);
    header()->resizeSection(DraftTreeModel::StateColumn, state);
    header()->resizeSection(DraftTreeModel::TitleColumn,
                            std::max(int(em * 10), viewport()->width() - kind - state));
}

void DraftTree::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
    scrollTo(currentIndex()); // as when the list of open points takes room
}

} // namespace kmh
