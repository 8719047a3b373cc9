// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/notice_kit.h"
#include "ui/notice/choose_dialog.h"
#include "ui/notice/draft_words.h"
#include "ui/notice/unit_field.h"
#include "ui/notice/waiver_dialog.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>

using namespace kmh;
using namespace kmh::test;

using Kind = OpenPoint::Kind;

TEST_CASE("What is open in a draft is told with what to do, and the foot counts it")
{
    NoticeKit kit;
    kit.beginSample();
    CHECK(kit.window.step() == NoticeWindow::Step::Check);
    CHECK(kit.open(Kind::Unchecked) == 3);
    CHECK(kit.open(Kind::Doubt) == 1);
    CHECK(kit.open(Kind::NoSector) == 1);
    CHECK(kit.open(Kind::Uncovered) > 0);
    for (const OpenPoint& point : kit.desk().findings().open)
        CHECK_FALSE(point.sentence.isEmpty());
}

TEST_CASE(
    "Enter accepts an item and goes to the next of its measure, and with the last the measure")
{
    NoticeKit kit;
    kit.beginSample();
    kit.goTo(QStringLiteral("安排技改资金"));
    kit.pressInTree(Qt::Key_Return);
    CHECK(kit.words() == u"5月底前下达");
    CHECK(kit.draft().item(itemOf(kit.draft(), QStringLiteral("安排技改资金")))->checked);
    kit.press(Qt::Key_Space);
    CHECK(kit.words() == u"省财政厅");
    CHECK_FALSE(kit.draft().item(measureOf(kit.draft(), 2))->checked);
    kit.press(Qt::Key_Return);
    CHECK(kit.draft().item(measureOf(kit.draft(), 2))->checked);
    CHECK(kit.open(Kind::Unchecked) == 2);
}

TEST_CASE("Ctrl+Enter accepts a whole measure and goes to what is open next")
{
    NoticeKit kit;
    kit.beginSample();
    kit.goToMeasure(1);
    kit.pressInTree(Qt::Key_Return, Qt::ControlModifier);
    const DraftLookup index(kit.draft());
    const DraftId first = measureOf(kit.draft(), 1);
    CHECK(index.uncheckedWithin(first) == 0);
    CHECK(kit.desk().current() == measureOf(kit.draft(), 2));
}

TEST_CASE("Accepting a measure leads to what is doubtful in it first, and then settles it")
{
    NoticeKit kit;
    kit.beginSample();
    kit.goToMeasure(3);
    kit.pressInTree(Qt::Key_Return, Qt::ControlModifier);
    CHECK(kit.words() == u"省新设办公室");
    CHECK_FALSE(kit.told().isEmpty());
    CHECK(kit.open(Kind::Doubt) == 1);
    CHECK_FALSE(kit.draft().item(measureOf(kit.draft(), 3))->checked);
    kit.pressInTree(Qt::Key_Return, Qt::ControlModifier);
    CHECK(kit.draft().item(measureOf(kit.draft(), 3))->checked);
    CHECK(kit.open(Kind::Doubt) == 0);
}

TEST_CASE("A doubt about no item in particular is read beside the words and settled with Enter")
{
    NoticeKit kit;
    Draft draft = sampleDraft();
    NoticeIssue gap;
    gap.line = 1;
    gap.message = QStringLiteral("前面可能缺少举措。");
    gap.quote = Quote{0, 2};
    draft.issues.prepend(gap);
    kit.window.begin(draft);
    kit.window.check().tree().setFocus();
    kit.press(Qt::Key_F8);
    const auto* doubts = kit.window.check().form().findChild<QLabel*>(QStringLiteral("doubts"));
    REQUIRE(doubts);
    CHECK(doubts->text().contains(gap.message));
    CHECK(kit.window.check().text().selectedQuote() == gap.quote);
    CHECK(kit.open(Kind::Doubt) == 2);
    kit.press(Qt::Key_Return);
    CHECK(kit.open(Kind::Doubt) == 1);
    CHECK(kit.draft().issues.first().settled);
    CHECK(kit.desk().current().has_value()); // gone on to what is open next
}

