// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tab_order.h"

#include <QtWidgets/QWidget>

namespace kmh {

namespace {

QWidgetList stopsOf(QWidget& part)
{
    QWidgetList stops;
    QWidget* at = &part;
    do {
        if ((at == &part || part.isAncestorOf(at)) && at->focusPolicy() != Qt::NoFocus)
            stops.append(at);
        at = at->nextInFocusChain();
    } while (at != &part);
    return stops;
}

} // namespace

void setTabOrderBehind(QWidget& before, QWidget& part)
{
    const QWidgetList stopsBefore = before.isAncestorOf(&part) ? QWidgetList() : stopsOf(before);
    QWidget* previous = stopsBefore.isEmpty() ? &before : stopsBefore.last();
    const QWidgetList stops = stopsOf(part);
    // Qt leaves out what takes no keyboard, even as a place to go on from.
    const Qt::FocusPolicy policy = before.focusPolicy();
    before.setFocusPolicy(Qt::TabFocus);
    for (QWidget* stop : stops) {
        QWidget::setTabOrder(previous, stop);
        previous = stop;
    }
    before.setFocusPolicy(policy);
}

} // namespace kmh
