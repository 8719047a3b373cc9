// SPDX-License-Identifier: GPL-3.0-or-later
// What a person meets who takes a notice through the window from its text to the workbook.
#include "tests/ui/notice_kit.h"
#include "ui/notice/choose_dialog.h"
#include "ui/notice/draft_words.h"
#include "ui/notice/unit_field.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

using namespace kmh;
using namespace kmh::test;

namespace {

/// A finished draft on a page of its own, whose person is what is said here.
struct FinishKit
{
    explicit FinishKit(const QString& person)
    {
        kit.beginSample();
        kit.settleAll();
        NoticeSetting setting = kit.setting({});
        setting.person = [this, person] {
            ++asked;
            return person;
        };
        page = std::make_unique<FinishPage>(kit.desk(), setting);
        page->setPath(file);
    }

    /// Makes the workbook; gives what is said where it is not made.
    QString make()
    {
        page->make();
        REQUIRE(QTest::qWaitFor([&] { return !page->isWorking(); }, 20000));
        return page->problem();
    }

    NoticeKit kit;
    QString file = kit.own.filePath(QStringLiteral("二季度.kmh"));
    int asked = 0;
    std::unique_ptr<FinishPage> page;
};

void carryOn(FinishKit& finish)
{
    finish.page->setCarryOver(true);
    REQUIRE(QTest::qWaitFor([&] { return !finish.page->isWorking(); }, 20000));
}

} // namespace

TEST_CASE("What goes on is recorded under a name; where none is given nothing is written")
{
    FinishKit nobody{QString()};
    carryOn(nobody);
    CHECK(nobody.make().contains(QStringLiteral("name")));
    CHECK(nobody.asked == 1);
    CHECK_FALSE(QFile::exists(nobody.file));
    FinishKit somebody(QStringLiteral("乙"));
    carryOn(somebody);
    CHECK(somebody.make() == QString());
    CHECK(QFile::exists(somebody.file));
}

TEST_CASE("A plan that goes on with nothing asks for no name")
{
    FinishKit nobody{QString()};
    CHECK(nobody.make() == QString());
    CHECK(nobody.asked == 0);
    CHECK(QFile::exists(nobody.file));
}

TEST_CASE("The cards of the last step stay together at the top until something goes on")
{
    NoticeKit kit;
    kit.beginSample();
    kit.window.goTo(NoticeWindow::Step::Finish);
    QCoreApplication::processEvents();
    const FinishPage& page = kit.window.finish();
    const auto* carry = page.findChild<QCheckBox*>();
    REQUIRE(carry);
    CHECK(carry->mapTo(&page, QPoint()).y() < page.height() / 2);
    const auto* make = page.findChild<QPushButton*>(QStringLiteral("make"));
    CHECK(make->mapTo(&page, QPoint()).y() < page.height() * 2 / 3);
}

TEST_CASE("A path chosen for one draft is not that of the next")
{
    NoticeKit kit;
    kit.beginSample();
    kit.window.finish().setPath(kit.own.filePath(QStringLiteral("别的.kmh")));
    kit.beginSample();
    kit.window.goTo(NoticeWindow::Step::Finish);
    CHECK(kit.window.finish().path().endsWith(QStringLiteral("2025Q2 稳增长举措.kmh")));
}

TEST_CASE("Where one is taken to a measure all that belongs to it can be seen")
{
    NoticeKit kit;
    kit.beginSample();
    DraftTree& tree = kit.window.check().tree();
    kit.window.check().form().setMinimumHeight(kit.window.check().height() - 330);
    tree.setMaximumHeight(200); // some nine rows
    QCoreApplication::processEvents();
    kit.goToMeasure(1);
    kit.goToMeasure(2);
    const QRect seen = tree.viewport()->rect();
    for (const DraftId id : kit.desk().index().children(measureOf(kit.draft(), 2)))
        CHECK(seen.contains(tree.visualRect(tree.rows().indexOf(id)).center()));
    // As when the list of open points takes its room.
    tree.verticalScrollBar()->setValue(0);
    tree.setMaximumHeight(190);
    QCoreApplication::processEvents();
    CHECK(seen.contains(tree.visualRect(tree.currentIndex()).center()));
}

