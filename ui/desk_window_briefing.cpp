// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "ui/briefing/briefing_editor.h"
#include "ui/briefing/briefing_export.h"
#include "ui/briefing/briefing_session.h"
#include "ui/briefing/briefing_source.h"
#include "ui/briefing/briefing_window.h"
#include "ui/commands.h"
#include "ui/desk_view.h"
#include "ui/desk_window.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace kmh {

/// Puts the briefing's commands into a menu and connects them.
void DeskWindow::makeBriefingMenu(QMenu* menu)
{
    const auto add = [&](CommandId id, auto slot) {
        menu->addAction(m_commands->action(id));
        connect(m_commands->action(id), &QAction::triggered, this, slot);
    };
    add(CommandId::ShowBriefing, [this] { showBriefing({}); });
    add(CommandId::ShowBriefingHere, [this] {
        const PageStack& pages = m_view->pages();
        showBriefing(briefingKeyOf(pages.nameAt(pages.currentPage()), m_view->desk().plan()));
    });
    add(CommandId::ArrangeBriefing, [this] { BriefingEditor::open(m_view, m_view->desk()); });
    add(CommandId::ExportBriefing, [this] { exportBriefing(m_view, m_view->desk()); });
}

/// A show ends with the window and with the workbook that it is of.
void DeskWindow::showBriefing(const QString& pageKey)
{
    if (!m_briefing) {
        const auto read = [this] {
            const Desk& desk = m_view->desk();
            // Who asks for it anew means what anybody has recorded meanwhile.
            return freeze(m_briefing->isShowing() ? readBriefing(desk.workbook(), desk.period(),
                                                                 desk.asOf(), desk.now())
                                                  : readBriefing(desk));
        };
        const auto now = [this] { return m_view->desk().now(); };
        m_briefing = new BriefingSession({read, now}, this);
        connect(this, &DeskWindow::closing, m_briefing, &BriefingSession::end);
        connect(m_briefing, &BriefingSession::ended, this, &QWidget::activateWindow);
    }
    connect(m_view, &QObject::destroyed, m_briefing, &BriefingSession::end, Qt::UniqueConnection);
    try {
        if (m_briefing->isShowing()) {
            m_briefing->renew();
            m_briefing->show()->goTo(pageKey);
            m_briefing->slides()->activateWindow();
        } else {
            m_briefing->start(pageKey);
        }
    } catch (const Error& error) {
        tell(error.sentence());
    }
}

} // namespace kmh
