// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/outline_list.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QDropEvent>
#include <QtGui/QKeyEvent>

namespace kmh {

namespace {

constexpr int kKeyRole = Qt::UserRole;

} // namespace

OutlineList::OutlineList(QWidget* parent)
    : QListWidget(parent)
{
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setAccessibleName(tr("Pages of the briefing"));
    connect(this, &QListWidget::itemChanged, this, &OutlineList::outlineChanged);
}

void OutlineList::setOutline(const BriefingOutline& outline,
                             const std::function<QString(const QString&)>& name)
{
    const QString before = currentKey();
    {
        const QSignalBlocker blocker(this);
        clear();
        for (const BriefingOutline::Item& page : outline.items) {
            auto* item = new QListWidgetItem(name(page.key), this);
            item->setData(kKeyRole, page.key);
            item->setCheckState(page.shown ? Qt::Checked : Qt::Unchecked);
        }
    }
    setEditable(m_editable);
    int row = 0;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(kKeyRole).toString() == before)
            row = i;
    }
    setCurrentRow(row);
}

BriefingOutline OutlineList::outline() const
{
    BriefingOutline outline;
    for (int i = 0; i < count(); ++i)
        outline.items.append(
            {item(i)->data(kKeyRole).toString(), item(i)->checkState() == Qt::Checked});
    return outline;
}

QString OutlineList::currentKey() const
{
    return currentItem() ? currentItem()->data(kKeyRole).toString() : QString();
}

void OutlineList::setName(const QString& key, const QString& name)
{
    const QSignalBlocker blocker(this);
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(kKeyRole).toString() == key)
            item(i)->setText(name);
    }
    viewport()->update();
}

/// Nothing can be dropped on a page, only between two.
void OutlineList::setEditable(bool editable)
{
    m_editable = editable;
    const QSignalBlocker blocker(this);
    setDragEnabled(editable);
    for (int i = 0; i < count(); ++i) {
        Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
        if (editable)
            flags |= Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled;
        item(i)->setFlags(flags);
    }
}

void OutlineList::moveCurrent(int step)
{
    const int from = currentRow();
    const int to = from + step;
    if (!m_editable || from < 0 || to < 0 || to >= count())
        return;
    {
        const QSignalBlocker blocker(this); // it is the same page
        insertItem(to, takeItem(from));
        setCurrentRow(to);
    }
    viewport()->update();
    Q_EMIT outlineChanged();
}

void OutlineList::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::AltModifier &&
        (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QListWidget::keyPressEvent(event);
}

void OutlineList::dropEvent(QDropEvent* event)
{
    QListWidget::dropEvent(event);
    Q_EMIT outlineChanged();
}

} // namespace kmh
