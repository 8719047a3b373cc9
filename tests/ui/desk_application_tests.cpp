// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/demo_view.h"
#include "tests/support/program.h"
#include "ui/commands.h"
#include "ui/plans/plan_shelf.h"
#include "ui/start/recent_list.h"
#include "ui/start/welcome_window.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000; // milliseconds

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

TEST_CASE("A page set for the start that the plan does not have leaves the desk where it was")
{
    Program program;
    program.open();
    program.showPage(u"answers"_s);
    DeskSettings settings = program.desk->settings();
    settings.startPage = u"tourism-of-another-plan"_s;
    program.desk->change(settings);
    program.window()->close();
    program.start({});
    program.desk->begin();
    REQUIRE(program.window());
    CHECK(program.pageShown() == u"answers");
}

TEST_CASE("Whichever way a workbook is first opened, it is where it was left or on the page set")
{
    Program program;
    program.open();
    program.showPage(u"industry"_s);
    program.window()->view().desk().setPeriod(period("2025-02-X1"));
    program.window()->resize(1300, 700);
    program.window()->close();

    program.start({});
    program.open(); // as by a double click
    CHECK(program.pageShown() == u"industry");
    CHECK(program.window()->view().desk().period() == period("2025-02-X1"));
    CHECK(program.window()->size() == QSize(1300, 700));
    program.window()->close();

    program.start({});
    program.startPage();
    Q_EMIT program.desk->welcome()->openRequested(program.file.path());
    REQUIRE(program.window());
    CHECK(program.pageShown() == u"industry");
    DeskSettings settings = program.desk->settings();
    settings.startPage = u"ledgers"_s;
    program.desk->change(settings);
    program.window()->close();

    program.start({});
    program.open();
    CHECK(program.pageShown() == u"ledgers");
    program.window()->close();
    program.start({});
    program.startPage().findChild<QAbstractButton*>(u"demo"_s)->click();
    REQUIRE(program.window());
    CHECK(program.pageShown() == u"ledgers");
    CHECK(program.window()->size() == QSize(1300, 700));
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
