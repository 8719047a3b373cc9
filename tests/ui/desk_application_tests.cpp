// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/own_settings.h"
#include "tests/support/tiny_workbook.h"
#include "ui/commands.h"
#include "ui/desk_window.h"
#include "ui/entry/sheet_grid.h"
#include "ui/plans/plan_shelf.h"
#include "ui/settings/settings_dialog.h"
#include "ui/start/desk_application.h"
#include "ui/start/recent_list.h"
#include "ui/start/welcome_window.h"
#include "ui/theme/apply_theme.h"
#include "ui/theme/light_icon.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <memory>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000; // milliseconds

/// The window program with settings of its own; what it changes of the application is put back.
struct Program
{
    OwnSettings own;
    TinyWorkbook file;
    std::unique_ptr<DeskApplication> desk;

    explicit Program(const StartOptions& options = {}) { start(options); }
    ~Program()
    {
        desk.reset();
        theme::setColourSet(theme::ColourSet::Standard);
        applyTheme(*qApp);
        QLocale::setDefault(QLocale::c());
    }
    void start(const StartOptions& options)
    {
        desk.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        desk = std::make_unique<DeskApplication>(*qApp, options);
    }
    /// On the tiny workbook, under a name.
    void open()
    {
        desk->takeRequest({file.path()});
        REQUIRE(window());
        window()->setPerson(u"甲"_s);
    }
    DeskWindow* window() const { return desk->window(); }
    QAction* action(CommandId id) const { return window()->findChild<Commands*>()->action(id); }
    QString menuTitle() const { return window()->menuBar()->actions().first()->text(); }
    void choose(Language language) const
    {
        for (QAction* action : window()->findChild<QMenu*>(u"language"_s)->actions()) {
            if (action->data().toString() == languageCode(language))
                action->trigger();
        }
        settle();
    }
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QMessageBox* box() const { return window()->findChild<QMessageBox*>(); }
};

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

TEST_CASE("The first start of all shows the start page and no workbook")
{
    Program program;
    program.desk->begin();
    CHECK(program.desk->welcome());
    CHECK_FALSE(program.window());
}

TEST_CASE("The next start shows where the desk was left")
{
    Program program;
    program.open();
    program.window()->showPage(program.window()->view().pages().indexOfName(u"industry"_s));
    program.window()->close();
    program.start({});
    program.desk->begin();
    REQUIRE(program.window());
    CHECK(program.window()->view().desk().workbook().path() == program.file.path());
    const PageStack& pages = program.window()->view().pages();
    CHECK(pages.nameAt(pages.currentPage()) == u"industry");
}

TEST_CASE("The settings say which page the desk opens on, the start page among them")
{
    Program program;
    program.open();
    DeskSettings settings = program.desk->settings();
    settings.startPage = u"ledgers"_s;
    program.desk->change(settings);
    program.window()->close();
    program.start({});
    program.desk->begin();
    REQUIRE(program.window());
    const PageStack& pages = program.window()->view().pages();
    CHECK(pages.nameAt(pages.currentPage()) == u"ledgers");

    settings.startPage = u"welcome"_s;
    program.desk->change(settings);
    program.start({});
    program.desk->begin();
    CHECK(program.desk->welcome());
    CHECK_FALSE(program.window());
}

TEST_CASE("A workbook that is gone brings the start page, with the reason")
{
    Program program;
    program.start({{u"/没有/这个.kmh"_s}, {}});
    program.desk->begin();
    CHECK_FALSE(program.window());
    REQUIRE(program.desk->welcome());
    auto* box = program.desk->welcome()->findChild<QMessageBox*>();
    REQUIRE(box);
    CHECK(box->text().contains(u"这个.kmh"_s));
}

TEST_CASE(
    "Another language rebuilds the window in it and back, on the same page with its steps to undo")
{
    Program program;
    program.open();
    CHECK(program.menuTitle().contains(u"文件"_s));
    DeskView& before = program.window()->view();
    before.desk().setPeriod(period("2025-02-X1"));
    program.window()->showPage(before.pages().indexOfName(u"industry"_s));
    before.desk().record(OverrideEdit{{kFairs}, {kProvince}, before.desk().period(), Light::Behind},
                         u"缘由"_s, u"改判"_s);
    const QPointer<DeskWindow> old = program.window();

    program.choose(Language::English);
    CHECK(old.isNull());
    CHECK(program.menuTitle() == u"&File");
    CHECK(QLocale().language() == QLocale::English);
    DeskView& after = program.window()->view();
    CHECK(after.desk().period() == period("2025-02-X1"));
    CHECK(after.pages().nameAt(after.pages().currentPage()) == u"industry");
    CHECK(after.desk().workbook().path() == program.file.path());
    CHECK_FALSE(after.desk().workbook().isReadOnly());
    CHECK(program.action(CommandId::Undo)->isEnabled());
    program.action(CommandId::Undo)->trigger();
    CHECK_FALSE(after.desk().undoStack().canUndo());

    program.choose(Language::Chinese);
    CHECK(program.menuTitle().contains(u"文件"_s));
    CHECK(QLocale().language() == QLocale::Chinese);
    program.start({});
    CHECK(program.desk->language() == Language::Chinese);
}

