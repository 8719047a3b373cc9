// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/demo_view.h"
#include "tests/support/tiny_desk.h"
#include "tests/ui/show_kit.h"
#include "ui/briefing/briefing_editor.h"
#include "ui/briefing/briefing_source.h"
#include "ui/briefing/outline_list.h"
#include "ui/briefing/slide_layout.h"
#include "ui/briefing/slide_view.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace kmh;
using namespace kmh::test;

namespace {

const auto kOverview = QStringLiteral("overview");
const auto kWords = QStringLiteral("请各单位月底前补齐进度");

Briefing briefingOf(const Desk& desk)
{
    return makeBriefing(readBriefing(desk.workbook(), desk.period(), desk.asOf(), desk.now()));
}

const BriefingPage* pageOf(const Briefing& briefing, const QString& key)
{
    for (const BriefingPage& page : briefing.pages) {
        if (page.key == key)
            return &page;
    }
    return nullptr;
}

QString saved(const Desk& desk)
{
    return desk.workbook().setting(QLatin1String(kBriefingOutlineSetting));
}

/// The dialog with a page chosen.
struct Editor
{
    explicit Editor(Desk& desk, const QString& key = kOverview)
        : dialog(desk)
    {
        choose(key);
        dialog.setAttribute(Qt::WA_DontShowOnScreen);
        dialog.show();
    }

    void choose(const QString& key)
    {
        const BriefingOutline outline = dialog.pages().outline();
        for (int i = 0; i < outline.items.size(); ++i) {
            if (outline.items.at(i).key == key)
                dialog.pages().setCurrentRow(i);
        }
        REQUIRE(dialog.pages().currentKey() == key);
    }
    QPushButton* button(const char* name) const
    {
        return dialog.findChild<QPushButton*>(QLatin1String(name));
    }
    QPlainTextEdit* field(const char* name) const
    {
        return dialog.findChild<QPlainTextEdit*>(QLatin1String(name));
    }
    QString label(const char* name) const
    {
        const auto* label = dialog.findChild<QLabel*>(QLatin1String(name));
        return label->isHidden() ? QString() : label->text();
    }
    void tick(const QString& key, bool shown)
    {
        choose(key);
        dialog.pages().currentItem()->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
    }

    BriefingEditor dialog;
};

void lightByHand(TinyDesk& tiny, Light light)
{
    tiny.desk().record(OverrideEdit{{kFairs}, {kProvince}, tiny.desk().period(), light},
                       QStringLiteral("电话核实"), QStringLiteral("改判"));
}

void writeHeadline(TinyDesk& tiny, const QString& words)
{
    Editor editor(tiny.desk());
    editor.field("headline")->setPlainText(words);
    editor.button("record")->click();
    REQUIRE(editor.dialog.result() == QDialog::Accepted);
}

} // namespace

TEST_CASE("Pages are hidden and moved with the keyboard, recorded as one step and undone")
{
    TinyDesk tiny;
    const Briefing before = briefingOf(tiny.desk());
    REQUIRE(before.pages.at(1).key == kOverview);
    Editor editor(tiny.desk());
    CHECK_FALSE(editor.button("record")->isEnabled());

    QTest::keyClick(&editor.dialog.pages(), Qt::Key_Up, Qt::AltModifier);
    CHECK(editor.dialog.pages().currentRow() == 0);
    CHECK(editor.dialog.pages().currentKey() == kOverview);
    QTest::keyClick(&editor.dialog.pages(), Qt::Key_Up, Qt::AltModifier); // no further
    CHECK(editor.dialog.pages().currentRow() == 0);
    editor.tick(QStringLiteral("closing"), false);
    editor.button("record")->click();
    CHECK(editor.dialog.result() == QDialog::Accepted);

    const Briefing after = briefingOf(tiny.desk());
    CHECK(after.pages.first().key == kOverview);
    CHECK(after.pages.at(1).key == u"title");
    CHECK_FALSE(pageOf(after, QStringLiteral("closing")));
    CHECK(pageOf(before, QStringLiteral("closing")));

    CHECK(tiny.desk().undoStack().count() == 1);
    tiny.desk().undoStack().undo();
    CHECK(saved(tiny.desk()).isEmpty());
    CHECK(briefingOf(tiny.desk()).pages.size() == before.pages.size());
    tiny.desk().undoStack().redo();
    CHECK(briefingOf(tiny.desk()).pages.first().key == kOverview);
}