TEST_CASE("A section is accepted without the measures in it")
{
    NoticeKit kit;
    kit.beginSample();
    kit.goTo(QStringLiteral("一、稳住工业"));
    kit.pressInTree(Qt::Key_Return);
    CHECK(kit.draft().item(itemOf(kit.draft(), QStringLiteral("一、稳住工业")))->checked);
    CHECK(kit.open(Kind::Unchecked) == 3);
}

TEST_CASE("A field is corrected from the keyboard, and undone and done again")
{
    NoticeKit kit;
    kit.beginSample();
    kit.goTo(QStringLiteral("新增规上工业企业"));
    kit.pressInTree(Qt::Key_F2);
    CHECK(QApplication::focusWidget() == kit.line("indicator"));
    kit.type("value", QStringLiteral("２５"));
    const auto value = [&] { return contentOf<DraftTarget>(kit.current())->value; };
    CHECK(value() == 25);
    kit.press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == &kit.window.check().tree());
    kit.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(value() == 20);
    kit.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(value() == 25);
}

TEST_CASE("What is no number is told beside its field and keeps the person at the item")
{
    NoticeKit kit;
    kit.beginSample();
    kit.goTo(QStringLiteral("新增规上工业企业"));
    kit.type("value", QStringLiteral("二十家"));
    const auto problems =
        kit.window.check().form().findChildren<QLabel*>(QStringLiteral("problem"));
    CHECK(std::count_if(problems.begin(), problems.end(), [](const QLabel* label) {
              return label->text().contains(QStringLiteral("二十家"));
          }) == 1);
    const auto before = kit.desk().current();
    kit.goToMeasure(3);
    CHECK(kit.desk().current() == before);
    CHECK(contentOf<DraftTarget>(kit.current())->value == 20);
    kit.type("value", QStringLiteral("30"));
    kit.goToMeasure(3);
    CHECK(kit.desk().current() == measureOf(kit.draft(), 3));
}

TEST_CASE("A measure is split at the text's cursor, and merged again")
{
    NoticeKit kit;
    kit.beginSample();
    kit.goToMeasure(1);
    QTextCursor cursor = kit.window.check().text().textCursor();
    cursor.setPosition(int(kit.draft().text.indexOf(QStringLiteral("新增规上工业企业"))));
    kit.window.check().text().setTextCursor(cursor);
    kit.pressInTree(Qt::Key_D, Qt::ControlModifier);
    CHECK(DraftLookup(kit.draft()).measures().size() == 4);
    const DraftId target = itemOf(kit.draft(), QStringLiteral("新增规上工业企业"));
    CHECK(kit.draft().item(target)->parent == measureOf(kit.draft(), 2));
    kit.goToMeasure(1);
    kit.pressInTree(Qt::Key_J, Qt::ControlModifier);
    CHECK(DraftLookup(kit.draft()).measures().size() == 3);
    CHECK(kit.draft().item(target)->parent == measureOf(kit.draft(), 1));
}

TEST_CASE("What cannot be done is told and changes nothing")
{
    NoticeKit kit;
    kit.beginSample();
    kit.goToMeasure(3);
    kit.pressInTree(Qt::Key_J, Qt::ControlModifier); // none behind it
    CHECK_FALSE(kit.told().isEmpty());
    CHECK(DraftLookup(kit.draft()).measures().size() == 3);
    CHECK(kit.desk().undoStack().count() == 0);
}

TEST_CASE("An item is dropped at once where others follow its words up")
{
    NoticeKit kit;
    kit.beginSample();
    kit.goTo(QStringLiteral("省新设办公室"));
    const DraftId id = *kit.desk().current();
    kit.pressInTree(Qt::Key_Delete);
    CHECK_FALSE(kit.draft().item(id));
    CHECK(kit.open(Kind::Doubt) == 0);
}

