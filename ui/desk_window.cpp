// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk_window.h"

#include "ui/access_banner.h"
#include "ui/background_job.h"
#include "ui/briefing/briefing_session.h"
#include "ui/commands.h"
#include "ui/desk_view.h"
#include "ui/dialogs/as_of_dialog.h"
#include "ui/dialogs/recording.h"
#include "ui/dialogs/telling.h"
#include "ui/dialogs/unsaved_question.h"
#include "ui/exchange/import_dialog.h"
#include "ui/header_bar.h"
#include "ui/history/figure_log_dialog.h"
#include "ui/moments.h"
#include "ui/notice/notice_window.h"
#include "ui/pages/menu_letters.h"
#include "ui/start/open_dialog.h"

#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

namespace kmh {

namespace {

constexpr QSize kSmallestSize{1024, 640};
constexpr QSize kFirstSize{1366, 768};

} // namespace

DeskWindow::DeskWindow(Workbook workbook, QWidget* parent)
    : DeskWindow(std::make_shared<Desk>(std::make_shared<Workbook>(std::move(workbook))), parent)
{
}

DeskWindow::DeskWindow(std::shared_ptr<Desk> desk, QWidget* parent)
    : QMainWindow(parent)
    , m_commands(new Commands(this))
    , m_work(new BackgroundJob(this))
{
    setMinimumSize(kSmallestSize);
    resize(kFirstSize);
    setAcceptDrops(true);
    makeMenus();
    connectCommands();
    m_person = desk->person();
    adopt(new DeskView(std::move(desk)));
}

DeskWindow::~DeskWindow() = default;

int DeskWindow::pageCount() const
{
    return m_view->pages().pageCount();
}

void DeskWindow::showPage(int index)
{
    m_view->showPage(index);
}

void DeskWindow::makeMenus()
{
    const auto add = [this](QMenu* menu, std::initializer_list<CommandId> ids) {
        for (const CommandId id : ids)
            menu->addAction(m_commands->action(id));
    };
    QMenu* file = menuBar()->addMenu(tr("&File"));
    add(file,
        {CommandId::Welcome, CommandId::NewPlan, CommandId::NewWorkbook, CommandId::OpenWorkbook});
    makeRecentMenu(*file);
    add(file, {CommandId::Plans, CommandId::OpenDemo});
    file->addSeparator();
    addPrintCommands(*file);
    add(file, {CommandId::SavePictures});
    file->addSeparator();
    add(file, {CommandId::Quit});
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    add(edit, {CommandId::Undo, CommandId::Redo});
    edit->addSeparator();
    add(edit, {CommandId::Find});
    edit->addSeparator();
    add(edit,
        {CommandId::EditCourse, CommandId::OverrideLight, CommandId::Rules, CommandId::Registers});
    edit->addSeparator();
    add(edit, {CommandId::ChangePerson, CommandId::Settings});
    QMenu* view = menuBar()->addMenu(tr("&View"));
    add(view, {CommandId::NextPage, CommandId::PreviousPage, CommandId::Back});
    view->addSeparator();
    add(view, {CommandId::NextPeriod, CommandId::PreviousPeriod});
    view->addSeparator();
    add(view, {CommandId::LookBack, CommandId::BackToNow});
    view->addSeparator();
    makeBriefingMenu(view);
    view->addSeparator();
    add(view, {CommandId::FullScreen});
    makeLanguageMenu(*view);
    makeDataMenu();
    m_pageMenu = menuBar()->addMenu(tr("&Page"));
    connect(m_pageMenu, &QMenu::aboutToShow, this, [this] { giveLetters(m_pageMenu->actions()); });
    makeHelpMenu();
}

/// Figures in and out.
void DeskWindow::makeDataMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Data"));
    menu->addAction(m_commands->action(CommandId::EntrySheet));
    menu->addAction(m_commands->action(CommandId::ImportFigures));
    menu->addAction(m_commands->action(CommandId::ReturnForms));
    menu->addAction(m_commands->action(CommandId::WhoIsMissing));
    menu->addAction(m_commands->action(CommandId::WriteBulletin));
    menu->addAction(m_commands->action(CommandId::ExportData));
    menu->addSeparator();
    menu->addAction(m_commands->action(CommandId::FigureLog));
    menu->addSeparator();
    menu->addAction(m_commands->action(CommandId::Backups));
    menu->addAction(m_commands->action(CommandId::ReopenForWriting));
}

