// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "ui/desk_view.h"
#include "ui/desk_window.h"
#include "ui/dialogs/recording.h"
#include "ui/notice/notice_window.h"
#include "ui/settings/settings_dialog.h"
#include "ui/start/come_to_front.h"
#include "ui/start/desk_application.h"
#include "ui/start/new_plan_window.h"
#include "ui/start/welcome_window.h"
#include "ui/start/workbook_files.h"

// What is done from the window of first choices, and the settings, which can be changed before any
// workbook is open.

namespace kmh {

void DeskApplication::showWelcome(const QString& trouble)
{
    if (!m_welcome) {
        m_welcome = new WelcomeWindow(person(), m_language.language());
        connectWelcome();
        m_welcome->readShelf();
    }
    comeToFront(*m_welcome);
    if (!trouble.isEmpty())
        m_welcome->tell(trouble);
}

void DeskApplication::connectWelcome()
{
    WelcomeWindow* choices = m_welcome;
    connect(choices, &WelcomeWindow::demoRequested, this, &DeskApplication::showDemo);
    connect(choices, &WelcomeWindow::newWorkbookRequested, this, &DeskApplication::startClean);
    connect(choices, &WelcomeWindow::chooseRequested, this, &DeskApplication::choose);
    connect(choices, &WelcomeWindow::openRequested, this, &DeskApplication::openFromWelcome);
    connect(choices, &WelcomeWindow::newPlanRequested, this, &DeskApplication::newPlan);
    connect(choices, &WelcomeWindow::personGiven, this, &DeskApplication::setPerson);
    connect(choices, &WelcomeWindow::settingsRequested, this, &DeskApplication::showSettings);
    // Once the button that asked for it is through: it goes with its window.
    connect(
        choices, &WelcomeWindow::languageRequested, this,
        [this](Language language) {
            DeskSettings changed = settings();
            changed.language = language;
            change(changed);
        },
        Qt::QueuedConnection);
}

void DeskApplication::startClean()
{
    try {
        if (const QString path = makeWorkbook(m_welcome); !path.isEmpty())
            openFromWelcome(path);
    } catch (const Error& error) {
        m_welcome->tell(error.sentence());
    }
}

void DeskApplication::choose()
{
    if (const QString path = chooseWorkbook(m_welcome); !path.isEmpty())
        openFromWelcome(path);
}

/// The desk that is there asks by itself where something typed would be lost.
void DeskApplication::openFromWelcome(const QString& path)
{
    if (m_welcome)
        setPerson(m_welcome->person());
    if (!m_window) {
        openOnDesk(path);
        return;
    }
    if (m_welcome)
        m_welcome->close();
    m_window->openFromOutside(path);
}

void DeskApplication::showDemo()
{
    if (m_welcome)
        setPerson(m_welcome->person());
    if (m_window) {
        if (m_welcome)
            m_welcome->close();
        m_window->openFromOutside(QString());
        return;
    }
    openDemoOnDesk();
}

void DeskApplication::newPlan()
{
    setPerson(m_welcome->person());
    if (m_window) {
        m_welcome->close();
        m_window->newPlan();
        return;
    }
    if (!m_newPlan) {
        const Workbook bundled = Workbook::openBundled(Bundle::Plan);
        const auto asked = [this] {
            if (person().isEmpty())
                setPerson(askName(m_newPlan, {}).value_or(QString()));
            return person();
        };
        m_newPlan = makeNoticeWindow(bundled, *bundled.plan(), asked);
        connect(m_newPlan, &NoticeWindow::workbookMade, this, &DeskApplication::openFromWelcome,
                Qt::QueuedConnection);
    }
    comeToFront(*m_newPlan);
}

void DeskApplication::showSettings()
{
    if (m_dialog && m_dialog->isVisible()) { // a second one would take back what the first sets
        comeToFront(*m_dialog);
        return;
    }
    QWidget* over =
        m_welcome && m_welcome->isActiveWindow() ? static_cast<QWidget*>(m_welcome) : m_window;
    if (!over)
        over = m_welcome;
    DeskSettings shown = settings();
    shown.language = m_language.language(); // as it is seen, whatever the start asked for
    m_dialog = new SettingsDialog(shown, pages(), over);
    connect(m_dialog, &SettingsDialog::settingsChosen, this, &DeskApplication::change,
            Qt::QueuedConnection);
    m_dialog->open();
}

/// Of the workbook at the desk; without one those of the bundled plan.
QVector<QPair<QString, QString>> DeskApplication::pages() const
{
    QVector<QPair<QString, QString>> pages;
    const auto add = [&](Desk& desk) {
        for (const PageStack::Entry& entry : pageEntries(desk))
            pages.append({entry.name, entry.title});
    };
    if (m_window) {
        add(m_window->view().desk());
    } else {
        Desk bundled(std::make_shared<Workbook>(Workbook::openBundled(Bundle::Plan)));
        add(bundled);
    }
    return pages;
}

} // namespace kmh
