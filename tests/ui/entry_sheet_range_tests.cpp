// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/entry_sheet_kit.h"

using namespace kmh;
using namespace kmh::test;

using State = SheetCell::State;

namespace {

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

TEST_CASE("A pasted range is one step, blanks leave what is there, and undoing takes all back")
{
    SheetDesk on;
    on.at(kPotash, kProvince);
    on.paste(QStringLiteral("1,091\t40\t５１\r\n\t12万\t\r\n4.7%\t\t\r\n"));
    CHECK(on.total(kPotash, kProvince) == 1091);
    CHECK(on.total(kPotash, kXining) == 40);
    CHECK(on.total(kPotash, kHaixi) == 51);
    CHECK(on.total(kFairs, kProvince) == 24); // a blank
    CHECK(on.total(kFairs, kXining) == 120000);
    CHECK(on.inForce(SheetDesk::key(kOutput, kProvince, Period::month(2025, 1)))->value == 4.7);
    CHECK(on.desk().undoStack().count() == 1);

    on.desk().undoStack().undo();
    CHECK(on.total(kPotash, kProvince) == 90);
    CHECK(on.total(kPotash, kXining) == -1);
    CHECK(on.total(kFairs, kXining) == -1);
    on.desk().undoStack().redo();
    CHECK(on.total(kPotash, kHaixi) == 51);
}

TEST_CASE("A pasted dash and 未报 are blanks, and typed they take a figure back")
{
    SheetDesk on;
    on.at(kPotash, kProvince);
    on.paste(QString::fromUtf8("91\t—\t未报\n－\t/\t7\n"));
    CHECK(on.total(kPotash, kProvince) == 91);
    CHECK(on.total(kPotash, kXining) == -1);
    CHECK(on.total(kFairs, kProvince) == 24);
    CHECK(on.total(kFairs, kHaixi) == 7);
    for (const qint64 region : {kXining, kHaixi})
        CHECK(on.cell(kPotash, region).state != State::Refused);

    on.desk().undoStack().undo();
    CHECK(on.total(kPotash, kProvince) == 90);
    on.at(kPotash, kProvince);
    on.type(QStringLiteral("-"));
    CHECK(on.total(kPotash, kProvince) == -1);
    CHECK(on.cell(kPotash, kProvince).state != State::Refused);
}

TEST_CASE("Of a pasted range what cannot be recorded stays in its cells")
{
    SheetDesk on;
    on.at(kFairs, kProvince);
    on.paste(QStringLiteral("25\tabc\t-1\n4.8\t5.0\n"));
    CHECK(on.total(kFairs, kProvince) == 25);
    CHECK(on.cell(kFairs, kXining).state == State::Refused);
    CHECK(on.cell(kFairs, kXining).text == u"abc");
    CHECK(on.cell(kFairs, kHaixi).state == State::Refused);
    const FigureKey closed = SheetDesk::key(kOutput, kXining, Period::month(2025, 1));
    CHECK(on.cell(closed).text == u"5.0");
    CHECK(on.cell(closed).state == State::Refused);
    CHECK(on.text("cellProblems").contains(QStringLiteral("3 of the figures pasted")));
    // Copied on, what may be a formula elsewhere is none.
    on.at(kFairs, kHaixi);
    on.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(clipboard() == u" -1\n");
}

TEST_CASE("A paste larger than the sheet is refused as a whole, with a sentence")
{
    SheetDesk on;
    on.at(kFairs, kXining);
    on.paste(QStringLiteral("1\t2\t3\n"));
    CHECK(on.desk().undoStack().count() == 0);
    CHECK(on.text("cellProblems").contains(QStringLiteral("1 × 3 cells (rows × columns)")));
    on.paste(QStringLiteral("1\n2\n3\n"));
    CHECK(on.desk().undoStack().count() == 0);
}

TEST_CASE("One copied cell goes into every selected one")
{
    SheetDesk on;
    on.at(kPotash, kXining);
    on.extend(1, 1);
    on.paste(QStringLiteral("7\n"));
    for (const qint64 region : {kXining, kHaixi}) {
        CHECK(on.total(kPotash, region) == 7);
        CHECK(on.total(kFairs, region) == 7);
    }
}

TEST_CASE("Copied ranges are numbers with tabs between, and pasted elsewhere the same")
{
    SheetDesk on;
    on.at(kPotash, kProvince);
    on.paste(QStringLiteral("1091\t40\t51\n"));
    on.at(kPotash, kProvince);
    on.extend(1, 1);
    on.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(clipboard() == u"1091\t40\n24\t\n");
    on.grid().copyWithHeaders();
    CHECK(clipboard() == u"Sector\tIndicator\t全省\t西宁\n工业\t钾肥产量\t1,091.0\t40.0\n"
                         u"工业\t促销活动场次\t24\t\n");
}

TEST_CASE("Cutting copies and takes back")
{
    SheetDesk on;
    on.at(kFairs, kProvince);
    on.press(Qt::Key_X, Qt::ControlModifier);
    CHECK(clipboard() == u"24\n");
    CHECK(on.total(kFairs, kProvince) == -1);
}

TEST_CASE("Pasting so that blanks take back is asked for by a key of its own")
{
    SheetDesk on;
    on.at(kPotash, kProvince);
    QGuiApplication::clipboard()->setText(QStringLiteral("91\n\n"));
    on.grid().paste(FigureSheet::Blanks::TakeBack);
    CHECK(on.total(kPotash, kProvince) == 91);
    CHECK(on.total(kFairs, kProvince) == -1);
}

TEST_CASE("Figures are filled down and right, and into a whole selection")
{
    SheetDesk on;
    on.at(kPotash, kProvince);
    on.extend(0, 2);
    on.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(on.total(kPotash, kXining) == 90);
    CHECK(on.total(kPotash, kHaixi) == 90);
    on.at(kFairs, kXining); // alone: what stands above
    on.grid().fillDown();
    CHECK(on.total(kFairs, kXining) == 90);
    on.at(kPotash, kXining);
    on.extend(1, 1);
    on.type(QStringLiteral("8"), Qt::Key_Return, Qt::ControlModifier);
    for (const qint64 region : {kXining, kHaixi}) {
        CHECK(on.total(kPotash, region) == 8);
        CHECK(on.total(kFairs, region) == 8);
    }
}

TEST_CASE("Within a selection Enter and Tab go round about it")
{
    SheetDesk on;
    on.at(kPotash, kXining);
    on.extend(1, 1);
    CHECK(on.current() == u"1/2");
    on.press(Qt::Key_Return);
    CHECK(on.current() == u"0/1");
    on.type(QStringLiteral("41"));
    CHECK(on.current() == u"1/1");
    on.press(Qt::Key_Tab);
    CHECK(on.current() == u"1/2");
    CHECK(on.grid().selectedKeys().size() == 4);
    CHECK(on.total(kPotash, kXining) == 41);
}

TEST_CASE("What is selected is summed up")
{
    SheetDesk on;
    on.at(kPotash, kProvince);
    CHECK(on.text("selectionTally").isEmpty());
    on.extend(1, 0);
    CHECK(on.text("selectionTally") == u"sum 114.0   mean 57.00   count 2"); // 90 and 24
}

TEST_CASE("The next missing figure is found with a key, and rows that lack none are left out")
{
    SheetDesk on;
    on.at(kPotash, kProvince);
    // Due and not there: only the growth of January, which prefectures do not report; it is of
    // official statistics, for which nobody is chased.
    CHECK(on.text("sheetSentence") == u"3 rows, 0 figures missing, 1 statistics not out yet");
    CHECK(on.grid().goToMissing(false));
    CHECK(on.current() == u"2/0");
    on.type(QStringLiteral("4.7"));
    CHECK_FALSE(on.grid().goToMissing(false));
    CHECK(on.text("sheetSentence") == u"3 rows, 0 figures missing");
}

TEST_CASE("One indicator is shown over all its periods")
{
    SheetDesk on;
    on.at(kFairs, kProvince);
    REQUIRE(on.page().open(FigureSubject{IndicatorId{kFairs}, {}, Period::xun(2025, 3, 1)}));
    CHECK(on.model().rowCount() == 9);
    CHECK(on.current() == u"6/0");
    on.paste(QStringLiteral("40\n45\n52\n"));
    CHECK(on.inForce(SheetDesk::key(kFairs, kProvince, Period::xun(2025, 3, 3)))->cumulative == 52);
    const QString place = on.page().place();
    on.page().findChild<QComboBox*>(QStringLiteral("arrangement"))->setCurrentIndex(0);
    CHECK(on.model().rowCount() == 3);
    on.page().setPlace(place);
    CHECK(on.model().rowCount() == 9);
}

TEST_CASE("Words leave out rows, and rows stay as they are while figures are typed")
{
    SheetDesk on;
    on.model().setWords(QStringLiteral("促销"));
    CHECK(on.model().rowCount() == 1);
    on.grid().goTo(SheetDesk::key(kFairs, kXining));
    on.type(QStringLiteral("11"), Qt::Key_Tab);
    CHECK(on.total(kFairs, kXining) == 11);
    CHECK(on.model().rowCount() == 1);
    CHECK(on.current() == u"0/2");
}

TEST_CASE("While an earlier moment is looked at nothing can be typed, and the page says why")
{
    SheetDesk on;
    on.desk().setAsOf(QDateTime(QDate(2025, 2, 21), QTime(12, 0), Qt::UTC));
    on.at(kFairs, kXining);
    QTest::keyClick(&on.grid(), '5');
    CHECK_FALSE(on.editor());
    CHECK(on.text("sheetSentence").contains(QStringLiteral("earlier moment")));
    on.paste(QStringLiteral("5\n"));
    on.press(Qt::Key_Delete);
    CHECK(on.desk().undoStack().count() == 0);
    CHECK(on.total(kFairs, kXining) == -1);
}

TEST_CASE("The bundled demonstration is only read, and says so")
{
    DeskView view(demoWorkbook());
    showAt(view, {1366, 768});
    view.showPage(view.pages().indexOfName(QStringLiteral("entry")));
    Page* page = view.pages().page(view.pages().currentPage());
    auto* grid = page->findChild<SheetGrid*>();
    REQUIRE(grid);
    grid->setCurrentIndex(grid->model()->index(0, SheetModel::FirstRegion));
    QTest::keyClick(grid, '5');
    CHECK_FALSE(grid->isTyping());
    CHECK(page->findChild<QLabel*>(QStringLiteral("sheetSentence"))
              ->text()
              .contains(QStringLiteral("bundled")));
    // All nine regions are in sight on the smallest screen.
    CHECK(grid->columnViewportPosition(grid->model()->columnCount() - 1) +
              grid->columnWidth(grid->model()->columnCount() - 1) <=
          grid->viewport()->width());
}

TEST_CASE("The sheet is opened on the figure that a page is on, and Esc leads back")
{
    SheetDesk on;
    on.view().openSubject(MeasureSubject{MeasureId{1}, IndicatorId{kFairs}});
    on.view().showEntrySheet();
    CHECK(on.view().pages().nameAt(on.view().pages().currentPage()) == u"entry");
    CHECK(on.current() == u"1/0");
    on.view().goBack();
    CHECK(on.view().pages().nameAt(on.view().pages().currentPage()) == u"industry");
}

TEST_CASE("A sheet without rows is pasted into, copied from, filled and emptied without effect")
{
    SheetDesk on;
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    on.model().setRows(SheetModel::Arrangement::Indicators, {});
    REQUIRE(on.model().rowCount() == 0);
    on.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(clipboard() == u"before");
    on.paste(QStringLiteral("1\t2\n3\t4\n"));
    on.press(Qt::Key_X, Qt::ControlModifier);
    on.press(Qt::Key_Delete);
    on.press(Qt::Key_D, Qt::ControlModifier);
    on.press(Qt::Key_R, Qt::ControlModifier);
    on.press(Qt::Key_Space, Qt::ControlModifier);
    on.press(Qt::Key_Space, Qt::ShiftModifier);
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Return, Qt::Key_F2, Qt::Key_Home, Qt::Key_Down})
        on.press(key);
    on.grid().copyWithHeaders();
    on.grid().fillDown();
    on.grid().paste(FigureSheet::Blanks::TakeBack);
    CHECK(on.desk().undoStack().count() == 0);
    CHECK(on.page().unsavedWork().isEmpty());
}
