// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/desk_application.h"

#include "core/domain/error.h"
#include "ui/desk_view.h"
#include "ui/desk_window.h"
#include "ui/plans/plan_shelf.h"
#include "ui/start/come_to_front.h"
#include "ui/start/welcome_window.h"
#include "ui/theme/apply_theme.h"

#include <QtWidgets/QApplication>

namespace kmh {

namespace {

const auto kProgram = QStringLiteral("kaimenhong");
const auto kPerson = QStringLiteral("person");

} // namespace

DeskApplication::DeskApplication(QApplication& application, StartOptions options, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_options(std::move(options))
    , m_kept(QSettings::IniFormat, QSettings::UserScope, kProgram, kProgram)
    , m_settings(DeskSettings::load(m_kept))
{
    m_language.use(m_options.language.value_or(m_settings.language));
    useLook();
}

DeskApplication::~DeskApplication()
{
    delete m_window;
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
        openOnDesk(*asked, &place);
    else if (m_settings.startPage == QLatin1String(DeskSettings::kWelcome) || place.page.isEmpty())
        showWelcome();
    else
        showLast(place);
}

void DeskApplication::showLast(Place place)
{
    if (!m_settings.startPage.isEmpty())
        place.page = m_settings.startPage;
    if (!place.workbook.isEmpty()) {
        openOnDesk(place.workbook, &place);
        return;
    }
    showBundledDemo(&place);
}

void DeskApplication::showBundledDemo(const Place* place)
{
    showDesk(
        std::make_shared<Desk>(std::make_shared<Workbook>(Workbook::openBundled(Bundle::Demo))),
        place);
}

bool DeskApplication::openOnDesk(const QString& path, const Place* place)
{
    try {
        showDesk(std::make_shared<Desk>(
                     std::make_shared<Workbook>(Workbook::openForWork(path, person()))),
                 place);
        PlanShelf::add(path);
        return true;
    } catch (const Error& error) {
        showWelcome(error.sentence());
        return false;
    }
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
    if (place)
        m_window->goTo(*place);
    m_window->show();
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
    if (m_window)
        m_window->openFromOutside(request.file);
    else if (QWidget* modal = QApplication::activeModalWidget())
        comeToFront(*modal);
    else if (request.file && request.file->isEmpty())
        showDemo();
    else if (request.file)
        openOnDesk(*request.file, nullptr);
    else
        showWelcome();
}

void DeskApplication::change(const DeskSettings& settings)
{
    const bool isTongue = settings.language != m_language.language();
    const bool isSeen = isTongue || settings.textSize != m_settings.textSize ||
                        settings.colours != m_settings.colours;
    const auto keep = [this, settings, isTongue, isSeen] {
        if (isSeen && m_window && !m_window->closeCompanions())
            return;
        const Language kept = m_settings.language;
        m_settings = settings;
        if (!isTongue) // the one this start was asked for is not the person's own choice
            m_settings.language = kept;
        m_settings.save(m_kept);
        if (m_window)
            m_window->keepBackups(BackupPolicy::ofThisComputer());
        if (isSeen)
            rebuild(settings.language);
    };
    if (isSeen && m_window)
        m_window->unlessUnsaved(keep);
    else
        keep();
}

/// The new window is there before the old one goes: without any the program would end.
void DeskApplication::rebuild(Language language)
{
    m_language.use(language);
    useLook();
    const QPointer<WelcomeWindow> choices = m_welcome;
    if (m_window) {
        DeskWindow* before = m_window;
        const Place place = before->place();
        before->disconnect(this);
        before->view()
            .desk()
            .reload(); // the reasons of lights are sentences of the language before
        m_welcome = nullptr;
        showDesk(before->view().sharedDesk(), &place);
        before->makeWay();
    }
    if (choices) {
        m_welcome = nullptr;
        showWelcome();
        choices->close();
    }
}

} // namespace kmh