TEST_CASE("The usual order is given back, and is then no setting at all")
{
    TinyDesk tiny;
    {
        Editor editor(tiny.desk());
        CHECK_FALSE(editor.button("house")->isEnabled());
        editor.button("down")->click();
        CHECK(editor.button("house")->isEnabled());
        editor.button("up")->click(); // as it was: nothing to record
        CHECK_FALSE(editor.button("record")->isEnabled());
        editor.button("down")->click();
        editor.button("record")->click();
    }
    CHECK_FALSE(saved(tiny.desk()).isEmpty());
    Editor editor(tiny.desk());
    editor.button("house")->click();
    CHECK(editor.dialog.pages().currentKey() == kOverview); // stays on the page
    editor.button("record")->click();
    CHECK(saved(tiny.desk()).isEmpty());
}

TEST_CASE("A briefing without any page cannot be recorded")
{
    TinyDesk tiny;
    Editor editor(tiny.desk());
    for (const BriefingOutline::Item& item : editor.dialog.pages().outline().items)
        editor.tick(item.key, false);
    CHECK_FALSE(editor.button("record")->isEnabled());
    CHECK(editor.label("problem") == u"Tick at least one page.");
    editor.tick(QStringLiteral("due"), true);
    CHECK(editor.button("record")->isEnabled());
    CHECK(editor.label("problem").isEmpty());
}

TEST_CASE("A headline of a person's is recorded beside the computed one, marked, and undone")
{
    TinyDesk tiny;
    const QString computed = pageOf(briefingOf(tiny.desk()), kOverview)->headline.text;
    {
        Editor editor(tiny.desk());
        CHECK(editor.label("computed") == computed);
        CHECK(editor.field("headline")->toPlainText().isEmpty());
        editor.field("headline")
            ->setPlainText(QStringLiteral("  ") + kWords + QStringLiteral("\n"));
        CHECK(editor.dialog.preview().slide()->title == kWords); // before it is recorded
        CHECK(
            editor.dialog.pages().currentItem()->text().contains(QStringLiteral("your headline")));
        editor.field("notes")->setPlainText(QStringLiteral("先讲滞后"));
        editor.button("record")->click();
    }
    const Wordings wordings = tiny.desk().workbook().wordings(tiny.desk().period());
    const Wording* headline = wordings.at(QStringLiteral("briefing/overview/headline"));
    REQUIRE(headline);
    CHECK(headline->said == kWords);
    CHECK(headline->computed == computed);
    CHECK(headline->stamp.by == u"甲");
    const Briefing briefing = briefingOf(tiny.desk());
    const BriefingPage* page = pageOf(briefing, kOverview);
    CHECK(page->headline.text == kWords);
    CHECK(page->rewritten);
    CHECK_FALSE(page->outdated);
    CHECK(page->notes == u"先讲滞后");

    tiny.desk().undoStack().undo();
    const Briefing undone = briefingOf(tiny.desk());
    CHECK(pageOf(undone, kOverview)->headline.text == computed);
    CHECK_FALSE(pageOf(undone, kOverview)->rewritten);
    CHECK(pageOf(undone, kOverview)->notes != u"先讲滞后");
}

TEST_CASE("Words that say what is computed, or are given back as they were, are no change")
{
    TinyDesk tiny;
    Editor editor(tiny.desk());
    editor.field("headline")->setPlainText(kWords);
    CHECK(editor.button("record")->isEnabled());
    editor.field("headline")->setPlainText(editor.label("computed"));
    CHECK_FALSE(editor.button("record")->isEnabled());
    editor.field("headline")->setPlainText(kWords);
    editor.button("takeBack")->click();
    CHECK(editor.field("headline")->toPlainText().isEmpty());
    CHECK_FALSE(editor.button("record")->isEnabled());
    CHECK_FALSE(editor.button("takeBack")->isEnabled());
}

TEST_CASE("A headline written for other figures is told with both sentences, and kept if wanted")
{
    TinyDesk tiny;
    const QString then = pageOf(briefingOf(tiny.desk()), kOverview)->computed.text;
    writeHeadline(tiny, kWords);
    lightByHand(tiny, Light::Met);
    const Briefing changed = briefingOf(tiny.desk());
    const QString now = pageOf(changed, kOverview)->computed.text;
    REQUIRE(now != then);
    CHECK(pageOf(changed, kOverview)->outdated);

    Editor editor(tiny.desk());
    CHECK(editor.label("outdated").contains(then));
    CHECK(editor.label("outdated").contains(now));
    CHECK(editor.field("headline")->toPlainText() == kWords);
    editor.button("keep")->click();
    CHECK(editor.label("outdated").isEmpty());
    editor.button("record")->click();
    const Briefing kept = briefingOf(tiny.desk());
    CHECK(pageOf(kept, kOverview)->headline.text == kWords);
    CHECK_FALSE(pageOf(kept, kOverview)->outdated);
}

