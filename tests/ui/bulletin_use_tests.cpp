// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/day_label.h"
#include "tests/support/bulletin_page_kit.h"
#include "ui/bulletin/form_dialog.h"
#include "ui/bulletin/paragraph_text.h"
#include "ui/pages/table.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace kmh;
using namespace kmh::test;

TEST_CASE("Looking back shows what stood then, and nothing can be written")
{
    PageKit kit;
    const QDateTime before = kit.desk().now();
    kit.write("summary", "后来写的。");
    kit.desk().setAsOf(before);
    QCoreApplication::processEvents();
    CHECK_FALSE(kit.paragraph("summary").isWritten());
    QSignalSpy failed(&kit.desk(), &Desk::failed);
    CHECK_FALSE(kit.action("Write anew").isEnabled());
    CHECK(kit.summary().contains(kit.desk().whyReadOnly()));
    CHECK_FALSE(kit.summary().contains(QStringLiteral("F2")));
    QTest::mouseDClick(&kit.at("summary").text(), Qt::LeftButton, {}, {2, 2});
    CHECK_FALSE(kit.at("summary").editor());
    REQUIRE(failed.size() == 1);
    CHECK(failed.first().first().toString() == kit.desk().whyReadOnly());
    kit.desk().setAsOf({});
    CHECK(kit.action("Write anew").isEnabled());
    CHECK(kit.summary().contains(QStringLiteral("F2")));
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

TEST_CASE("A click on words shows what they rest on, and with Ctrl opens it")
{
    PageKit kit;
    QSignalSpy asked(&kit.desk(), &Desk::subjectRequested);
    kit.page.setPlace(QStringLiteral("sector/industry"));
    ParagraphText& text = kit.at("summary").text();
    const QVector<QRectF> rects = text.mentionRects(1);
    REQUIRE_FALSE(rects.isEmpty());
    const QPoint onWords = rects.first().center().toPoint();
    CHECK(text.mentionAt(onWords) == 1);
    CHECK(text.mentionAt({0, 0}) == -1);
    QTest::mouseClick(&text, Qt::LeftButton, {}, onWords);
    CHECK(asked.isEmpty());
    CHECK(kit.page.place() == u"summary");
    CHECK(text.currentMention() == 1);
    CHECK(kit.panel().evidence().rowCount() == 1);
    kit.panel().findChild<QPushButton*>(QStringLiteral("open"))->click();
    CHECK(asked.size() == 1);
    QTest::mouseClick(&text, Qt::LeftButton, Qt::ControlModifier, onWords);
    CHECK(asked.size() == 2);

    QTest::mouseClick(&text, Qt::LeftButton, {}, {2, 2}); // beside all of them
    CHECK(text.currentMention() == -1);
    CHECK(kit.panel().evidence().rowCount() == 3);
    QTest::mouseClick(&kit.at("sector/industry").text(), Qt::LeftButton, {}, {2, 2});
    CHECK(asked.size() == 2);
    CHECK(kit.page.place() == u"sector/industry");
    QTest::mouseDClick(&kit.at("sector/industry").text(), Qt::LeftButton, {}, {2, 2});
    CHECK(kit.at("sector/industry").editor());
}

TEST_CASE("Deliverables that words rest on are named, with the day they are due and their light")
{
    DeskView view(demoWorkbook());
    view.desk().setPeriod(period("2025-03-X2"));
    const Plan& plan = view.desk().plan();
    REQUIRE(plan.deliverables.size() > 60);
    QVector<Subject> all;
    for (const Deliverable& each : plan.deliverables)
        all.append(LedgerSubject{{.ledger = QStringLiteral("deliverables"), .item = each.code}});
    const Sentence sentence = compose(QStringLiteral("%1."), {Piece(QStringLiteral("all"), all)});
    const QVector<EvidenceRow> rows = evidenceOf(view.desk(), sentence);
    REQUIRE(rows.size() == 50);
    CHECK(evidenceCount(sentence) == plan.deliverables.size());
    for (int i = 0; i < 50; ++i) {
        const Deliverable& of = plan.deliverables.at(i);
        CHECK(rows.at(i).what == of.name);
        CHECK(rows.at(i).figure.contains(dayLabel(of.due, plan.period.year())));
        CHECK(rows.at(i).light == view.desk().assessment().deliverable(of.id).light);
    }
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