void DeskWindow::connectCommands()
{
    const auto on = [this](CommandId id, auto slot) {
        connect(m_commands->action(id), &QAction::triggered, this, slot);
    };
    on(CommandId::Welcome, [this] { Q_EMIT welcomeRequested(); });
    on(CommandId::Settings, [this] { Q_EMIT settingsRequested(); });
    on(CommandId::NewWorkbook, [this] { newWorkbook(); });
    on(CommandId::NewPlan, [this] { newPlan(); });
    on(CommandId::OpenWorkbook, [this] { chooseWorkbook(); });
    on(CommandId::Plans, [this] { showPlans(); });
    on(CommandId::Registers, [this] { showRegisters(); });
    on(CommandId::OpenDemo, [this] { openDemo(); });
    on(CommandId::SavePictures, [this] { savePictures(); });
    on(CommandId::Quit, [this] { close(); });
    on(CommandId::Undo, [this] { unlessReadOnly(&QUndoStack::undo); });
    on(CommandId::Redo, [this] { unlessReadOnly(&QUndoStack::redo); });
    on(CommandId::Find, [this] { m_view->find(); });
    on(CommandId::EditCourse, [this] { m_view->editCourse(); });
    on(CommandId::OverrideLight, [this] { m_view->overrideLight(); });
    on(CommandId::EntrySheet, [this] { m_view->showEntrySheet(); });
    on(CommandId::Rules, [this] { m_view->showRules(); });
    on(CommandId::ReturnForms, [this] { m_view->writeForms(); });
    on(CommandId::WhoIsMissing, [this] { m_view->showNamed(QStringLiteral("missing")); });
    on(CommandId::WriteBulletin, [this] { m_view->showNamed(QStringLiteral("bulletin")); });
    on(CommandId::ChangePerson, [this] { changePerson(); });
    on(CommandId::ExportData, [this] { m_view->exportData(); });
    on(CommandId::FigureLog, [this] { FigureLogDialog::openFor(m_view, m_view->desk()); });
    on(CommandId::NextPage, [this] { m_view->turnPage(1); });
    on(CommandId::PreviousPage, [this] { m_view->turnPage(-1); });
    on(CommandId::Back, [this] { m_view->goBack(); });
    on(CommandId::NextPeriod, [this] { m_view->header().movePeriod(1); });
    on(CommandId::PreviousPeriod, [this] { m_view->header().movePeriod(-1); });
    on(CommandId::LookBack, [this] { AsOfDialog::ask(m_view, m_view->desk()); });
    on(CommandId::BackToNow, [this] { lookBackTo(m_view->desk(), {}); });
    on(CommandId::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    on(CommandId::ImportFigures,
       [this] { ImportDialog::openFor(this, m_view->desk(), {}, m_backups); });
    on(CommandId::Backups, [this] { showBackups(); });
    on(CommandId::ReopenForWriting, [this] { openWorkbook(m_view->desk().workbook().path()); });
}

void DeskWindow::adopt(Workbook workbook)
{
    adopt(new DeskView(std::make_shared<Workbook>(std::move(workbook))));
}

void DeskWindow::adopt(DeskView* view)
{
    connect(view, &DeskView::failed, this, &DeskWindow::tell);
    // Once the button that asked for it is through: it goes with the view.
    connect(view, &DeskView::openRequested, this, &DeskWindow::openWorkbook, Qt::QueuedConnection);
    setCentralWidget(view); // deletes the one before
    m_view = view;
    followUndo();
    followMoment();
    connect(&view->pages(), &PageStack::currentChanged, this, &DeskWindow::followPage);
    const auto followTrail = [this] {
        m_commands->action(CommandId::Back)->setEnabled(m_view->canGoBack());
    };
    connect(view, &DeskView::trailChanged, this, followTrail);
    followTrail();
    followPage();
    view->desk().setPerson(m_person);
    connect(&view->desk(), &Desk::personChanged, this, [this](const QString& name) {
        m_person = name;
        Q_EMIT personChanged(name);
    });
    const Workbook& shown = view->desk().workbook();
    view->access().watch();
    m_commands->action(CommandId::ReopenForWriting)
        ->setEnabled(shown.isReadOnly() && !shown.isBundled());
    setWindowTitle(shown.isBundled() ? tr("%1 dispatch desk").arg(view->desk().plan().shortTitle)
                                     : tr("%1 — %2 dispatch desk")
                                           .arg(QFileInfo(shown.path()).fileName(),
                                                view->desk().plan().shortTitle));
    if (isVisible())
        view->pages().prepareWhenIdle();
    backUpToday();
}

void DeskWindow::setPerson(const QString& name)
{
    m_person = name;
    m_view->desk().setPerson(name);
}

void DeskWindow::changePerson()
{
    if (const auto name = askName(this, m_person))
        setPerson(*name);
}

/// Asks before what was typed and not recorded is given up with what holds it.
void DeskWindow::unlessUnsaved(std::function<void()> leave)
{
    if (const QString unsaved = m_view->pages().unsavedWork(); !unsaved.isEmpty())
        askToGiveUp(this, unsaved, std::move(leave));
    else
        leave();
}

Place DeskWindow::place() const
{
    Place place;
    place.geometry = saveGeometry();
    m_view->rememberPlace(place);
    return place;
}

void DeskWindow::goTo(const Place& place)
{
    restoreGeometry(place.geometry);
    m_view->goTo(place);
}

void DeskWindow::tell(const QString& sentence)
{
    tellOver(*this, tr("Dispatch desk"), sentence);
}

void DeskWindow::closeEvent(QCloseEvent* event)
{
    if (const QString unsaved = m_view->pages().unsavedWork(); !m_discarded && !unsaved.isEmpty()) {
        event->ignore();
        askToGiveUp(this, unsaved, [this] {
            m_discarded = true;
            close();
        });
        return;
    }
    if (!closeCompanions()) { // whose answers go to this window
        event->ignore();
        return;
    }
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

QString DeskWindow::whyNotAnew() const
{
    if (hasDialogOver(*this) || (m_newPlan && hasDialogOver(*m_newPlan)))
        return whyNotAnewOverDialog();
    if (m_briefing && m_briefing->isShowing())
        return tr("A briefing is being shown; end it first (Esc), then choose language, size of "
                  "text or colours again.");
    return {};
}

bool DeskWindow::closeCompanions()
{
    return !m_newPlan || m_newPlan->close();
}

void DeskWindow::makeWay()
{
    m_discarded = true;
    close();
}

void DeskWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    m_view->pages().prepareWhenIdle();
}

} // namespace kmh
