// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands.h"
#include "ui/desk_view.h"
#include "ui/desk_window.h"
#include "ui/help/about_dialog.h"
#include "ui/help/help_desk.h"
#include "ui/help/help_topics.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

// What the program says about itself.

namespace kmh {

void DeskWindow::makeHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(m_commands->action(CommandId::Manual));
    menu->addAction(m_commands->action(CommandId::WhatsThis));
    menu->addSeparator();
    menu->addAction(m_commands->action(CommandId::About));
    m_help = HelpDesk::shared();
    connect(m_commands->action(CommandId::Manual), &QAction::triggered, this,
            &DeskWindow::showManual);
    connect(m_commands->action(CommandId::WhatsThis), &QAction::triggered, this,
            [this] { m_help->whatsThis(); });
    connect(m_commands->action(CommandId::About), &QAction::triggered, this, &DeskWindow::about);
}

void DeskWindow::showManual()
{
    m_help->showTopic(topicOf(m_view->pages().currentWidget()));
}

void DeskWindow::about()
{
    (new AboutDialog(&m_view->desk().plan(), m_view))->open();
}

} // namespace kmh
