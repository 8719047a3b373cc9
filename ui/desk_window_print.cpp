// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands.h"
#include "ui/desk_view.h"
#include "ui/desk_window.h"
#include "ui/print/chart_actions.h"
#include "ui/print/desk_printables.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

// What goes on paper and into other programs as a picture.

namespace kmh {

void DeskWindow::addPrintCommands(QMenu& menu)
{
    for (const CommandId id : {CommandId::Print, CommandId::CopyChart, CommandId::SaveChart})
        menu.addAction(m_commands->action(id));
    connect(m_commands->action(CommandId::Print), &QAction::triggered, this, &DeskWindow::print);
    connect(m_commands->action(CommandId::CopyChart), &QAction::triggered, this,
            [this] { m_view->charts().copyCurrent(); });
    connect(m_commands->action(CommandId::SaveChart), &QAction::triggered, this,
            [this] { m_view->charts().saveCurrent(); });
}

void DeskWindow::print()
{
    PageStack& pages = m_view->pages();
    (new PrintDialog(printablesOf(pages, pages.currentPage(), m_view->desk()), 0, m_view))->open();
}

} // namespace kmh
