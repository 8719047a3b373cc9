// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bulletin_page_kit.h"
#include "ui/bulletin/outdated_bar.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QPushButton>

using namespace kmh;
using namespace kmh::test;

TEST_CASE("A paragraph written anew is kept under the person's name and can be undone")
{
    PageKit kit;
    CHECK(kit.page.place() == u"summary");
    CHECK_FALSE(kit.action("Use what is computed").isEnabled());
    kit.write("sector/industry", "钾肥生产平稳。");
    CHECK(kit.paragraph("sector/industry").text() == QString::fromUtf8("钾肥生产平稳。"));
    CHECK(kit.page.place() == u"sector/industry");
    REQUIRE(kit.marks("sector/industry").size() == 1);
    CHECK(kit.marks("sector/industry").first().contains(QString::fromUtf8("甲")));
    const Wordings recorded = kit.desk().workbook().wordings(kit.desk().period());
    REQUIRE(recorded.all.size() == 1);
    CHECK(recorded.all.first().place == u"bulletin/sector/industry");
    CHECK(recorded.all.first().computed == QString::fromUtf8("钾肥90万吨。"));
    CHECK(recorded.all.first().said == QString::fromUtf8("钾肥生产平稳。"));

    kit.desk().undoStack().undo();
    CHECK_FALSE(kit.paragraph("sector/industry").isWritten());
    CHECK(kit.marks("sector/industry").isEmpty());
    kit.desk().undoStack().redo();
    CHECK(kit.paragraph("sector/industry").isWritten());
}

TEST_CASE("Esc leaves the editor with nothing recorded, and a paragraph is one line")
{
    PageKit kit;
    CHECK(kit.action("Write anew").shortcut() == QKeySequence(Qt::Key_F2));
    kit.action("Write anew").trigger();
    REQUIRE(kit.typing("summary"));
    CHECK(kit.typing("summary")->toPlainText() == kit.paragraph("summary").computed.text);
    CHECK(kit.page.unsavedWork().isEmpty());
    kit.typing("summary")->setPlainText(QString::fromUtf8("一"));
    CHECK_FALSE(kit.page.unsavedWork().isEmpty());
    QTest::keyClick(kit.typing("summary"), Qt::Key_Return);
    CHECK(kit.typing("summary")->toPlainText() == QString::fromUtf8("一"));
    QTest::keyClick(kit.typing("summary"), Qt::Key_Escape);
    CHECK_FALSE(kit.at("summary").editor());
    CHECK(kit.page.unsavedWork().isEmpty());
    CHECK(kit.desk().workbook().wordings(kit.desk().period()).all.isEmpty());
    kit.write("summary", "甲\n乙");
    CHECK(kit.paragraph("summary").written == QString::fromUtf8("甲乙"));
}

TEST_CASE("Words that are those computed, and none at all, are no words of a person")
{
    PageKit kit;
    kit.write("sector/industry", "钾肥90万吨。");
    CHECK(kit.desk().workbook().wordings(kit.desk().period()).all.isEmpty());
    kit.write("sector/industry", "另写。");
    CHECK(kit.paragraph("sector/industry").isWritten());
    kit.write("sector/industry", " ");
    CHECK_FALSE(kit.paragraph("sector/industry").isWritten());
}

TEST_CASE("What is typed outlives figures that are recorded meanwhile")
{
    PageKit kit;
    kit.action("Write anew").trigger();
    kit.typing("summary")->setPlainText(QString::fromUtf8("写到一半"));
    kit.desk().reload();
    QCoreApplication::processEvents();
    REQUIRE(kit.typing("summary"));
    CHECK(kit.typing("summary")->toPlainText() == QString::fromUtf8("写到一半"));

    const Period before = kit.desk().period();
    kit.desk().setPeriod(period("2025-02-X1"));
    QCoreApplication::processEvents();
    CHECK_FALSE(kit.at("summary").editor());
    CHECK_FALSE(kit.page.unsavedWork().isEmpty());
    kit.desk().setPeriod(before);
    QCoreApplication::processEvents();
    REQUIRE(kit.typing("summary"));
    CHECK(kit.typing("summary")->toPlainText() == QString::fromUtf8("写到一半"));
}

TEST_CASE("What is typed for one round outlives what is typed and left for another")
{
    PageKit kit;
    const Period first = kit.desk().period();
    kit.page.setPlace(QStringLiteral("sector/industry"));
    kit.action("Write anew").trigger();
    kit.typing("sector/industry")->setPlainText(QString::fromUtf8("甲乙丙"));
    kit.desk().setPeriod(period("2025-02-X1"));
    kit.page.setPlace(QStringLiteral("summary"));
    kit.action("Write anew").trigger();
    kit.typing("summary")->setPlainText(QString::fromUtf8("丁戊"));
    CHECK(kit.summary().contains(QString::fromUtf8("甲乙丙")));
    CHECK(kit.summary().contains(periodLabel(first)));
    CHECK(kit.page.unsavedWork().contains(QString::fromUtf8("甲乙丙")));
    CHECK(kit.page.unsavedWork().contains(QString::fromUtf8("丁戊")));
    QTest::keyClick(kit.typing("summary"), Qt::Key_Escape);
    CHECK_FALSE(kit.page.unsavedWork().contains(QString::fromUtf8("丁戊")));
    CHECK(kit.page.unsavedWork().contains(QString::fromUtf8("甲乙丙")));

    kit.desk().setPeriod(first);
    QCoreApplication::processEvents();
    REQUIRE(kit.typing("sector/industry"));
    CHECK(kit.typing("sector/industry")->toPlainText() == QString::fromUtf8("甲乙丙"));
    CHECK(kit.page.place() == u"sector/industry");
    CHECK(kit.page.focusWidget() == kit.typing("sector/industry"));
    CHECK_FALSE(kit.summary().contains(QString::fromUtf8("甲乙丙")));
}

