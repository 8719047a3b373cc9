// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/desk_application.h"

#include "core/domain/error.h"
#include "core/store/persons_settings.h"
#include "ui/desk_view.h"
#include "ui/desk_window.h"
#include "ui/notice/notice_window.h"
#include "ui/plans/plan_shelf.h"
#include "ui/start/come_to_front.h"
#include "ui/start/open_dialog.h"
#include "ui/start/welcome_window.h"
#include "ui/theme/apply_theme.h"

#include <QtWidgets/QApplication>

namespace kmh {

namespace {

const auto kPerson = QStringLiteral("person");

} // namespace

DeskApplication::DeskApplication(QApplication& application, StartOptions options, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_options(std::move(options))
    , m_kept(personsSettings())
    , m_settings(DeskSettings::load(m_kept))
{
    m_language.use(m_options.language.value_or(m_settings.language));
    useLook();
}

DeskApplication::~DeskApplication()
{
    delete m_window;
    delete m_newPlan;
    delete m_welcome;
}

DeskWindow* DeskApplication::window() const
{
    return m_window;
}

WelcomeWindow* DeskApplication::welcome() const
{
    return m_welcome;
}

void DeskApplication::useLook()
{
    theme::setColourSet(m_settings.colours);
    applyTheme(m_application, m_settings.textSize / 100.0);
}

DeskSettings DeskApplication::settings() const
{
    DeskSettings settings = m_settings;
    settings.backupFolder = DeskSettings::load(m_kept).backupFolder;
    return settings;
}

QString DeskApplication::person() const
{
    return m_kept.value(kPerson).toString();
}

void DeskApplication::setPerson(const QString& name)
{
    if (name.isEmpty() || name == person())
        return;
    m_kept.setValue(kPerson, name);
    if (m_window)
        m_window->setPerson(name);
}

void DeskApplication::begin()
{
    const auto& asked = m_options.request.file;
    const Place place = Place::load(m_kept);
    if (asked && asked->isEmpty())
        showDemo();
    else if (asked)
        openOnDesk(*asked);
    else if (m_settings.startPage == QLatin1String(DeskSettings::kWelcome) || place.page.isEmpty())
        showWelcome();
    else
        showLast(place);
}

void DeskApplication::showLast(const Place& place)
{
    if (place.workbook.isEmpty())
        openDemoOnDesk();
    else
        openOnDesk(place.workbook);
}

void DeskApplication::openOnDesk(const QString& path)
{
    try {
        showDesk(std::make_shared<Desk>(
            std::make_shared<Workbook>(Workbook::openForWork(path, person()))));
        PlanShelf::add(path);
    } catch (const Error& error) {
        showWelcome(error.sentence());
    }
}

void DeskApplication::openDemoOnDesk()
{
    showDesk(
        std::make_shared<Desk>(std::make_shared<Workbook>(Workbook::openBundled(Bundle::Demo))));
}

/// The window is of the size it had; a workbook is shown where it was left, on the page the
/// settings name where its plan has that page.
Place DeskApplication::firstPlace()
{
    Place place = Place::load(m_kept);
    const Workbook& workbook = m_window->view().desk().workbook();
    if (place.workbook != (workbook.isBundled() ? QString() : workbook.path())) {
        Place other;
        other.geometry = place.geometry;
        place = other;
    }
    if (m_window->view().pages().indexOfName(m_settings.startPage) >= 0)
        place.page = m_settings.startPage;
    return place;
}

void DeskApplication::showDesk(std::shared_ptr<Desk> desk, const Place* place)
{
    if (desk->person().isEmpty())
        desk->setPerson(person());
    m_window = new DeskWindow(std::move(desk));
    m_window->setAttribute(Qt::WA_DeleteOnClose);
    m_window->setLanguage(m_language.language());
    m_window->keepBackups(BackupPolicy::ofThisComputer());
    connectWindow();
    m_window->goTo(place ? *place : firstPlace());
    m_window->show();
    closeFirstChoices();
}

/// The window that makes a plan stays; there is one at a time.
void DeskApplication::closeFirstChoices()
{
    if (m_newPlan && m_newPlan->isVisible()) {
        m_newPlan->disconnect(this);
        m_window->adoptNewPlan(m_newPlan);
    }
    if (m_welcome)
        m_welcome->close();
}

void DeskApplication::connectWindow()
{
    DeskWindow* window = m_window;
    connect(window, &DeskWindow::closing, this, [this, window] { window->place().save(m_kept); });
    connect(window, &DeskWindow::personChanged, this,
            [this](const QString& name) { m_kept.setValue(kPerson, name); });
    connect(window, &DeskWindow::workbookOpened, this,
            [](const QString& path) { PlanShelf::add(path); });
    connect(window, &DeskWindow::welcomeRequested, this, [this] { showWelcome(); });
    connect(window, &DeskWindow::settingsRequested, this, &DeskApplication::showSettings);
    connect(window, &DeskWindow::languageRequested, this, [this](Language language) {
        DeskSettings changed = settings();
        changed.language = language;
        change(changed);
        m_window->setLanguage(m_language.language()); // where it is not changed after all
    });
}

void DeskApplication::takeRequest(const StartRequest& request)
{
    QWidget* modal = QApplication::activeModalWidget();
    if (m_window)
        m_window->openFromOutside(request.file);
    else if (modal && request.file)
        showWelcome(whyNotOverDialog(*request.file));
    else if (modal)
        comeToFront(*modal);
    else if (request.file && request.file->isEmpty())
        showDemo();
    else if (request.file)
        openOnDesk(*request.file);
    else
        showWelcome();
}

/// Where the person is looking.
void DeskApplication::tell(const QString& sentence)
{
    if (m_welcome && (m_welcome->isActiveWindow() || !m_window))
        m_welcome->tell(sentence);
    else if (m_window)
        m_window->tell(sentence);
}

QString DeskApplication::whyNotAnew() const
{
    if ((m_welcome && hasDialogOver(*m_welcome)) || (m_newPlan && hasDialogOver(*m_newPlan)))
        return whyNotAnewOverDialog();
    return m_window ? m_window->whyNotAnew() : QString();
}

bool DeskApplication::closeCompanions()
{
    if (m_window)
        return m_window->closeCompanions();
    return !m_newPlan || m_newPlan->close();
}

void DeskApplication::change(const DeskSettings& asked, bool isLanguageChosen)
{
    DeskSettings changed = asked;
    const Language spoken = isLanguageChosen ? asked.language : m_language.language();
    if (!isLanguageChosen) // the one this start was asked for is not the person's own choice
        changed.language = m_settings.language;
    const bool isSeen = spoken != m_language.language() ||
                        changed.textSize != m_settings.textSize ||
                        changed.colours != m_settings.colours;
    if (!isSeen) {
        keep(changed);
        return;
    }
    if (const QString why = whyNotAnew(); !why.isEmpty()) {
        changed.language = m_settings.language;
        changed.textSize = m_settings.textSize;
        changed.colours = m_settings.colours;
        keep(changed);
        tell(why);
        return;
    }
    const auto anew = [this, changed, spoken] {
        if (!closeCompanions())
            return;
        m_settings = changed;
        m_settings.save(m_kept);
        rebuild(spoken);
    };
    if (m_window)
        m_window->unlessUnsaved(anew);
    else
        anew();
}

/// Nothing of it is seen.
void DeskApplication::keep(const DeskSettings& settings)
{
    m_settings = settings;
    m_settings.save(m_kept);
    if (m_window)
        m_window->keepBackups(BackupPolicy::ofThisComputer());
}

/// What is judged gives its reasons in words, which were made in the language before.
void DeskApplication::sayAnew(Desk& desk)
{
    try {
        desk.reload();
    } catch (const Error& error) {
        m_window->tell(error.sentence());
    }
}

/// The new window is there before the old one goes: without any the program would end.
void DeskApplication::rebuild(Language language)
{
    const bool isTongue = language != m_language.language();
    m_language.use(language);
    useLook();
    const QPointer<WelcomeWindow> choices = m_welcome;
    if (m_window) {
        DeskWindow* before = m_window;
        const Place place = before->place();
        const std::shared_ptr<Desk> desk = before->view().sharedDesk();
        before->disconnect(this);
        m_welcome = nullptr;
        showDesk(desk, &place);
        before->makeWay();
        if (isTongue)
            sayAnew(*desk);
    }
    if (choices) {
        m_welcome = nullptr;
        showWelcome();
        choices->close();
    }
}

} // namespace kmh
