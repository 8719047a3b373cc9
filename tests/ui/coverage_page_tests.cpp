// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/tiny_workbook.h"
#include "ui/coverage/coverage_page.h"
#include "ui/coverage/coverage_text.h"
#include "ui/pages/table.h"

#include <QtGui/QAction>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>

using namespace kmh;
using namespace kmh::test;

namespace {

/// The page of a tiny workbook in which the waived 开展 is open.
struct Walk
{
    TinyWorkbook file;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<CoveragePage> page;

    explicit Walk(bool open = true)
    {
        if (open)
            file.exec(QStringLiteral("DELETE FROM waiver"));
        desk = std::make_unique<Desk>(
            std::make_shared<Workbook>(Workbook::open(file.path(), Workbook::Access::ReadOnly)));
        page = std::make_unique<CoveragePage>(*desk);
        showAt(*page, {1280, 640});
    }

    Table& table() const { return *page->findChild<Table*>(); }
    CoverageText& text() const { return *page->findChild<CoverageText*>(); }
    const CoverageModel& model() const
    {
        return *static_cast<const CoverageModel*>(table().model());
    }
    /// The words of the selected place.
    QString words() const { return model().row(table().currentIndex().row()).words; }
    /// What is marked in the text: the last of its selections.
    QString marked() const
    {
        const auto selections = text().extraSelections();
        return selections.isEmpty() ? QString() : selections.last().cursor.selectedText();
    }
    QComboBox& combo(const char* name) const
    {
        for (auto* combo : page->findChildren<QComboBox*>()) {
            if (combo->accessibleName() == QLatin1String(name))
                return *combo;
        }
        FAIL("no such choice");
        throw 0;
    }
};

QStringList wordsOf(const CoverageModel& model)
{
    QStringList words;
    for (const CoveragePlace& place : model.rows())
        words.append(place.words);
    return words;
}

} // namespace

TEST_CASE("The page lists the places of the notice and says how many are open")
{
    const Walk walk;
    const QAbstractItemModelTester tester(walk.table().model());
    CHECK(wordsOf(walk.model()).join(u' ') == u"700 开展 50 出台 3月底前 发放 10 五 一 下达 15");
    CHECK(walk.page->findChild<QLabel*>(QStringLiteral("summary"))->text().toStdString() ==
          "9 places tracked · 1 waived with a reason · 1 open");
    CHECK(walk.model().row(0).light.has_value()); // 钾肥产量's
    CHECK_FALSE(walk.model().row(1).light);
}

TEST_CASE("The text follows the list, and the list follows a click into the text")
{
    const Walk walk;
    walk.table().setFocus();
    QTest::keyClick(&walk.table(), Qt::Key_Home, Qt::ControlModifier);
    CHECK(walk.marked() == u"700");
    QTest::keyClick(&walk.table(), Qt::Key_Down);
    CHECK(walk.words() == u"开展");
    CHECK(walk.marked() == u"开展");

    const int there = int(walk.desk->plan().noticeText.indexOf(QStringLiteral("月底前")));
    Q_EMIT walk.text().placeClicked(there);
    CHECK(walk.words() == u"3月底前");
    // Words within what tracks a place belong to it as well.
    const int beside = int(walk.desk->plan().noticeText.indexOf(QStringLiteral("若干措施")));
    Q_EMIT walk.text().placeClicked(beside);
    CHECK(walk.words() == u"出台");
}

TEST_CASE("A click at a word of the text finds that word in the notice")
{
    const Walk walk;
    const QTextCursor found = walk.text().document()->find(QStringLiteral("红狮10"));
    REQUIRE_FALSE(found.isNull());
    QSignalSpy clicks(&walk.text(), &CoverageText::placeClicked);
    QTextCursor at = found;
    at.setPosition(found.selectionStart() + 2); // before the figure
    walk.text().setTextCursor(at);
    QTest::mouseClick(walk.text().viewport(), Qt::LeftButton, {},
                      walk.text().cursorRect(at).center() + QPoint(1, 0));
    REQUIRE(clicks.size() == 1);
    CHECK(clicks.first().first().toInt() ==
          walk.desk->plan().noticeText.indexOf(QStringLiteral("10万吨")));
    CHECK(walk.words() == u"10");
}

