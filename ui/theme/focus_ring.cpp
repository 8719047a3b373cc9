// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focus_ring.h"

#include "ui/theme/frame.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTextEdit>

namespace kmh {

FocusRing::FocusRing(QAbstractScrollArea& area)
    : QObject(&area)
    , m_area(area)
    // What a scroll area shows covers its viewport; there the ring is around it.
    , m_ground(qobject_cast<QScrollArea*>(&area) ? static_cast<QWidget*>(&area) : area.viewport())
{
    area.installEventFilter(this);
    area.viewport()->installEventFilter(this);
}

void FocusRing::putAround(QAbstractScrollArea& area)
{
    const bool isOne = qobject_cast<QAbstractItemView*>(&area) || qobject_cast<QTextEdit*>(&area) ||
                       qobject_cast<QPlainTextEdit*>(&area) || qobject_cast<QScrollArea*>(&area);
    if (isOne && !area.findChild<FocusRing*>(QString(), Qt::FindDirectChildrenOnly))
        new FocusRing(area);
}

bool FocusRing::isShown() const
{
    if (!m_area.hasFocus())
        return false;
    const auto* view = qobject_cast<const QAbstractItemView*>(&m_area);
    if (!view)
        return true;
    const QModelIndex current = view->currentIndex();
    return !current.isValid() || !view->viewport()->rect().intersects(view->visualRect(current));
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    // Events still come while the area is deleted, when no more than a widget is left of it.
    if (m_ground && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        m_ground->update();
    if (watched != m_ground || event->type() != QEvent::Paint || m_painting || !isShown())
        return QObject::eventFilter(watched, event);
    const QScopedValueRollback painting(m_painting, true);
    QCoreApplication::sendEvent(watched, event); // the ring lies over what it paints
    QPainter painter(m_ground);
    paintFocusRing(painter, m_ground->rect(), m_area.font());
    return true;
}

} // namespace kmh