TEST_CASE("Dropping what alone follows words up asks for a reason, which becomes an exemption")
{
    NoticeKit kit;
    kit.beginSample();
    kit.goTo(QStringLiteral("新增规上工业企业"));
    const DraftId id = *kit.desk().current();
    kit.pressInTree(Qt::Key_Delete);
    REQUIRE(kit.draft().item(id)); // not before the reason is there
    auto* dialog = kit.window.findChild<WaiverDialog*>();
    REQUIRE(dialog);
    dialog->accept();
    CHECK(dialog->isVisible()); // nothing is said yet
    auto* reason = dialog->findChild<QComboBox*>(QStringLiteral("reason"));
    CHECK(reason->count() == usualReasons().size());
    reason->setEditText(QStringLiteral("省里另行下达"));
    const int uncovered = kit.open(Kind::Uncovered);
    dialog->accept();
    CHECK_FALSE(kit.draft().item(id));
    CHECK(kit.open(Kind::Uncovered) == uncovered);
    const DraftItem* waiver =
        kit.draft().item(itemOf(kit.draft(), QStringLiteral("新增规上工业企业20家以上")));
    REQUIRE(contentOf<DraftWaiver>(*waiver));
    CHECK(contentOf<DraftWaiver>(*waiver)->reason == u"省里另行下达");
}

TEST_CASE("An item is given to another measure that is found by typing")
{
    NoticeKit kit;
    kit.beginSample();
    kit.goTo(QStringLiteral("省新设办公室"));
    const DraftId id = *kit.desk().current();
    kit.pressInTree(Qt::Key_R, Qt::ControlModifier);
    auto* dialog = kit.window.findChild<ChooseDialog*>();
    REQUIRE(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("zjzc")); // 资金支持
    REQUIRE(dialog->chosen() == measureOf(kit.draft(), 2).value);
    dialog->accept();
    CHECK(kit.draft().item(id)->parent == measureOf(kit.draft(), 2));
}

TEST_CASE("Words that are selected become an item of the measure they stand in")
{
    NoticeKit kit;
    kit.beginSample();
    kit.goToMeasure(1);
    kit.select(QStringLiteral("服务企业"));
    kit.pressInTree(Qt::Key_3, Qt::AltModifier);
    const auto* task = contentOf<DraftDeliverable>(kit.current());
    REQUIRE(task);
    CHECK(task->name == u"服务企业");
    CHECK(task->due == QDate(2025, 6, 30)); // the plan's last day
    CHECK(kit.current().parent == measureOf(kit.draft(), 3));
    CHECK(kit.current().checked);
    CHECK(QApplication::focusWidget() == kit.line("name"));
    kit.press(Qt::Key_Escape);
    kit.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(itemOf(kit.draft(), QStringLiteral("服务企业")) == measureOf(kit.draft(), 3));
}

TEST_CASE("A unit made of selected words is that of the register, in the role of the others")
{
    NoticeKit kit;
    kit.beginSample();
    kit.goTo(QStringLiteral("省商务厅"));
    kit.pressInTree(Qt::Key_Delete);
    kit.select(QStringLiteral("省商务厅"));
    kit.pressInTree(Qt::Key_7, Qt::AltModifier);
    const auto* unit = contentOf<DraftResponsibility>(kit.current());
    REQUIRE(unit);
    CHECK(unit->unit);
    CHECK(unit->role == Role::Lead);
}

TEST_CASE("Words that nothing follows up are exempted with a reason")
{
    NoticeKit kit;
    kit.beginSample();
    const int before = kit.open(Kind::Uncovered);
    REQUIRE(before > 0);
    kit.select(QStringLiteral("一企一策"));
    kit.pressInTree(Qt::Key_8, Qt::AltModifier);
    auto* dialog = kit.window.findChild<WaiverDialog*>();
    REQUIRE(dialog);
    dialog->findChild<QComboBox*>(QStringLiteral("reason"))->setCurrentIndex(1);
    dialog->accept();
    CHECK(kit.open(Kind::Uncovered) == 0);
    kit.desk().undoStack().undo();
    CHECK(kit.open(Kind::Uncovered) == before);
}

