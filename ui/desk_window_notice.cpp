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
        adoptNewPlan(makeNoticeWindow(m_view->desk().workbook(), m_view->desk().plan(), person));
    }
    comeToFront(*m_newPlan);
}

void DeskWindow::adoptNewPlan(NoticeWindow* window)
{
    m_newPlan = window;
    connect(this, &DeskWindow::closing, window, &QWidget::close);
    connect(window, &NoticeWindow::workbookMade, this, &DeskWindow::openWorkbook,
            Qt::QueuedConnection);
}

} // namespace kmh
