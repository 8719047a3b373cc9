// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands.h"
#include "ui/desk_view.h"
#include "ui/desk_window.h"
#include "ui/dialogs/recording.h"
#include "ui/notice/draft_keeper.h"
#include "ui/notice/notice_window.h"

namespace kmh {

/// A window beside the desk, with none of its pages in the way; there is one at a time.
void DeskWindow::newPlan()
{
    if (!m_newPlan) {
        Desk& desk = m_view->desk();
        const Workbook& open = desk.workbook();
        NoticeSetting setting;
        setting.registers = registersOf(desk.plan());
        setting.workbook = open.isBundled() ? QString() : open.path();
        setting.plan = desk.plan().shortTitle;
        setting.person = [this] {
            askPerson(m_newPlan, m_view->desk());
            return m_person;
        };
        setting.draftFolder = usualDraftFolder();
        m_newPlan = new NoticeWindow(setting);
        m_newPlan->setAttribute(Qt::WA_DeleteOnClose);
        connect(this, &DeskWindow::closing, m_newPlan, &QWidget::close);
        connect(m_newPlan, &NoticeWindow::workbookMade, this, &DeskWindow::openWorkbook,
                Qt::QueuedConnection);
    }
    m_newPlan->show();
    m_newPlan->raise();
    m_newPlan->activateWindow();
}

} // namespace kmh
