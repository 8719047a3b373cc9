// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands.h"
#include "ui/desk_view.h"
#include "ui/desk_window.h"
#include "ui/undo_actions.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

// What the menus say of what is shown.

namespace kmh {

void DeskWindow::followUndo()
{
    const auto follow = [this] {
        showSteps(m_view->desk().undoStack(), *m_commands->action(CommandId::Undo),
                  *m_commands->action(CommandId::Redo));
    };
    connect(&m_view->desk().undoStack(), &QUndoStack::indexChanged, this, follow);
    follow();
}

/// Undoing is recording: what keeps one from happening keeps the other.
void DeskWindow::unlessReadOnly(void (QUndoStack::*step)())
{
    Desk& desk = m_view->desk();
    if (const QString reason = desk.whyReadOnly(); !reason.isEmpty())
        tell(reason);
    else
        (desk.undoStack().*step)();
}

void DeskWindow::followMoment()
{
    const auto follow = [this] {
        m_commands->action(CommandId::BackToNow)->setEnabled(m_view->desk().asOf().isValid());
    };
    connect(&m_view->desk(), &Desk::assessmentChanged, this, follow);
    follow();
}

void DeskWindow::followPage()
{
    m_pageMenu->clear();
    if (const auto* page = qobject_cast<Page*>(m_view->pages().currentWidget()))
        m_pageMenu->addActions(page->pageActions());
    m_pageMenu->setEnabled(!m_pageMenu->isEmpty());
}

} // namespace kmh
