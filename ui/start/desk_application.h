// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/desk_settings.h"
#include "ui/start/single_instance.h"

#include <QtCore/QPointer>
#include <QtCore/QSettings>

#include <memory>

class QApplication;

namespace kmh {

class DeskWindow;
class Desk;
class NoticeWindow;
class SettingsDialog;
class WelcomeWindow;
class Workbook;
struct Place;

/// How the window program was started.
struct StartOptions
{
    StartRequest request;
    /// Wins over the settings' until another one is chosen.
    std::optional<Language> language;
};

/// The window program: its settings, its language, its look, the desk's window and the window of
/// first choices. When language, text size or colours change, the desk's window is made anew in its
/// place, on the same desk, page and period, with the steps that can be undone.
class DeskApplication : public QObject
{
    Q_OBJECT

public:
    DeskApplication(QApplication& application, StartOptions options, QObject* parent = nullptr);
    ~DeskApplication() override;

    /// Shows the first window: what was asked for, the page the settings name, or the first choices
    /// where the program was never used.
    void begin();
    /// Does what another start of the program was asked for, in the window that is there.
    void takeRequest(const StartRequest& request);
    /// Asks where something typed is not recorded; then keeps the settings and shows the desk by
    /// them. Where a dialog is open or a briefing is shown, it says so and keeps only what changes
    /// nothing that is seen. `isLanguageChosen` is no where the language is only the one in use,
    /// which a start may have been asked for.
    void change(const DeskSettings& settings, bool isLanguageChosen = true);

    void showWelcome(const QString& trouble = {});
    void showSettings();

    /// As kept; the folder for copies can be changed in the dialog of the copies too.
    DeskSettings settings() const;
    Language language() const { return m_language.language(); }
    /// Null while there is none.
    DeskWindow* window() const;
    WelcomeWindow* welcome() const;

private:
    void useLook();
    void showLast(const Place& place);
    /// The first choices say why it could not be opened.
    void openOnDesk(const QString& path);
    void openDemoOnDesk();
    /// At the place a first opening has where none is given.
    void showDesk(std::shared_ptr<Desk> desk, const Place* place = nullptr);
    Place firstPlace();
    QString whyNotAnew() const;
    bool closeCompanions();
    void tell(const QString& sentence);
    void connectWindow();
    void connectWelcome();
    void startClean();
    void choose();
    void openFromWelcome(const QString& path);
    void showDemo();
    void newPlan();
    void setPerson(const QString& name);
    void keep(const DeskSettings& settings);
    void rebuild(Language language);
    void sayAnew(Desk& desk);
    void closeFirstChoices();
    QString person() const;
    QVector<QPair<QString, QString>> pages() const;

    QApplication& m_application;
    StartOptions m_options;
    QSettings m_kept;
    DeskSettings m_settings;
    LanguageInUse m_language;
    QPointer<DeskWindow> m_window;
    QPointer<WelcomeWindow> m_welcome;
    QPointer<SettingsDialog> m_dialog;
    QPointer<NoticeWindow> m_newPlan; ///< made from the first choices; the desk's once there is one
};

} // namespace kmh