TEST_CASE("What is open is marked in the text by shape and word, and F8 goes round to it")
{
    const Walk walk;
    CHECK(walk.text().toPlainText().contains(QStringLiteral("◆ open 开展")));
    walk.table().setCurrentIndex(walk.table().model()->index(5, 0));
    for (QAction* action : walk.page->pageActions()) {
        if (action->shortcut() == QKeySequence(Qt::Key_F8))
            action->trigger();
    }
    CHECK(walk.words() == u"开展");
    CHECK_FALSE(Walk(false).text().toPlainText().contains(u'◆'));
}

TEST_CASE("With nothing open the next open place is a sentence")
{
    const Walk walk(false);
    QSignalSpy failed(walk.desk.get(), &Desk::failed);
    walk.page->pageActions().first()->trigger();
    CHECK(failed.size() == 1);
}

TEST_CASE("Layout spaces of the printed notice are not shown, every word of it is")
{
    const Walk walk(false);
    const QString shown = walk.text().toPlainText();
    CHECK(shown.contains(QStringLiteral("省工业和信息化厅")));
    QStringList lines;
    for (const QString& line : walk.desk->plan().noticeText.split(u'\n')) {
        if (const QString words = withoutLayoutSpaces(line); !words.isEmpty())
            lines.append(words);
    }
    CHECK(shown == lines.join(u'\n'));
}

TEST_CASE("Choices leave places out, and all of them together")
{
    const Walk walk;
    walk.combo("Which places are shown").setCurrentIndex(3); // open
    CHECK(wordsOf(walk.model()) == QStringList{QStringLiteral("开展")});
    walk.combo("Measure").setCurrentIndex(3); // the second measure
    CHECK(walk.model().rowCount() == 0);
    walk.combo("Which places are shown").setCurrentIndex(1); // tracked
    CHECK(wordsOf(walk.model()).join(u' ') == u"五 一 下达 15");
    // A click elsewhere in the text takes away what hides the place.
    Q_EMIT walk.text().placeClicked(
        int(walk.desk->plan().noticeText.indexOf(QStringLiteral("700"))));
    CHECK(walk.words() == u"700");
    CHECK(walk.model().rowCount() == 11);
}

TEST_CASE("Words asked for are marked, and the place in them is selected")
{
    Walk walk;
    const QString words = QStringLiteral("下达资金15亿元");
    const Quote quote{int(walk.desk->plan().noticeText.indexOf(words)), int(words.size())};
    CHECK(walk.page->open(QuoteSubject{quote}));
    CHECK(walk.marked() == words);
    CHECK(walk.words() == u"下达");
    CHECK_FALSE(walk.page->open(UnitSubject{UnitId{1}}));
}

TEST_CASE("What tracks a place opens where it is kept")
{
    Walk walk;
    QVector<Subject> asked;
    QObject::connect(walk.desk.get(), &Desk::subjectRequested, walk.page.get(),
                     [&](const Subject& subject) { asked.append(subject); });
    const auto openRow = [&](int row) {
        walk.table().setCurrentIndex(walk.table().model()->index(row, 0));
        QTest::keyClick(&walk.table(), Qt::Key_Return);
    };
    openRow(0); // 700, an indicator
    openRow(3); // 出台, a deliverable
    openRow(7); // 五, a mechanism without a ledger
    openRow(1); // 开展 is open
    REQUIRE(asked.size() == 3);
    CHECK(std::get<MeasureSubject>(asked.at(0)).indicator == IndicatorId{kPotash});
    const EntryId entry = std::get<EntrySubject>(asked.at(1)).entry;
    CHECK(walk.desk->workbook().entry(entry)->text(EntryField::Item) == u"measures");
    CHECK(std::get<MeasureSubject>(asked.at(2)).measure == MeasureId{2});
}

TEST_CASE("Coming back the page is on the place it was left on")
{
    Walk walk;
    walk.table().setCurrentIndex(walk.table().model()->index(4, 0));
    const QString place = walk.page->place();
    walk.table().setCurrentIndex(walk.table().model()->index(0, 0));
    walk.page->setPlace(place);
    CHECK(walk.words() == u"3月底前");
}
