// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "tests/support/demo_view.h"
#include "tests/support/platform.h"
#include "tests/support/program.h"
#include "ui/briefing/briefing_session.h"
#include "ui/commands.h"
#include "ui/dialogs/rules_dialog.h"
#include "ui/entry/sheet_grid.h"
#include "ui/notice/notice_window.h"
#include "ui/settings/settings_dialog.h"
#include "ui/start/welcome_window.h"
#include "ui/theme/light_icon.h"

#include <QtCore/QStandardPaths>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000; // milliseconds

int newPlanWindows()
{
    int count = 0;
    for (const QWidget* widget : QApplication::topLevelWidgets())
        count += qobject_cast<const NoticeWindow*>(widget) && widget->isVisible() ? 1 : 0;
    return count;
}

void answer(QMessageBox& box, QMessageBox::ButtonRole role)
{
    for (QAbstractButton* button : box.buttons()) {
        if (box.buttonRole(button) == role) {
            button->click();
            Program::settle();
            return;
        }
    }
    FAIL("no such button");
}

} // namespace

TEST_CASE("With a dialog open at the desk no language is changed, and what is not seen is kept")
{
    Program program;
    program.open();
    program.window()->show();
    program.action(CommandId::Rules)->trigger();
    const QPointer<RulesDialog> dialog = program.window()->findChild<RulesDialog*>();
    REQUIRE(dialog);
    const QPointer<DeskWindow> window = program.window();
    program.startPage().findChild<QPushButton*>(u"language"_s)->click();
    Program::settle();
    CHECK(program.window() == window);
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    CHECK(program.told().contains(u"对话框"_s));
    CHECK(program.desk->language() == Language::Chinese);

    DeskSettings settings = program.desk->settings();
    settings.textSize = 150;
    settings.startPage = u"ledgers"_s;
    program.desk->change(settings);
    CHECK(program.window() == window);
    CHECK(program.desk->settings().textSize == 100);
    CHECK(program.desk->settings().startPage == u"ledgers");

    dialog->close();
    for (QMessageBox* box : program.startPage().findChildren<QMessageBox*>())
        box->close();
    for (QMessageBox* box : program.window()->findChildren<QMessageBox*>())
        box->close();
    Program::settle();
    program.desk->change(settings);
    Program::settle();
    CHECK(program.desk->settings().textSize == 150);
    CHECK(window.isNull());
}

TEST_CASE("A briefing that is shown is not ended by a change of colours")
{
    Program program;
    program.open();
    program.action(CommandId::ShowBriefing)->trigger();
    auto* session = program.window()->findChild<BriefingSession*>();
    REQUIRE(session);
    REQUIRE(session->isShowing());
    const QPointer<DeskWindow> window = program.window();
    DeskSettings settings = program.desk->settings();
    settings.colours = theme::ColourSet::BlueOrange;
    program.desk->change(settings);
    Program::settle();
    CHECK(program.window() == window);
    CHECK(session->isShowing());
    CHECK(program.told().contains(u"Esc"_s));
    session->end();
    program.box()->close();
    Program::settle();
    program.desk->change(settings);
    Program::settle();
    CHECK(window.isNull());
}

TEST_CASE(
    "A file that is asked for over a dialog of the start page is not forgotten without a word")
{
    Program program;
    program.desk->begin();
    program.desk->showSettings();
    REQUIRE(QApplication::activeModalWidget());
    program.desk->takeRequest({program.file.path()});
    CHECK_FALSE(program.window());
    const QList<QMessageBox*> boxes = program.desk->welcome()->findChildren<QMessageBox*>();
    REQUIRE(boxes.size() == 1);
    CHECK(boxes.first()->text().contains(QFileInfo(program.file.path()).fileName()));
}

TEST_CASE("There is one dialog of the settings, whichever window asks for it")
{
    Program program;
    program.open();
    program.action(CommandId::Settings)->trigger();
    program.action(CommandId::Settings)->trigger();
    program.startPage();
    program.desk->showSettings();
    int dialogs = 0;
    for (const QWidget* widget : QApplication::topLevelWidgets())
        dialogs += qobject_cast<const SettingsDialog*>(widget) && widget->isVisible() ? 1 : 0;
    CHECK(dialogs == 1);
}

