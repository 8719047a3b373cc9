// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/find_box.h"
#include "ui/find/find_model.h"
#include "ui/theme/frame.h"
#include "ui/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

// Keys, focus and frame of the box; find_box.cpp has what it finds.

namespace kmh {

namespace {

constexpr int kPage = 8; ///< hits that PgUp and PgDn go past

bool meansSheet(const QKeyEvent& event)
{
    return event.key() == Qt::Key_E && event.modifiers() == Qt::ControlModifier;
}

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

/// Whether the key was one of the box's; some are only where one types.
bool FindBox::handleKey(const QKeyEvent& event, bool typing)
{
    const int row = m_list->currentIndex().row();
    if (meansSheet(event)) {
        openSheet();
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Escape: leave(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers() & Qt::ControlModifier)
            openLedgers();
        else if (typing)
            openHit(m_list->currentIndex());
        return typing || (event.modifiers() & Qt::ControlModifier);
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (typing)
            choose(row + (event.key() == Qt::Key_Down ? 1 : -1),
                   event.key() == Qt::Key_Down ? 1 : -1);
        return typing;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (typing && row >= 0)
            turn(event.key() == Qt::Key_PageDown ? 1 : -1);
        return typing;
    default: return false;
    }
}

void FindBox::turn(int step)
{
    int row = m_list->currentIndex().row();
    for (int i = 0; i < kPage; ++i) {
        if (const int next = m_found->nextHit(row + step, step); next >= 0)
            row = next;
    }
    choose(row, step);
}

/// Esc means this box, not the way back that the window has for it.
bool FindBox::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.key() == Qt::Key_Escape || isEnter(key) || meansSheet(key))
            event->accept();
    }
    return QFrame::event(event);
}

void FindBox::keyPressEvent(QKeyEvent* event)
{
    if (!handleKey(*event, false))
        QFrame::keyPressEvent(event);
}

bool FindBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    if (watched == m_typed && event->type() == QEvent::KeyPress &&
        handleKey(*static_cast<QKeyEvent*>(event), true))
        return true;
    return QFrame::eventFilter(watched, event);
}

/// A click elsewhere closes; a combo's list is a window of its own and belongs here all the same.
void FindBox::followFocus(const QWidget* now)
{
    for (const QWidget* widget = now; widget; widget = widget->parentWidget()) {
        if (widget == this)
            return;
    }
    if (now)
        leave();
}

void FindBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter, rect(), font(), QPen(theme::kAccent, theme::focusWidth(font())),
               theme::kCard);
}

} // namespace kmh