TEST_CASE("One paragraph is written at a time, and the other one is not lost")
{
    PageKit kit;
    QSignalSpy failed(&kit.desk(), &Desk::failed);
    kit.action("Write anew").trigger();
    kit.typing("summary")->setPlainText(QString::fromUtf8("写到一半"));
    kit.page.setPlace(QStringLiteral("sector/industry"));
    kit.action("Write anew").trigger();
    CHECK(failed.size() == 1);
    CHECK_FALSE(kit.at("sector/industry").editor());
    CHECK(kit.page.place() == u"summary");
    CHECK(kit.typing("summary")->toPlainText() == QString::fromUtf8("写到一半"));
}

TEST_CASE("What has changed since a person wrote is marked, told and shown beside their words")
{
    PageKit kit;
    kit.write("sector/consumption", "活动进度偏慢。");
    CHECK(kit.page.findChild<OutdatedBar*>()->isHidden());
    CHECK(kit.said("then").isEmpty());
    CHECK_FALSE(kit.action("Keep mine").isEnabled());

    kit.reader.compute(2, QString::fromUtf8("促消费活动31场次，低于计划。"));
    kit.desk().reload();
    CHECK(kit.paragraph("sector/consumption").isOutdated());
    CHECK(kit.paragraph("sector/consumption").text() == QString::fromUtf8("活动进度偏慢。"));
    CHECK(kit.marks("sector/consumption").size() == 2);
    CHECK(kit.said("yours") == QString::fromUtf8("活动进度偏慢。"));
    const QRegularExpression gone(QString::fromUtf8("促消费活动<s[^>]*>24</s>场次"));
    const QRegularExpression come(QString::fromUtf8("促消费活动<b[^>]*><u>31</u></b>场次"));
    CHECK(kit.said("then").contains(gone));
    CHECK(kit.said("now").contains(come));

    const auto* bar = kit.page.findChild<OutdatedBar*>();
    CHECK_FALSE(bar->isHidden());
    QVector<QPushButton*> buttons;
    for (QPushButton* button : bar->findChildren<QPushButton*>()) {
        if (!button->isHidden())
            buttons.append(button);
    }
    REQUIRE(buttons.size() == 1);
    kit.page.setPlace(QStringLiteral("summary"));
    buttons.first()->click();
    CHECK(kit.page.place() == u"sector/consumption");
    kit.page.setPlace(QStringLiteral("summary"));
    kit.action("Next to be looked at").trigger();
    CHECK(kit.page.place() == u"sector/consumption");
}

TEST_CASE("Keeping one's words records them beside what is computed now; taking them back does not "
          "lose them")
{
    PageKit kit;
    kit.write("sector/consumption", "活动进度偏慢。");
    kit.reader.compute(2, QString::fromUtf8("促消费活动31场次，低于计划。"));
    kit.desk().reload();
    kit.action("Keep mine").trigger();
    CHECK(kit.paragraph("sector/consumption").written == QString::fromUtf8("活动进度偏慢。"));
    CHECK_FALSE(kit.paragraph("sector/consumption").isOutdated());
    CHECK(kit.page.findChild<OutdatedBar*>()->isHidden());

    kit.action("Use what is computed").trigger();
    CHECK_FALSE(kit.paragraph("sector/consumption").isWritten());
    CHECK(kit.paragraph("sector/consumption").text() ==
          QString::fromUtf8("促消费活动31场次，低于计划。"));
    kit.desk().undoStack().undo();
    CHECK(kit.paragraph("sector/consumption").written == QString::fromUtf8("活动进度偏慢。"));
}

TEST_CASE("Words for a sentence that is not computed any more are shown and can be taken out")
{
    PageKit kit;
    kit.write("sector/industry", "另写。");
    kit.reader.compute(3, {});
    kit.desk().reload();
    CHECK(kit.paragraph("sector/industry").isOutdated());
    CHECK(kit.paragraph("sector/industry").text() == QString::fromUtf8("另写。"));
    CHECK(kit.said("then").contains(QString::fromUtf8("钾肥90万吨。")));
    CHECK_FALSE(kit.said("now").isEmpty());
}

TEST_CASE(
    "Tab leaves the sheet for the buttons beside it, and Shift+Tab comes from and goes before it")
{
    PageKit kit;
    kit.page.activateWindow();
    kit.page.setPlace(QStringLiteral("sector/consumption"));
    const auto focused = [&] { return kit.page.focusWidget(); };
    REQUIRE(focused() == &kit.at("sector/consumption"));
    QTest::keyClick(focused(), Qt::Key_Tab);
    CHECK(kit.panel().isAncestorOf(focused()));
    QTest::keyClick(focused(), Qt::Key_Backtab);
    REQUIRE(focused() == &kit.sheet()); // which gives it to its paragraph in an active window
    QFocusEvent came(QEvent::FocusIn, Qt::BacktabFocusReason);
    QCoreApplication::sendEvent(&kit.sheet(), &came);
    CHECK(focused() == &kit.at("sector/consumption"));
    QTest::keyClick(focused(), Qt::Key_Backtab);
    CHECK_FALSE(kit.sheet().isAncestorOf(focused()));
    CHECK(focused() != &kit.sheet());
}