TEST_CASE("The marks of the measure one is on stay to be seen")
{
    NoticeKit kit;
    kit.beginSample();
    kit.goToMeasure(1);
    const auto isCovered = [&](const QString& words) {
        const int place = int(kit.draft().text.indexOf(words));
        for (const auto& around : kit.window.check().text().extraSelections()) {
            if (around.cursor.selectionStart() <= place && place < around.cursor.selectionEnd())
                return true;
        }
        return false;
    };
    CHECK(isCovered(QStringLiteral("抓好项目投产")));
    CHECK(isCovered(QStringLiteral("，推动")));
    CHECK_FALSE(isCovered(QStringLiteral("新增规上工业企业")));
    CHECK_FALSE(isCovered(QStringLiteral("省工业和信息化厅")));
    CHECK_FALSE(isCovered(QStringLiteral("加大资金支持")));
    kit.goTo(QStringLiteral("新增规上工业企业"));
    CHECK(isCovered(QStringLiteral("新增规上工业企业")));
}

TEST_CASE("What cannot be given to another measure is told before one is asked for")
{
    NoticeKit kit;
    kit.beginSample();
    kit.goTo(QStringLiteral("新增规上工业企业"));
    kit.pressInTree(Qt::Key_R, Qt::ControlModifier);
    CHECK(kit.window.findChild<ChooseDialog*>() == nullptr);
    CHECK(kit.told().contains(QStringLiteral("Ctrl+D")));
    kit.goToMeasure(1);
    CHECK(kit.told().isEmpty()); // it was about the one before
}

TEST_CASE("Words are exempted once")
{
    NoticeKit kit;
    kit.beginSample();
    kit.settleAll(); // 一企一策 among it
    const qsizetype items = kit.draft().items.size();
    kit.select(QStringLiteral("一企一策"));
    kit.pressInTree(Qt::Key_8, Qt::AltModifier);
    for (const WaiverDialog* dialog : kit.window.findChildren<WaiverDialog*>())
        CHECK_FALSE(dialog->isVisible());
    CHECK(kit.words() == u"一企一策");
    CHECK_FALSE(kit.told().isEmpty());
    CHECK(kit.draft().items.size() == items);
}

TEST_CASE("A measure without a title is named by its words, its number said once")
{
    Draft draft = sampleDraft();
    for (DraftItem& item : draft.items) {
        if (auto* measure = std::get_if<DraftMeasure>(&item.content); measure && measure->no == 2)
            measure->title.clear();
    }
    const DraftLookup index(draft);
    const QString title = draftItemTitle(index, *draft.item(measureOf(draft, 2)));
    CHECK(title.startsWith(QStringLiteral("2  加大资金支持")));
}

TEST_CASE("A section has been looked at with the last of its measures")
{
    NoticeKit kit;
    kit.beginSample();
    const auto state = [&] {
        const DraftId section = itemOf(kit.draft(), QStringLiteral("一、稳住工业"));
        return checkStateOf(kit.desk().index(), *kit.draft().item(section));
    };
    kit.goToMeasure(1);
    kit.pressInTree(Qt::Key_Return, Qt::ControlModifier);
    CHECK(state() == CheckState::Open);
    kit.goToMeasure(2);
    kit.pressInTree(Qt::Key_Return, Qt::ControlModifier);
    CHECK(state() == CheckState::Checked);
}

TEST_CASE("Accepting what is accepted already is no step to take back")
{
    NoticeKit kit;
    kit.beginSample();
    kit.goToMeasure(1);
    kit.pressInTree(Qt::Key_Return, Qt::ControlModifier);
    const int steps = kit.desk().undoStack().count();
    kit.goToMeasure(1);
    kit.pressInTree(Qt::Key_Return, Qt::ControlModifier);
    kit.goTo(QStringLiteral("新增规上工业企业"));
    kit.pressInTree(Qt::Key_Return);
    CHECK(kit.desk().undoStack().count() == steps);
}

