// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tiny_desk.h"
#include "tests/ui/show_kit.h"
#include "ui/briefing/briefing_editor.h"
#include "ui/briefing/briefing_export.h"
#include "ui/briefing/briefing_session.h"
#include "ui/briefing/briefing_source.h"
#include "ui/briefing/briefing_window.h"
#include "ui/commands.h"
#include "ui/desk_window.h"

#include <QtCore/QDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QFileDialog>

using namespace kmh;
using namespace kmh::test;

namespace {

/// The window on a tiny workbook, whose commands are given by hand.
struct ShowingDesk
{
    TinyWorkbook file;
    DeskWindow window{Workbook::open(file.path(), Workbook::Access::ReadWrite)};

    ShowingDesk() { window.setPerson(QStringLiteral("甲")); }

    QAction* action(CommandId id) { return window.findChild<Commands*>()->action(id); }
    BriefingSession* session() { return window.findChild<BriefingSession*>(); }
    Desk& desk() { return window.view().desk(); }
};

} // namespace

TEST_CASE("F5 shows the briefing from its first page, Shift with F5 from what is looked at")
{
    ShowingDesk desk;
    CHECK(desk.action(CommandId::ShowBriefing)->shortcut() == QKeySequence(Qt::Key_F5));
    CHECK(desk.action(CommandId::ShowBriefingHere)->shortcut() ==
          QKeySequence(Qt::SHIFT | Qt::Key_F5));
    desk.action(CommandId::ShowBriefing)->trigger();
    REQUIRE(desk.session());
    REQUIRE(desk.session()->isShowing());
    CHECK(desk.session()->show()->page().kind == BriefingPage::Kind::Title);
    desk.session()->end();

    const PageStack& pages = desk.window.view().pages();
    desk.window.showPage(pages.indexOfName(QStringLiteral("industry")));
    desk.action(CommandId::ShowBriefingHere)->trigger();
    REQUIRE(desk.session()->isShowing());
    CHECK(desk.session()->show()->page().key == u"sector/industry");
    desk.session()->end();

    desk.window.showPage(pages.indexOfName(QStringLiteral("coverage"))); // has no page there
    desk.action(CommandId::ShowBriefingHere)->trigger();
    CHECK(desk.session()->show()->index() == 0);
}

TEST_CASE("A desk's briefing is made from what the desk has assessed")
{
    ShowingDesk desk;
    const BriefingInput input = readBriefing(desk.desk());
    CHECK(input.assessment->snapshot == desk.desk().assessment().snapshot);
    CHECK(input.madeAt.isValid());
    const BriefingInput anew = readBriefing(desk.desk().workbook(), desk.desk().period(),
                                            desk.desk().asOf(), desk.desk().now());
    CHECK(anew.assessment->snapshot != desk.desk().assessment().snapshot);
    CHECK(makeBriefing(input).pages.size() == makeBriefing(anew).pages.size());
}

TEST_CASE("What is recorded while a briefing is shown is not seen in it before F5")
{
    ShowingDesk desk;
    desk.window.showPage(desk.window.view().pages().indexOfName(QStringLiteral("overview")));
    desk.action(CommandId::ShowBriefingHere)->trigger();
    BriefingShow& show = *desk.session()->show();
    REQUIRE(show.page().key == u"overview");
    const QString before = show.page().headline.text;
    const QDateTime madeAt = show.briefing().madeAt;

    desk.desk().record(OverrideEdit{{kFairs}, {kProvince}, desk.desk().period(), Light::Behind},
                       QStringLiteral("电话核实"), QStringLiteral("改判"));
    show.press(Qt::Key_Right);
    show.press(Qt::Key_Left);
    CHECK(show.page().headline.text == before);
    show.press(Qt::Key_Down);
    show.press(Qt::Key_Return);
    show.press(Qt::Key_Escape);
    CHECK(show.briefing().madeAt == madeAt);

    show.press(Qt::Key_F5);
    CHECK(show.page().key == u"overview");
    CHECK(show.page().headline.text != before);
}

TEST_CASE("A show ends with the window, and with the workbook it is of")
{
    ShowingDesk desk;
    desk.window.show();
    desk.action(CommandId::ShowBriefing)->trigger();
    REQUIRE(desk.session()->isShowing());
    const QString other = desk.file.beside(QStringLiteral("other.kmh"));
    REQUIRE(QFile::copy(desk.file.path(), other));
    desk.window.openWorkbook(other);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(desk.session()->isShowing());

    desk.action(CommandId::ShowBriefing)->trigger();
    REQUIRE(desk.session()->isShowing());
    desk.window.close();
    CHECK_FALSE(desk.session()->isShowing());
}

TEST_CASE("The briefing is arranged from the window")
{
    ShowingDesk desk;
    CHECK(desk.action(CommandId::ArrangeBriefing)->shortcut() ==
          QKeySequence(Qt::CTRL | Qt::Key_F5));
    desk.action(CommandId::ArrangeBriefing)->trigger();
    CHECK(desk.window.view().findChild<BriefingEditor*>());
}

TEST_CASE("Every page of the window has its page of the briefing, or begins with the first")
{
    TinyDesk tiny;
    const Plan& plan = tiny.desk().plan();
    CHECK(briefingKeyOf(QStringLiteral("overview"), plan) == u"overview");
    CHECK(briefingKeyOf(QStringLiteral("industry"), plan) == u"sector/industry");
    CHECK(briefingKeyOf(QStringLiteral("answers"), plan) == u"behind");
    CHECK(briefingKeyOf(QStringLiteral("changes"), plan) == u"changes");
    CHECK(briefingKeyOf(QStringLiteral("coverage"), plan).isEmpty());
}

TEST_CASE("A briefing is written as .pptx, PDF or pictures, which get a folder of their own")
{
    ShowingDesk desk;
    desk.action(CommandId::ExportBriefing)->trigger();
    auto* dialog = desk.window.view().findChild<QFileDialog*>();
    REQUIRE(dialog);
    // Each in both shapes of a page.
    REQUIRE(dialog->nameFilters().size() == 6);
    CHECK(dialog->nameFilters().filter(QStringLiteral("4:3")).size() == 3);
    CHECK(dialog->nameFilters().filter(QStringLiteral("16:9")).size() == 3);
    CHECK(dialog->nameFilters().first().endsWith(QStringLiteral("(*.pptx)")));
    CHECK(dialog->selectedFiles().first().endsWith(QStringLiteral(".pptx")));

    const QString chosen = desk.file.beside(QStringLiteral("简报.png"));
    CHECK(pictureFolder(chosen) == desk.file.beside(QStringLiteral("简报/")));
    QDir(desk.file.folder()).mkdir(QStringLiteral("简报"));
    CHECK(pictureFolder(chosen) == desk.file.beside(QStringLiteral("简报 (2)/")));
}