TEST_CASE("A unit is matched to the register by the first letters of its short name")
{
    NoticeKit kit;
    kit.beginSample();
    const UnitSearch search(kit.draft().registers);
    const auto found = search.find(QStringLiteral("sczt")); // 省财政厅
    REQUIRE(!found.isEmpty());
    CHECK(found.first().name == u"省财政厅");
    CHECK(search.find(QStringLiteral("财政厅")).first().name == u"省财政厅");
    CHECK(search.find(QStringLiteral("没有这样的单位")).isEmpty());

    kit.goTo(QStringLiteral("省新设办公室"));
    const auto* remark = kit.window.check().form().findChild<QLabel*>(QStringLiteral("unitRemark"));
    REQUIRE(remark);
    const QString asNew = remark->text();
    kit.type("unit", QStringLiteral("省财政厅"));
    const auto* unit = contentOf<DraftResponsibility>(kit.current());
    CHECK(unit->unit.has_value());
    CHECK(unit->name == u"省财政厅");
    CHECK(remark->text() != asNew);
    kit.type("unit", QStringLiteral("省另一办公室"));
    CHECK_FALSE(contentOf<DraftResponsibility>(kit.current())->unit);
    CHECK(remark->text() == asNew);
}

TEST_CASE("F8 goes through what is open in the notice's order and round its end")
{
    NoticeKit kit;
    kit.beginSample();
    const QVector<OpenPoint> open = kit.desk().findings().open;
    kit.window.check().tree().setFocus();
    QVector<QString> seen;
    for (int i = 0; i < open.size(); ++i) {
        const int next = kit.desk().nextOpen(1);
        seen.append(open.at(next).sentence);
        kit.press(Qt::Key_F8);
    }
    QVector<QString> all;
    for (const OpenPoint& point : open)
        all.append(point.sentence);
    std::sort(all.begin(), all.end());
    const QString first = seen.first();
    const QString last = seen.last();
    std::sort(seen.begin(), seen.end());
    CHECK(seen == all);
    CHECK(open.at(kit.desk().nextOpen(1)).sentence == first);
    kit.press(Qt::Key_F8);
    kit.press(Qt::Key_F8, Qt::ShiftModifier);
    CHECK(open.at(kit.desk().nextOpen(1)).sentence == first);
}

TEST_CASE("What is open but followed up by nothing is selected, so that an item can be made of it")
{
    NoticeKit kit;
    kit.beginSample();
    const QVector<OpenPoint> open = kit.desk().findings().open;
    for (int i = 0; i < open.size(); ++i) {
        if (open.at(i).kind != Kind::Uncovered)
            continue;
        kit.desk().goToOpen(i);
        CHECK(kit.window.check().text().selectedQuote() == open.at(i).quote);
        CHECK(kit.desk().current() == open.at(i).item);
    }
}

TEST_CASE("The words of each kind are set off in the notice, what is open above all")
{
    NoticeKit kit;
    kit.beginSample();
    QTest::qWait(300); // the findings come a moment later
    DraftText& text = kit.window.check().text();
    const auto markOf = [&](const char16_t* words) {
        return text.markAt(int(kit.draft().text.indexOf(QString::fromUtf16(words))));
    };
    CHECK(markOf(u"制定工业稳增长") == DraftMark::Deliverable);
    CHECK(markOf(u"甲公司") == DraftMark::Project);
    CHECK(markOf(u"3万吨") == DraftMark::Quantity);
    CHECK(markOf(u"新增规上") == DraftMark::Target);
    CHECK(markOf(u"安排技改") == DraftMark::Money);
    CHECK(markOf(u"省商务厅") == DraftMark::Unit);
    CHECK(markOf(u"一企一策") == DraftMark::Open);
    CHECK(markOf(u"1.抓好") == DraftMark::Heading);
    CHECK(markOf(u"服务企业") == DraftMark::None);
}

TEST_CASE("A click on words goes to the item made of them")
{
    NoticeKit kit;
    kit.beginSample();
    DraftText& text = kit.window.check().text();
    QTextCursor cursor(text.document());
    cursor.setPosition(int(kit.draft().text.indexOf(QStringLiteral("技改资金"))));
    text.setTextCursor(cursor);
    text.ensureCursorVisible();
    QTest::mouseClick(text.viewport(), Qt::LeftButton, {}, text.cursorRect().center());
    CHECK(contentOf<DraftFunding>(kit.current()));
}