TEST_CASE("What is typed wrong stays as typed when another field is chosen in")
{
    NoticeKit kit;
    kit.beginSample();
    kit.goTo(QStringLiteral("新增规上工业企业"));
    kit.type("value", QStringLiteral("二十来家"));
    kit.choose("due", QStringLiteral("2025"));
    CHECK(kit.line("value")->text() == u"二十来家");
    CHECK(contentOf<DraftTarget>(kit.current())->due == Period::quarter(2025, 2));
    auto* due = kit.window.check().form().page()->findChild<QComboBox*>(QStringLiteral("due"));
    CHECK(due->currentData() == QStringLiteral("2025Q2"));
    kit.type("value", QStringLiteral("25"));
    kit.choose("due", QStringLiteral("2025"));
    CHECK(contentOf<DraftTarget>(kit.current())->value == 25);
    CHECK(contentOf<DraftTarget>(kit.current())->due == Period::year(2025));
}

TEST_CASE("Without a period and a day nothing is dated; the head is asked for the period first")
{
    NoticeKit kit;
    Draft draft = sampleDraft();
    draft.head.period.reset();
    draft.head.issued = QDate();
    kit.window.begin(draft);
    QCoreApplication::processEvents();
    const qsizetype items = kit.draft().items.size();
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_3}) { // a target, a task
        kit.goToMeasure(1);
        kit.select(QStringLiteral("一企一策"));
        kit.pressInTree(key, Qt::AltModifier);
        CHECK(kit.draft().items.size() == items);
        CHECK_FALSE(kit.desk().current());
        CHECK_FALSE(kit.told().isEmpty());
    }
    kit.goToMeasure(1);
    kit.select(QStringLiteral("一企一策"));
    kit.pressInTree(Qt::Key_2, Qt::AltModifier); // another number has no day
    CHECK(kit.draft().items.size() == items + 1);
}

TEST_CASE("Ctrl+Z in a field that has nothing to take back takes the last step back")
{
    NoticeKit kit;
    kit.beginSample();
    kit.goTo(QStringLiteral("新增规上工业企业"));
    kit.type("value", QStringLiteral("25"));
    REQUIRE(contentOf<DraftTarget>(kit.current())->value == 25);
    kit.line("value")->setFocus();
    kit.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(contentOf<DraftTarget>(kit.current())->value == 20);
    kit.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(contentOf<DraftTarget>(kit.current())->value == 25);
}

TEST_CASE("A unit's field that is left empty says again what the draft says")
{
    NoticeKit kit;
    kit.beginSample();
    kit.goTo(QStringLiteral("省新设办公室"));
    kit.type("unit", QString());
    CHECK(kit.line("unit")->text() == u"省新设办公室");
    CHECK(contentOf<DraftResponsibility>(kit.current())->name == u"省新设办公室");
}

TEST_CASE("A draft that cannot be gone on with leaves one where one was")
{
    NoticeKit kit;
    kit.beginSample();
    kit.window.goTo(NoticeWindow::Step::Source);
    kit.window.resume(kit.own.filePath(QStringLiteral("没有")));
    CHECK(kit.window.step() == NoticeWindow::Step::Source);
    CHECK(kit.draft().text == sampleNotice());
}

TEST_CASE("A folder that takes no file is told, not tried for ever")
{
    const QTemporaryDir own;
    QFile file(own.filePath(QStringLiteral("文件")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QString folder = file.fileName() + QStringLiteral("/drafts"); // below a file: nowhere
    NoticeKit kit(folder);
    kit.beginSample();
    CHECK(kit.window.keeper().trouble().contains(QDir::toNativeSeparators(folder)));
    CHECK(kit.draft().text == sampleNotice());
}

TEST_CASE("Ctrl+O asks for the notice's file, and the draft changed last is the one to go on with")
{
    const QTemporaryDir folder;
    {
        NoticeKit kit(folder.path());
        kit.beginSample();
    }
    NoticeKit kit(folder.path());
    REQUIRE(QTest::qWaitFor([&] { return !kit.window.source().isWorking(); }, 20000));
    CHECK(kit.window.source().findChild<QPushButton*>(QStringLiteral("resume"))->isEnabled());
    kit.press(Qt::Key_O, Qt::ControlModifier);
    CHECK(kit.window.source().findChild<QDialog*>() != nullptr);
}