TEST_CASE("A person's headline is taken back for the computed one")
{
    TinyDesk tiny;
    writeHeadline(tiny, kWords);
    Editor editor(tiny.desk());
    editor.button("takeBack")->click();
    editor.button("record")->click();
    const Briefing briefing = briefingOf(tiny.desk());
    CHECK_FALSE(pageOf(briefing, kOverview)->rewritten);
    CHECK(pageOf(briefing, kOverview)->headline.text == pageOf(briefing, kOverview)->computed.text);
}

TEST_CASE("Where nothing can be recorded the editor says why and changes nothing")
{
    Desk desk(demoWorkbook());
    Editor editor(desk);
    CHECK(editor.label("problem") == desk.whyReadOnly());
    CHECK(editor.field("headline")->isReadOnly());
    CHECK(editor.field("notes")->isReadOnly());
    for (const char* name : {"record", "up", "down", "house", "takeBack"})
        CHECK_FALSE(editor.button(name)->isEnabled());
    const BriefingOutline before = editor.dialog.pages().outline();
    editor.dialog.pages().moveCurrent(1);
    CHECK(editor.dialog.pages().outline() == before);
    CHECK(editor.dialog.preview().slide());
    editor.dialog.reject();
    CHECK_FALSE(editor.dialog.isVisible());
}

TEST_CASE("What was changed and is not recorded is asked about before it is given up")
{
    TinyDesk tiny;
    Editor editor(tiny.desk());
    editor.field("headline")->setPlainText(kWords);
    editor.dialog.reject();
    CHECK(editor.dialog.isVisible());
    auto* question = editor.dialog.findChild<QMessageBox*>(QStringLiteral("unsavedQuestion"));
    REQUIRE(question);
    for (QAbstractButton* button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QCoreApplication::processEvents();
    CHECK_FALSE(editor.dialog.isVisible());
    CHECK(tiny.desk().workbook().wordings(tiny.desk().period()).all.isEmpty());
}

TEST_CASE("The preview has the shape of the display that slides would be shown on")
{
    TinyDesk tiny;
    const Editor editor(tiny.desk());
    const auto& slide = editor.dialog.preview().slide();
    REQUIRE(slide);
    const QSize display = QGuiApplication::primaryScreen()->size();
    CHECK(slide->width == Approx(slideWidthFor(display)));
}

TEST_CASE("A hidden page can be looked at and written for, with the number it would have")
{
    TinyDesk tiny;
    Editor editor(tiny.desk());
    editor.tick(kOverview, false);
    CHECK(editor.dialog.preview().slide()->title == editor.label("computed"));
    editor.field("headline")->setPlainText(kWords);
    editor.button("record")->click();
    const Briefing briefing = briefingOf(tiny.desk());
    CHECK_FALSE(pageOf(briefing, kOverview));
    CHECK(tiny.desk().workbook().wordings(tiny.desk().period()).all.size() == 1);
}

TEST_CASE("A page that goes on over several slides has the words of its first")
{
    Desk desk(demoWorkbook());
    // What is due next takes two pages then.
    BriefingInput input =
        readBriefing(desk.workbook(), Period::xun(2025, 3, 2), desk.asOf(), desk.now());
    input.outline = BriefingDraft::houseOutline(desk.plan());
    const Briefing briefing = makeBriefing(input);
    const BriefingDraft draft(input, {});
    int continued = 0;
    for (int i = 0; i < briefing.pages.size(); ++i) {
        const BriefingPage& page = briefing.pages.at(i);
        continued += page.part > 1;
        if (page.part > 1)
            continue;
        CHECK(draft.computedHeadline(page.key) == page.headline.text);
        CHECK(draft.computedNotes(page.key) == page.notes);
        const BriefingDraft::Preview preview = draft.preview(page.key);
        CHECK(preview.number == i + 1);
        CHECK(preview.count == briefing.pages.size());
        CHECK(preview.briefing.pages.first().headline.text == page.headline.text);
    }
    CHECK(continued > 0);
}