TEST_CASE("Another folder for copies with another text size makes one copy there")
{
    Program program;
    program.open();
    DeskSettings settings = program.desk->settings();
    settings.backupFolder = program.file.beside(u"副本"_s);
    settings.textSize = 150;
    program.desk->change(settings);
    Program::settle(); // waits for what the window before was at
    const BackupPolicy policy{settings.backupFolder};
    const auto copies = [&] { return backupsOf(program.file.path(), policy).size(); };
    REQUIRE(QTest::qWaitFor([&] { return copies() > 0; }, kPatience));
    QTest::qWait(300);
    CHECK(copies() == 1);
    CHECK(program.told().isEmpty());
}

TEST_CASE("The workbook at work is not opened again, so that its steps can be undone")
{
    Program program;
    program.open();
    Desk* desk = &program.window()->view().desk();
    program.window()->openWorkbook(program.file.path());
    CHECK(&program.window()->view().desk() == desk);
    if (!host::openFilesCanBeMoved()) {
        WARN("skipped: a file that is open can be neither moved nor replaced here");
        return;
    }
    const QString other = program.file.beside(u"另一份.kmh"_s);
    REQUIRE(QFile::copy(program.file.path(), other));
    REQUIRE(QFile::rename(program.file.path(), program.file.beside(u"旧.kmh"_s)));
    REQUIRE(QFile::rename(other, program.file.path()));
    program.desk->takeRequest({program.file.path()});
    CHECK(program.window()->view().desk().workbook().fileState() == Workbook::FileState::AsLeft);
}

TEST_CASE("The window for a new plan made from the start page is the desk's once there is one")
{
    QStandardPaths::setTestModeEnabled(true); // no drafts of whoever runs the tests
    {
        Program program;
        program.desk->begin();
        program.startPage().findChild<QAbstractButton*>(u"newPlan"_s)->click();
        CHECK(newPlanWindows() == 1);
        program.startPage().findChild<QPushButton*>(u"language"_s)->click();
        Program::settle();
        CHECK(program.desk->language() == Language::English);
        CHECK(newPlanWindows() == 0); // its words were of the language before

        program.startPage().findChild<QAbstractButton*>(u"newPlan"_s)->click();
        program.open();
        program.action(CommandId::NewPlan)->trigger();
        CHECK(newPlanWindows() == 1);
        program.window()->close();
        Program::settle();
        CHECK(newPlanWindows() == 0);

        program.startPage().findChild<QAbstractButton*>(u"newPlan"_s)->click();
        CHECK(newPlanWindows() == 1);
    }
    CHECK(newPlanWindows() == 0);
    QStandardPaths::setTestModeEnabled(false);
}

TEST_CASE("Text size and colours are seen at once and kept")
{
    Program program;
    program.open();
    CHECK(QApplication::font().pixelSize() == 14);
    DeskSettings settings = program.desk->settings();
    settings.textSize = 150;
    settings.colours = theme::ColourSet::BlueOrange;
    program.desk->change(settings);
    Program::settle();
    CHECK(QApplication::font().pixelSize() == 21);
    CHECK(program.window()->font().pixelSize() == 21);
    CHECK(lightColor(Light::Behind) == lightColor(Light::Behind, theme::ColourSet::BlueOrange));
    program.start({});
    CHECK(program.desk->settings() == settings);
    CHECK(QApplication::font().pixelSize() == 21);
}

TEST_CASE("What is typed and not recorded is asked for before the window is made anew")
{
    Program program;
    program.open();
    DeskView& view = program.window()->view();
    program.window()->show();
    const int entry = view.pages().indexOfName(u"entry"_s);
    program.window()->showPage(entry);
    auto* grid = view.pages().page(entry)->findChild<SheetGrid*>();
    REQUIRE(grid);
    grid->goTo({{kFairs}, {kProvince}, view.desk().period()});
    QTest::keyClick(grid, 'x'); // no number, so it stays typed
    auto* editor = grid->findChild<QLineEdit*>(u"cellEditor"_s);
    REQUIRE(editor);
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE_FALSE(view.pages().unsavedWork().isEmpty());
    const QPointer<DeskWindow> old = program.window();

    program.choose(Language::English);
    REQUIRE(program.box());
    CHECK(program.menuTitle().contains(u"文件"_s));
    answer(*program.box(), QMessageBox::RejectRole);
    CHECK(program.window() == old);
    CHECK_FALSE(view.pages().unsavedWork().isEmpty());
    CHECK(program.desk->settings().language == Language::Chinese);
    for (const QAction* action : program.window()->findChild<QMenu*>(u"language"_s)->actions())
        CHECK(action->isChecked() == (action->data().toString() == u"zh_CN"_s));

    program.choose(Language::English);
    REQUIRE(program.box());
    answer(*program.box(), QMessageBox::DestructiveRole);
    CHECK(program.menuTitle() == u"&File");
}
