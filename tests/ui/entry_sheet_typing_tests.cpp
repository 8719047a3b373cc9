// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/entry_sheet_kit.h"

#include <QtGui/QAction>
#include <QtGui/QInputMethodEvent>

using namespace kmh;
using namespace kmh::test;

using State = SheetCell::State;

TEST_CASE("A figure typed over a cell is recorded with Enter as one step that can be undone")
{
    SheetDesk on;
    on.at(kFairs, kXining);
    on.type(QStringLiteral("12"));
    CHECK(on.total(kFairs, kXining) == 12);
    CHECK(on.cell(kFairs, kXining).text == u"12");
    CHECK(on.desk().undoStack().count() == 1);
    const auto history = on.desk().workbook().history({kFairs}, {kXining}, Period::xun(2025, 2, 2));
    REQUIRE(history.size() == 1);
    CHECK(history.first().stamp.by == u"甲");

    on.desk().undoStack().undo();
    CHECK(on.total(kFairs, kXining) == -1);
    on.desk().undoStack().redo();
    CHECK(on.total(kFairs, kXining) == 12);
}

TEST_CASE("Enter goes down and Tab goes on, with Shift back, past what is not reported")
{
    SheetDesk on;
    on.at(kPotash, kXining);
    CHECK(on.current() == u"0/1");
    on.press(Qt::Key_Return);
    CHECK(on.current() == u"1/1");
    on.press(Qt::Key_Return); // the growth is not reported by prefectures
    CHECK(on.current() == u"1/1");
    on.press(Qt::Key_Tab);
    CHECK(on.current() == u"1/2");
    on.press(Qt::Key_Tab);
    CHECK(on.current() == u"2/0");
    on.press(Qt::Key_Tab, Qt::ShiftModifier);
    CHECK(on.current() == u"1/2");
    on.press(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(on.current() == u"0/2");
}

TEST_CASE("After typing along a row with Tab, Enter begins the next row where it began")
{
    SheetDesk on;
    on.at(kPotash, kProvince);
    on.type(QStringLiteral("91"), Qt::Key_Tab);
    CHECK(on.current() == u"0/1");
    on.type(QStringLiteral("40"), Qt::Key_Tab);
    CHECK(on.current() == u"0/2");
    on.type(QStringLiteral("51"), Qt::Key_Return);
    CHECK(on.current() == u"1/0");
    CHECK(on.total(kPotash, kProvince) == 91);
    CHECK(on.total(kPotash, kXining) == 40);
    CHECK(on.total(kPotash, kHaixi) == 51);
}

TEST_CASE("An arrow leaves a cell that was typed over and moves within one opened with F2")
{
    SheetDesk on;
    on.at(kFairs, kXining);
    on.type(QStringLiteral("12"), Qt::Key_Right);
    CHECK(on.current() == u"1/2");
    CHECK(on.total(kFairs, kXining) == 12);
    on.press(Qt::Key_Left);
    on.press(Qt::Key_F2);
    REQUIRE(on.editor());
    CHECK(on.editor()->text() == u"12");
    QTest::keyClick(on.editor(), Qt::Key_Left);
    REQUIRE(on.editor());
    QTest::keyClick(on.editor(), Qt::Key_Escape);
    CHECK_FALSE(on.editor());
    CHECK(on.total(kFairs, kXining) == 12);
}

TEST_CASE(
    "What is being typed is recorded when another period is looked at, and asked about before")
{
    SheetDesk on;
    on.at(kFairs, kXining);
    QTest::keyClick(&on.grid(), '7');
    REQUIRE(on.editor());
    CHECK_FALSE(on.page().unsavedWork().isEmpty());
    on.desk().setPeriod(Period::xun(2025, 2, 3));
    CHECK_FALSE(on.editor());
    CHECK(on.total(kFairs, kXining) == 7);
    CHECK(on.page().unsavedWork().isEmpty());
}

TEST_CASE("Esc gives up what is being typed")
{
    SheetDesk on;
    on.at(kFairs, kProvince);
    on.type(QStringLiteral("99"), Qt::Key_Escape);
    CHECK(on.total(kFairs, kProvince) == 24);
    CHECK(on.desk().undoStack().count() == 0);
}

TEST_CASE("What is no figure stays as it was typed, marked and unrecorded, until it is corrected")
{
    SheetDesk on;
    on.at(kFairs, kProvince);
    on.type(QStringLiteral("2x"));
    CHECK(on.cell(kFairs, kProvince).state == State::Refused);
    CHECK(on.cell(kFairs, kProvince).text == u"2x");
    CHECK(on.cell(kFairs, kProvince).below == u"in force 24");
    CHECK(on.total(kFairs, kProvince) == 24);
    CHECK(on.page().unsavedWork().contains(QStringLiteral("促销活动场次")));
    on.at(kFairs, kProvince);
    CHECK(on.text("cellProblems").contains(QStringLiteral("“2x”")));

    on.press(Qt::Key_F2);
    REQUIRE(on.editor());
    CHECK(on.editor()->text() == u"2x");
    on.editor()->selectAll();
    QTest::keyClicks(on.editor(), QStringLiteral("26"));
    QTest::keyClick(on.editor(), Qt::Key_Return);
    CHECK(on.total(kFairs, kProvince) == 26);
    CHECK(on.page().unsavedWork().isEmpty());
}

TEST_CASE("A count that is not whole is refused, and Esc gives it up")
{
    SheetDesk on;
    on.at(kFairs, kProvince);
    on.type(QStringLiteral("25.5"));
    on.at(kFairs, kProvince);
    CHECK(on.cell(kFairs, kProvince).state == State::Refused);
    on.press(Qt::Key_Escape);
    CHECK(on.cell(kFairs, kProvince).state == State::Open);
    CHECK(on.cell(kFairs, kProvince).text == u"24");
    CHECK(on.page().unsavedWork().isEmpty());
}

TEST_CASE("Delete takes the figure back, shown struck, and undoing puts it back")
{
    SheetDesk on;
    on.at(kFairs, kProvince);
    on.press(Qt::Key_Delete);
    CHECK(on.total(kFairs, kProvince) == -1);
    CHECK(on.cell(kFairs, kProvince).state == State::TakenBack);
    CHECK(on.cell(kFairs, kProvince).text == u"24");
    CHECK(on.model().indexOf(SheetDesk::key(kFairs, kProvince)).data().toString().isEmpty());
    on.desk().undoStack().undo();
    CHECK(on.total(kFairs, kProvince) == 24);
    CHECK(on.cell(kFairs, kProvince).state == State::Open);
}

TEST_CASE("Typing a total leaves the own figure as it is, and the other way round")
{
    SheetDesk on;
    on.at(kFairs, kXining);
    on.type(QStringLiteral("12"));
    on.page().findChild<QComboBox*>(QStringLiteral("side"))->setCurrentIndex(1);
    on.at(kFairs, kXining);
    CHECK(on.cell(kFairs, kXining).text.isEmpty()); // no own figure, but it is not missing
    CHECK(on.cell(kFairs, kXining).state == State::Open);
    on.type(QStringLiteral("5"));
    auto figure = on.inForce(SheetDesk::key(kFairs, kXining));
    REQUIRE(figure);
    CHECK(figure->value == 5);
    CHECK(figure->cumulative == 12);
    on.at(kFairs, kXining);
    CHECK(on.text("cellFacts").contains(QStringLiteral("running total 12")));
}

TEST_CASE("A rate has one figure, whichever is asked for")
{
    SheetDesk on;
    const FigureKey january = SheetDesk::key(kOutput, kProvince, Period::month(2025, 1));
    on.grid().goTo(january);
    on.type(QStringLiteral("4.7%"));
    auto figure = on.inForce(january);
    REQUIRE(figure);
    CHECK(figure->value == 4.7);
    CHECK_FALSE(figure->cumulative);
}

TEST_CASE("A row says which period it is for, and a closed cell why it is")
{
    SheetDesk on;
    CHECK(on.model()
              .index(0, SheetModel::NameColumn)
              .data(SheetCellRole)
              .value<SheetCell>()
              .below.contains(periodLabel(Period::xun(2025, 2, 2))));
    CHECK(on.model()
              .index(2, SheetModel::NameColumn)
              .data(SheetCellRole)
              .value<SheetCell>()
              .below.contains(periodLabel(Period::month(2025, 1))));
    const FigureKey closed = SheetDesk::key(kOutput, kXining, Period::month(2025, 1));
    CHECK(on.cell(closed).state == State::Closed);
    CHECK(on.model()
              .indexOf(closed)
              .data(Qt::ToolTipRole)
              .toString()
              .contains(QStringLiteral("西宁")));
    on.grid().goTo(closed);
    QTest::keyClick(&on.grid(), '5');
    CHECK_FALSE(on.editor());
}

TEST_CASE("Target, plan and last figure stand beside the value and never in it")
{
    SheetDesk on;
    // The province's 24 fairs of more than 50; nothing before.
    CHECK(on.model().index(1, SheetModel::TargetColumn).data().toString() == u">50 场次");
    CHECK(on.cell(kFairs, kXining).text != u"50");
    on.page().findChild<QComboBox*>(QStringLiteral("arrangement"))->setCurrentIndex(1);
    on.grid().goTo(SheetDesk::key(kFairs, kProvince, Period::xun(2025, 2, 3)));
    CHECK(on.current() != u"5/0"); // potash is first of the indicators
}

TEST_CASE("Doubts are told while a figure is typed, and it is recorded all the same")
{
    SheetDesk on;
    REQUIRE(on.page().open(
        FigureSubject{IndicatorId{kFairs}, RegionId{kProvince}, Period::xun(2025, 2, 3)}));
    CHECK(on.current() == u"5/0");
    QTest::keyClick(&on.grid(), '9');
    REQUIRE(on.editor());
    // 9 after 24: the running total falls.
    CHECK(on.text("cellProblems").contains(QStringLiteral("running total")));
    QTest::keyClick(on.editor(), Qt::Key_Return);
    const FigureKey third = SheetDesk::key(kFairs, kProvince, Period::xun(2025, 2, 3));
    CHECK(on.inForce(third)->cumulative == 9);
    CHECK(on.cell(third).doubtful);
    CHECK(on.cell(third).below.endsWith(QStringLiteral("\u221215")));
}

TEST_CASE("An input method's text goes into the cell, in full-width digits too")
{
    SheetDesk on;
    on.at(kFairs, kXining);
    QInputMethodEvent composing(QStringLiteral("１"), {});
    QCoreApplication::sendEvent(&on.grid(), &composing);
    REQUIRE(on.editor());
    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("１３"));
    QCoreApplication::sendEvent(on.editor(), &committed);
    CHECK(on.editor()->text() == u"１３");
    QTest::keyClick(on.editor(), Qt::Key_Return);
    CHECK(on.total(kFairs, kXining) == 13);
}

