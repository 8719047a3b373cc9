// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/own_settings.h"
#include "tests/support/tiny_workbook.h"
#include "ui/help/about_dialog.h"
#include "ui/start/choice_button.h"
#include "ui/start/recent_delegate.h"
#include "ui/start/recent_list.h"
#include "ui/start/welcome_window.h"

#include <QtCore/QDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000; // milliseconds

/// The start page on a computer that knows a workbook, one that is gone and one that is none.
struct Welcomed
{
    OwnSettings own;
    TinyWorkbook file;
    QString none = file.beside(u"不是工作簿.kmh"_s);
    QString gone = file.beside(u"已删除.kmh"_s);
    std::unique_ptr<WelcomeWindow> window;

    Welcomed()
    {
        QFile text(none);
        REQUIRE(text.open(QIODevice::WriteOnly));
        text.write("text");
        text.close();
        for (const QString& path : {gone, none, file.path()})
            PlanShelf::add(path);
        window = std::make_unique<WelcomeWindow>(QString(), Language::Chinese);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        showAt(*window, {960, 620});
        window->readShelf();
        REQUIRE(QTest::qWaitFor([&] { return list().count() == 3; }, kPatience));
    }
    RecentList& list() { return window->recent(); }
    QString text(int row, int role) { return list().item(row)->data(role).toString(); }
    QPushButton& button(const char* name)
    {
        return *window->findChild<QPushButton*>(QLatin1String(name));
    }
};

} // namespace

TEST_CASE("The start page tells of each workbook its plan, its period and where its file is")
{
    Welcomed w;
    CHECK_FALSE(w.text(0, Qt::DisplayRole).isEmpty());
    CHECK(w.text(0, RecentDelegate::FactsRole).contains(u"2025"_s));
    CHECK(w.text(0, RecentDelegate::PathRole) == QDir::toNativeSeparators(w.file.path()));
    CHECK(w.list().item(0)->data(RecentDelegate::ReadableRole).toBool());
}

TEST_CASE("A workbook that is missing stays on the start page with the reason and can be taken off")
{
    Welcomed w;
    for (const int row : {1, 2})
        CHECK_FALSE(w.list().item(row)->data(RecentDelegate::ReadableRole).toBool());
    CHECK(w.text(1, Qt::DisplayRole) == u"不是工作簿.kmh");
    CHECK(w.text(2, RecentDelegate::FactsRole).contains(u"not there"_s));
    CHECK_FALSE(w.text(1, RecentDelegate::FactsRole).contains(u"not there"_s));

    w.list().setCurrentRow(2);
    CHECK_FALSE(w.button("openRecent").isEnabled());
    CHECK(w.button("removeRecent").isEnabled());
    w.button("removeRecent").click();
    REQUIRE(QTest::qWaitFor([&] { return w.list().count() == 2; }, kPatience));
    CHECK(PlanShelf::paths() == QStringList{w.file.path(), w.none});
    CHECK(QFile::exists(w.none)); // only the list forgets
    w.list().setCurrentRow(1);
    QTest::keyClick(&w.list(), Qt::Key_Delete);
    REQUIRE(QTest::qWaitFor([&] { return w.list().count() == 1; }, kPatience));
    CHECK(QFile::exists(w.none));
}

TEST_CASE("Enter opens the workbook selected, and nothing where it cannot be read")
{
    Welcomed w;
    QSignalSpy opened(w.window.get(), &WelcomeWindow::openRequested);
    w.list().setCurrentRow(0);
    QTest::keyClick(&w.list(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().toString() == w.file.path());
    w.list().setCurrentRow(1);
    QTest::keyClick(&w.list(), Qt::Key_Return);
    CHECK(opened.size() == 1);
}

TEST_CASE("Every choice of the start page is made by Enter and by the space bar")
{
    Welcomed w;
    const QList<ChoiceButton*> choices = w.window->findChildren<ChoiceButton*>();
    REQUIRE(choices.size() == 4);
    QSignalSpy demo(w.window.get(), &WelcomeWindow::demoRequested);
    QSignalSpy clean(w.window.get(), &WelcomeWindow::newWorkbookRequested);
    QSignalSpy open(w.window.get(), &WelcomeWindow::chooseRequested);
    QSignalSpy plan(w.window.get(), &WelcomeWindow::newPlanRequested);
    for (ChoiceButton* choice : choices) {
        CHECK(choice->focusPolicy() == Qt::StrongFocus);
        QTest::keyClick(choice, Qt::Key_Return);
        QTest::keyClick(choice, Qt::Key_Space);
    }
    CHECK(demo.size() == 2);
    CHECK(clean.size() == 2);
    CHECK(open.size() == 2);
    CHECK(plan.size() == 2);
}

TEST_CASE("Tab stops at nothing on the start page that does not show the focus")
{
    Welcomed w;
    for (const QScrollArea* area : w.window->findChildren<QScrollArea*>())
        CHECK(area->focusPolicy() == Qt::NoFocus);
}

TEST_CASE("The start page on a computer without workbooks says what to begin with")
{
    const OwnSettings own;
    WelcomeWindow window(u"甲"_s, Language::Chinese);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    showAt(window, {960, 620});
    window.readShelf();
    CHECK(window.person() == u"甲");
    CHECK(window.recent().count() == 0);
    CHECK_FALSE(window.findChild<QPushButton*>(u"openRecent"_s)->isEnabled());
    CHECK_FALSE(window.findChild<QPushButton*>(u"removeRecent"_s)->isEnabled());
}

TEST_CASE("The start page tells of the program without a plan")
{
    Welcomed w;
    QTest::mouseClick(&w.button("about"), Qt::LeftButton);
    const auto* about = w.window->findChild<AboutDialog*>();
    REQUIRE(about);
    CHECK(about->isVisible());
    about->copyVersions();
    CHECK(QGuiApplication::clipboard()->text().count(u'\n') == 5); // two more with a plan
}
