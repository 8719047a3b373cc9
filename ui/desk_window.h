// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup_policy.h"
#include "core/store/workbook.h"
#include "ui/place.h"
#include "ui/settings/language.h"

#include <QtCore/QPointer>
#include <QtWidgets/QMainWindow>

#include <functional>
#include <memory>

class QActionGroup;
class QMenu;
class QUndoStack;

namespace kmh {

class BackgroundJob;
class BriefingSession;
class Commands;
class Desk;
class DeskView;
class HelpDesk;
class NoticeWindow;
class Restoration;

/// The desk's window: menus and commands around the view of one workbook.
class DeskWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit DeskWindow(Workbook workbook, QWidget* parent = nullptr);
    /// In the place of another window on the same desk, as when the language has changed.
    explicit DeskWindow(std::shared_ptr<Desk> desk, QWidget* parent = nullptr);
    ~DeskWindow() override;

    DeskView& view() { return *m_view; }
    int pageCount() const;
    void showPage(int index);

    /// Opens a file for writing, or for reading where it cannot be written. What is open stays open
    /// when it fails; a message says why. Where something typed is not recorded it is asked first
    /// whether to give that up. The workbook at work already stays as it is, with its steps to
    /// undo.
    void openWorkbook(const QString& path);
    void openDemo();
    /// Comes to the front and opens what another start of the program was asked for, if anything;
    /// not over a dialog that is open: it says so then.
    void openFromOutside(const std::optional<QString>& path);
    /// Does something that shows the desk anew, after asking where something typed is not recorded:
    /// at once where nothing is, once the question is answered otherwise, or never.
    void unlessUnsaved(std::function<void()> leave);
    /// Why no other window can take this one's place at present, as a sentence: a dialog is open or
    /// a briefing is shown, which would be gone unasked. Empty if one can.
    QString whyNotAnew() const;
    /// Closes the windows beside the desk; false where one has to stay, as it says itself.
    bool closeCompanions();
    /// Closes without asking again, for another window in its place.
    void makeWay();

    /// Marks the language in use in the menu.
    void setLanguage(Language language);

    /// Who works at this desk; kept when another workbook is opened.
    void setPerson(const QString& name);

    /// From now on a copy is made of each workbook that is opened for writing, once a day; what
    /// keeps it from being made is told and stops nothing.
    void keepBackups(const BackupPolicy& policy);
    /// Opens the dialog of the copies; with the policy of this computer unless another was given.
    void showBackups();
    /// Opens the window that makes a plan of a notice.
    void newPlan();
    /// Takes one that was opened before there was a desk for its own.
    void adoptNewPlan(NoticeWindow* window);
    /// Opens the dialog of the plans known on this computer.
    void showPlans();
    /// Opens the dialog of units, regions and goods.
    void showRegisters();
    /// Opens the manual at the chapter of the page shown.
    void showManual();
    /// Opens the dialog that says what this program is.
    void about();
    /// Opens the window that sets the plan of a workbook beside the one at the desk.
    void comparePlanAt(const QString& path);
    /// Puts a copy in a workbook's place and opens it. What is open stays where that fails.
    void replaceWorkbook(const std::shared_ptr<Restoration>& restoration, const QString& path);

    Place place() const;
    void goTo(const Place& place);

    /// Shows a sentence in a message box, without blocking whoever calls.
    void tell(const QString& sentence);

Q_SIGNALS:
    /// The window is about to close; its place can still be asked for.
    void closing();
    void personChanged(const QString& name);
    /// A file was opened, to be found again among the plans.
    void workbookOpened(const QString& path);
    void welcomeRequested();
    void settingsRequested();
    void languageRequested(kmh::Language language);

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeMenus();
    bool isAtWorkOn(const QString& path) const;
    void makeDataMenu();
    void makeRecentMenu(QMenu& file);
    void fillRecentMenu(QMenu& recent);
    void makeLanguageMenu(QMenu& view);
    void makeBriefingMenu(QMenu* menu);
    void showBriefing(const QString& pageKey);
    void addPrintCommands(QMenu& menu);
    void print();
    void connectCommands();
    void adopt(Workbook workbook);
    void adopt(DeskView* view);
    void backUpToday();
    void followUndo();
    void followMoment();
    void followPage();
    void unlessReadOnly(void (QUndoStack::*step)());
    void changePerson();
    void newWorkbook();
    void chooseWorkbook();
    void savePictures();
    void makeHelpMenu();

    Commands* m_commands;
    QMenu* m_pageMenu = nullptr; ///< the shown page's own commands
    QActionGroup* m_languages = nullptr;
    DeskView* m_view = nullptr;
    BackgroundJob* m_work;
    std::shared_ptr<HelpDesk> m_help;      ///< manual, what's this
    QPointer<NoticeWindow> m_newPlan;      ///< while one is being made
    BriefingSession* m_briefing = nullptr; ///< once something was shown
    std::optional<BackupPolicy> m_backups; ///< copies are made by themselves where it is given
    QString m_person;
    bool m_discarded = false; ///< what is not recorded was given up; the window may close
};

} // namespace kmh