TEST_CASE("Quality, source and note are said of the selected figures")
{
    SheetDesk on;
    on.at(kPotash, kProvince);
    on.extend(1, 0);
    for (QAction* action : on.page().pageActions()) {
        if (action->text() == u"Mark as final")
            action->trigger();
    }
    CHECK(on.inForce(SheetDesk::key(kPotash, kProvince))->quality == Quality::Final);
    CHECK(on.inForce(SheetDesk::key(kFairs, kProvince))->quality == Quality::Final);
    CHECK(on.cell(kFairs, kProvince).mark == u"F");
    CHECK(on.desk().undoStack().count() == 1);

    on.at(kFairs, kProvince);
    auto* note = on.page().findChild<QLineEdit*>(QStringLiteral("figureNote"));
    note->setText(QStringLiteral("含补报"));
    QTest::keyClick(note, Qt::Key_Return);
    CHECK(on.inForce(SheetDesk::key(kFairs, kProvince))->note == u"含补报");
    CHECK(on.inForce(SheetDesk::key(kPotash, kProvince))->note.isEmpty());
    CHECK(on.cell(kFairs, kProvince).noted);
    auto* source = on.page().findChild<QComboBox*>(QStringLiteral("figureSource"));
    CHECK(source->currentText() == u"来源"); // as it was reported; what is likely is no value
    CHECK(source->itemText(0) == u"省工业和信息化厅");
}

TEST_CASE("What somebody else recorded meanwhile is not overwritten unseen")
{
    SheetDesk on;
    Workbook other = Workbook::open(on.file().path(), Workbook::Access::ReadWrite);
    const FigureKey fairs = SheetDesk::key(kFairs, kProvince);
    ReportedFigure theirs = *on.inForce(fairs);
    const ReportedFigure before = theirs;
    theirs.cumulative = 30;
    other.record(FiguresEdit{{{fairs, before, theirs}}},
                 {on.desk().now(), QStringLiteral("丙"), {}});

    on.at(kFairs, kProvince);
    on.type(QStringLiteral("26"));
    CHECK(on.total(kFairs, kProvince) == 30);
    CHECK(on.cell(kFairs, kProvince).state == State::Refused);
    // Seen now; typed again it is what is said last.
    on.at(kFairs, kProvince);
    on.press(Qt::Key_F2);
    REQUIRE(on.editor());
    on.editor()->selectAll();
    QTest::keyClicks(on.editor(), QStringLiteral("27"));
    QTest::keyClick(on.editor(), Qt::Key_Return);
    CHECK(on.total(kFairs, kProvince) == 27);
}
