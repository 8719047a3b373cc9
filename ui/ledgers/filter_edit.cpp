// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/filter_edit.h"

#include <QtGui/QKeyEvent>

namespace kmh {

/// Esc is the window's shortcut; asked first, the line takes it for itself while there is text.
bool FilterEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && !text().isEmpty()) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterEdit::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            event->ignore();
        else
            clear();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down: Q_EMIT left(); return;
    default: QLineEdit::keyPressEvent(event);
    }
}

} // namespace kmh
