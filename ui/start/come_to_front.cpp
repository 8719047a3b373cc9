// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/come_to_front.h"

#include <QtWidgets/QWidget>

namespace kmh {

void comeToFront(QWidget& window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace kmh
