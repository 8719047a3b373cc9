// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bulletin_kit.h"
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "ui/bulletin/bulletin_sheet.h"
#include "ui/bulletin/form_dialog.h"
#include "ui/bulletin/outdated_bar.h"
#include "ui/bulletin/paragraph_panel.h"
#include "ui/bulletin/paragraph_text.h"
#include "ui/bulletin/paragraph_view.h"
#include "ui/bulletin/wording_editor.h"
#include "ui/pages/table.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace kmh;
using namespace kmh::test;

namespace {

/// The page on a desk that can be written to, shown and with the keyboard.
struct PageKit
{
    TinyDesk tiny;
    HandMadeReader reader;
    BulletinPage page{tiny.desk(), reader};

    PageKit()
    {
        // As PageStack does: it reads anew while it is shown.
        showAt(page, {1366, 700});
        page.setPlace(QStringLiteral("summary"));
    }

    Desk& desk() { return tiny.desk(); }
    BulletinSheet& sheet() { return *page.findChild<BulletinSheet*>(); }
    ParagraphPanel& panel() { return *page.findChild<ParagraphPanel*>(); }
    ParagraphView& at(const char* key) { return *sheet().at(QString::fromLatin1(key)); }
    QPlainTextEdit* typing(const char* key)
    {
        return at(key).editor() ? at(key).editor()->findChild<QPlainTextEdit*>() : nullptr;
    }
    QAction& action(const char* text)
    {
        for (QAction* found : page.pageActions()) {
            if (found->text() == BulletinPage::tr(text))
                return *found;
        }
        FAIL("there is no action " << text);
        return *page.pageActions().first();
    }
    /// Types in the place of a paragraph and saves.
    void write(const char* key, const char* text)
    {
        page.setPlace(QString::fromLatin1(key));
        action("Write anew").trigger();
        typing(key)->setPlainText(QString::fromUtf8(text));
        QTest::keyClick(typing(key), Qt::Key_Return, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }
    /// The paragraph as the workbook and the figures have it now.
    const BulletinParagraph& paragraph(const char* key) { return at(key).paragraph(); }
    QStringList marks(const char* key)
    {
        QStringList texts;
        for (const QLabel* label : at(key).findChildren<QLabel*>(Qt::FindDirectChildrenOnly))
            texts.append(label->text());
        return texts;
    }
    QString said(const char* part)
    {
        const auto* label = panel().findChild<QLabel*>(QLatin1String(part));
        return label->isHidden() ? QString() : label->text();
    }
};

} // namespace

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
    QTest::keyClick(&kit.at("summary"), Qt::Key_F2);
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

TEST_CASE("Looking back shows what stood then, and nothing can be written")
{
    PageKit kit;
    const QDateTime before = kit.desk().now();
    kit.write("summary", "后来写的。");
    kit.desk().setAsOf(before);
    QCoreApplication::processEvents();
    CHECK_FALSE(kit.paragraph("summary").isWritten());
    QSignalSpy failed(&kit.desk(), &Desk::failed);
    QTest::keyClick(&kit.at("summary"), Qt::Key_F2);
    CHECK_FALSE(kit.at("summary").editor());
    REQUIRE(failed.size() == 1);
    CHECK(failed.first().first().toString() == kit.desk().whyReadOnly());
    kit.desk().setAsOf({});
    CHECK(kit.paragraph("summary").isWritten());
}

TEST_CASE("The keyboard reaches every paragraph, its words and what they rest on")
{
    PageKit kit;
    QSignalSpy asked(&kit.desk(), &Desk::subjectRequested);
    const auto press = [&](Qt::Key key) { QTest::keyClick(kit.sheet().current(), key); };
    press(Qt::Key_Down);
    CHECK(kit.page.place() == u"sector/consumption");
    press(Qt::Key_End);
    CHECK(kit.page.place() == u"sector/industry");
    press(Qt::Key_Down);
    CHECK(kit.page.place() == u"sector/industry");
    press(Qt::Key_Up);
    press(Qt::Key_Home);
    CHECK(kit.page.place() == u"summary");

    // Three things: two for the count, one for the name.
    CHECK(kit.panel().evidence().rowCount() == 3);
    press(Qt::Key_Right);
    CHECK(kit.at("summary").text().currentMention() == 0);
    CHECK(kit.panel().evidence().rowCount() == 2);
    press(Qt::Key_Return);
    CHECK(asked.isEmpty()); // of two the list is asked
    CHECK(kit.panel().table().currentRow() == 0);
    Q_EMIT kit.panel().table().rowActivated(1);
    REQUIRE(asked.size() == 1);
    const auto first = asked.at(0).at(0).value<Subject>();
    REQUIRE(std::get_if<MeasureSubject>(&first));
    CHECK(std::get<MeasureSubject>(first).indicator == IndicatorId{kPotash});
    press(Qt::Key_Left); // round the end
    CHECK(kit.at("summary").text().currentMention() == 1);
    press(Qt::Key_Return);
    REQUIRE(asked.size() == 2);
    const auto second = asked.at(1).at(0).value<Subject>();
    CHECK(std::get<MeasureSubject>(second).indicator == IndicatorId{kFairs});
}

TEST_CASE("A click on words opens what they rest on, and anywhere else chooses the paragraph")
{
    PageKit kit;
    QSignalSpy asked(&kit.desk(), &Desk::subjectRequested);
    ParagraphText& text = kit.at("summary").text();
    const QVector<QRectF> rects = text.mentionRects(1);
    REQUIRE_FALSE(rects.isEmpty());
    CHECK(text.mentionAt(rects.first().center()) == 1);
    CHECK(text.mentionAt({0, 0}) == -1);
    QTest::mouseClick(&text, Qt::LeftButton, {}, rects.first().center().toPoint());
    CHECK(asked.size() == 1);
    QTest::mouseClick(&kit.at("sector/industry").text(), Qt::LeftButton, {}, {2, 2});
    CHECK(asked.size() == 1);
    CHECK(kit.page.place() == u"sector/industry");
    QTest::mouseDClick(&kit.at("sector/industry").text(), Qt::LeftButton, {}, {2, 2});
    CHECK(kit.at("sector/industry").editor());
}

TEST_CASE("The form of the document is a setting that can be undone, and the standard is none")
{
    PageKit kit;
    kit.action("Form of the document…").trigger();
    auto* dialog = kit.page.findChild<FormDialog*>();
    REQUIRE(dialog);
    dialog->findChild<QLineEdit*>(QStringLiteral("number"))->setText(QString::fromUtf8("第9期"));
    dialog->accept();
    const auto setting = [&] {
        return kit.desk().workbook().setting(QLatin1String(kBulletinFormSetting));
    };
    CHECK(BulletinForm::of(setting()).number == QString::fromUtf8("第9期"));
    CHECK(BulletinForm::of(setting()).marginTop == 37);
    kit.desk().undoStack().undo();
    CHECK(setting().isEmpty());
    FormDialog unchanged(kit.desk(), BulletinForm());
    CHECK(unchanged.form().text() == BulletinForm().text());
}

TEST_CASE("The page of the demonstration shows the round's real bulletin with its mark")
{
    DeskView view(demoWorkbook());
    view.desk().setPeriod(period("2025-03-X2"));
    showAt(view, {1366, 768});
    view.showNamed(QStringLiteral("bulletin"));
    auto& page = *qobject_cast<BulletinPage*>(view.pages().page(view.pages().currentPage()));
    CHECK(page.bulletin().paragraphs().size() > 10);
    CHECK_FALSE(page.bulletin().demoMark.isEmpty());
    CHECK(page.findChild<BulletinSheet*>()->paragraphs().size() ==
          page.bulletin().paragraphs().size());
    view.goBack();
    CHECK(view.pages().nameAt(view.pages().currentPage()) == u"overview");
}