TEST_CASE("The language chosen is kept, and the one a start asks for is not")
{
    Program program;
    program.open();
    program.choose(Language::English);
    program.start({{}, Language::Chinese});
    CHECK(program.desk->language() == Language::Chinese);
    DeskSettings settings = program.desk->settings();
    settings.language = program.desk->language(); // as the settings' dialog shows it
    settings.startPage = u"ledgers"_s;
    program.desk->change(settings);
    program.start({});
    CHECK(program.desk->language() == Language::English);
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

TEST_CASE("A second start opens its file in the window that is there, unless it is open already")
{
    Program program;
    program.open();
    const QPointer<DeskWindow> window = program.window();
    Desk* desk = &program.window()->view().desk();
    program.desk->takeRequest({program.file.path()});
    CHECK(&program.window()->view().desk() == desk); // with its steps to undo

    const QString other = program.file.beside(u"二季度 副本.kmh"_s);
    REQUIRE(QFile::copy(program.file.path(), other));
    program.desk->takeRequest({other});
    CHECK(program.window() == window);
    CHECK(window->view().desk().workbook().path() == other);
    CHECK(PlanShelf::paths().first() == other);

    program.desk->takeRequest({QString()});
    CHECK(window->view().desk().workbook().isBundled());
    program.desk->takeRequest({});
    CHECK(window->view().desk().workbook().isBundled());
}

TEST_CASE("A second start waits for the dialog that is open, and says so")
{
    Program program;
    program.open();
    program.action(CommandId::Settings)->trigger();
    REQUIRE(QApplication::activeModalWidget());
    const QString other = program.file.beside(u"二季度.kmh"_s);
    REQUIRE(QFile::copy(program.file.path(), other));
    program.desk->takeRequest({other});
    CHECK(program.window()->view().desk().workbook().path() == program.file.path());
    REQUIRE(program.box());
    CHECK(program.box()->text().contains(u"二季度.kmh"_s));
}

TEST_CASE("The start page opens what it is asked for and goes")
{
    Program program;
    PlanShelf::add(program.file.path());
    program.desk->begin();
    const QPointer<WelcomeWindow> choices = program.desk->welcome();
    REQUIRE(choices);
    REQUIRE(QTest::qWaitFor([&] { return choices->recent().count() == 1; }, kPatience));
    choices->findChild<QLineEdit*>(u"person"_s)->setText(u" 才让 "_s);
    choices->findChild<QPushButton*>(u"openRecent"_s)->click();
    Program::settle();
    REQUIRE(program.window());
    CHECK(choices.isNull());
    CHECK(program.window()->view().desk().workbook().path() == program.file.path());
    CHECK(program.window()->view().desk().person() == u"才让");

    program.action(CommandId::Welcome)->trigger();
    REQUIRE(program.desk->welcome());
    CHECK(program.desk->welcome()->person() == u"才让");
    program.desk->welcome()->findChild<QAbstractButton*>(u"demo"_s)->click();
    Program::settle();
    CHECK(program.window()->view().desk().workbook().isBundled());
    CHECK_FALSE(program.desk->welcome());
}

TEST_CASE("The start page changes its language too")
{
    Program program;
    program.desk->begin();
    const QPointer<WelcomeWindow> choices = program.desk->welcome();
    auto* change = choices->findChild<QPushButton*>(u"language"_s);
    CHECK(change->text() == u"English");
    change->click();
    Program::settle();
    CHECK(choices.isNull());
    REQUIRE(program.desk->welcome());
    CHECK(program.desk->welcome()->findChild<QPushButton*>(u"language"_s)->text() == u"中文");
    CHECK(program.desk->language() == Language::English);
}

TEST_CASE("Workbooks opened last are in the File menu, those that are gone grey")
{
    Program program;
    PlanShelf::add(u"/没有/旧的.kmh"_s);
    program.open();
    auto* recent = program.window()->findChild<QMenu*>(u"recent"_s);
    REQUIRE(recent);
    Q_EMIT recent->aboutToShow();
    const QList<QAction*> actions = recent->actions();
    REQUIRE(actions.size() == 2);
    CHECK(actions.at(0)->isEnabled());
    CHECK(actions.at(0)->text().contains(QFileInfo(program.file.path()).fileName()));
    CHECK_FALSE(actions.at(1)->isEnabled());
    CHECK(actions.at(1)->text().contains(u"找不到"_s));
}
