// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk_view.h"
#include "ui/desk_window.h"
#include "ui/dialogs/recording.h"
#include "ui/notice/notice_window.h"
#include "ui/start/come_to_front.h"
#include "ui/start/new_plan_window.h"

namespace kmh {

/// A window beside the desk, with none of its pages in the way; there is one at a time.
void DeskWindow::newPlan()
{
    if (!m_newPlan) {
        const auto person = [this] {
            askPerson(m_newPlan, m_view->desk());
            return m_person;
        };
        m_newPlan = makeNoticeWindow(m_view->desk().workbook(), m_view->desk().plan(), person);
        connect(this, &DeskWindow::closing, m_newPlan, &QWidget::close);
        connect(m_newPlan, &NoticeWindow::workbookMade, this, &DeskWindow::openWorkbook,
                Qt::QueuedConnection);
    }
    comeToFront(*m_newPlan);
}

} // namespace kmh
