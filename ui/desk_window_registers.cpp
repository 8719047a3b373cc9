// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk_view.h"
#include "ui/desk_window.h"
#include "ui/registers/registers_dialog.h"

namespace kmh {

void DeskWindow::showRegisters()
{
    auto* dialog = new RegistersDialog(m_view->desk().plan(), m_view);
    dialog->open();
}

} // namespace kmh
