// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/store/workbook.h"
#include "tests/support/demo_view.h"
#include "tests/support/watched_translator.h"
#include "tests/ui/notice_kit.h"
#include "ui/background_job.h"
#include "ui/commands.h"
#include "ui/desk_window.h"
#include "ui/notice/draft_course_dialog.h"
#include "ui/notice/register_panel.h"
#include "ui/notice/waiver_dialog.h"
#include "ui/pages/table.h"

#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace kmh;
using namespace kmh::test;

namespace {

void waitFor(const std::function<bool()>& isDone)
{
    REQUIRE(QTest::qWaitFor(isDone, 20000));
}

} // namespace

TEST_CASE("A plan is finished when nothing is open, and not before")
{
    NoticeKit kit;
    kit.beginSample();
    kit.window.goTo(NoticeWindow::Step::Finish);
    auto* make = kit.window.finish().findChild<QPushButton*>(QStringLiteral("make"));
    auto* go = kit.window.finish().findChild<QPushButton*>(QStringLiteral("goToOpen"));
    CHECK_FALSE(make->isEnabled());
    REQUIRE(go->isVisible());
    go->click();
    CHECK(kit.window.step() == NoticeWindow::Step::Check);

    kit.settleAll();
    kit.window.goTo(NoticeWindow::Step::Finish);
    CHECK(make->isEnabled());
    CHECK_FALSE(go->isVisible());
    CHECK(kit.window.finish().path().endsWith(QStringLiteral("2025Q2 稳增长举措.kmh")));
    const QString file = kit.own.filePath(QStringLiteral("二季度.kmh"));
    kit.window.finish().setPath(file);
    QSignalSpy made(&kit.window, &NoticeWindow::workbookMade);
    make->click();
    waitFor([&] { return !made.isEmpty() || !kit.window.finish().problem().isEmpty(); });
    CHECK(kit.window.finish().problem() == QString());
    REQUIRE(made.size() == 1);
    CHECK_FALSE(kit.window.isVisible());
    const auto plan = Workbook::open(file, Workbook::Access::ReadOnly).plan();
    CHECK(plan->code == u"2025Q2");
    CHECK(plan->measures.size() == 3);
    CHECK(plan->noticeText == sampleNotice());
    CHECK(keptDrafts(kit.window.keeper().folder()).isEmpty()); // it has served
}

TEST_CASE("A workbook that is there already is not overwritten, and its name is told")
{
    NoticeKit kit;
    kit.beginSample();
    kit.settleAll();
    kit.window.goTo(NoticeWindow::Step::Finish);
    const QString path = kit.own.filePath(QStringLiteral("有了.kmh"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("alt");
    file.close();
    kit.window.finish().setPath(path);
    kit.window.finish().make();
    waitFor([&] { return !kit.window.finish().isWorking(); });
    CHECK(kit.window.finish().problem().contains(QStringLiteral("有了.kmh")));
    CHECK(kit.window.isVisible());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "alt");
}

TEST_CASE("Interrupted work comes back as it was")
{
    const QTemporaryDir folder;
    {
        NoticeKit kit(folder.path());
        kit.beginSample();
        kit.goToMeasure(1);
        kit.pressInTree(Qt::Key_Return, Qt::ControlModifier);
        kit.goTo(QStringLiteral("新增规上工业企业"));
        // Typed and not left: it is taken in when the window closes.
        QLineEdit* value = kit.line("value");
        value->setFocus();
        value->selectAll();
        QTest::keyClicks(value, QStringLiteral("22"));
        CHECK(kit.window.close());
    }
    const QVector<KeptDraft> kept = keptDrafts(folder.path());
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().title == u"某省2025年二季度稳增长若干举措");
    CHECK(kept.first().open > 0);
    CHECK(kept.first().trouble.isEmpty());

    NoticeKit kit(folder.path());
    kit.window.resume(kept.first().path);
    CHECK(kit.window.step() == NoticeWindow::Step::Check);
    CHECK(kit.draft().item(measureOf(kit.draft(), 1))->checked);
    kit.goTo(QStringLiteral("新增规上工业企业"));
    CHECK(contentOf<DraftTarget>(kit.current())->value == 22);
    CHECK(kit.desk().undoStack().count() == 0);
}

TEST_CASE("What cannot be kept is told beside the steps, and asked about before it is given up")
{
    const QTemporaryDir folder;
    const QString blocked = folder.filePath(QStringLiteral("drafts"));
    QFile file(blocked); // where the folder should be
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    NoticeKit kit(blocked);
    kit.beginSample();
    REQUIRE(kit.desk().hasDraft()); // it can be worked on all the same
    CHECK_FALSE(kit.window.keeper().trouble().isEmpty());
    CHECK(kit.window.findChild<QLabel*>(QStringLiteral("kept"))->text() ==
          kit.window.keeper().trouble());
    CHECK_FALSE(kit.window.close());
    auto* question = kit.window.findChild<QMessageBox*>(QStringLiteral("unsavedQuestion"));
    REQUIRE(question);
    CHECK(kit.window.isVisible());
    for (QAbstractButton* button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QCoreApplication::processEvents();
    CHECK_FALSE(kit.window.isVisible());
}

TEST_CASE("A draft that one window works on is refused in another, and cannot be thrown away")
{
    const QTemporaryDir folder;
    NoticeKit first(folder.path());
    first.beginSample();
    const QString path = first.window.keeper().path();
    REQUIRE_FALSE(path.isEmpty());
    NoticeKit second(folder.path());
    second.window.resume(path);
    CHECK_FALSE(second.desk().hasDraft());
    auto* box = second.window.findChild<QMessageBox*>();
    REQUIRE(box);
    CHECK_FALSE(box->text().isEmpty());
    CHECK_THROWS_AS(DraftKeeper::discard(path), Error);
    CHECK(QFile::exists(path));
    first.window.close();
}

TEST_CASE("A draft that is damaged is listed with what is wrong, beside those that are sound")
{
    const QTemporaryDir folder;
    {
        NoticeKit kit(folder.path());
        kit.beginSample();
        kit.window.close();
    }
    QFile broken(folder.filePath(QStringLiteral("坏了.kmhdraft")));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("{\"half\":");
    broken.close();
    const QVector<KeptDraft> kept = keptDrafts(folder.path());
    REQUIRE(kept.size() == 2);
    int sound = 0;
    for (const KeptDraft& draft : kept)
        sound += draft.trouble.isEmpty() ? 1 : 0;
    CHECK(sound == 1);
}

TEST_CASE("A notice is read off the window's thread, and what keeps it from being read is told")
{
    NoticeKit kit;
    SourcePage& source = kit.window.source();
    waitFor([&] { return !source.isWorking(); });
    auto* read = source.findChild<QPushButton*>(QStringLiteral("read"));
    CHECK_FALSE(read->isEnabled());
    source.setPasted(QStringLiteral("　\n \n"));
    read->click();
    waitFor([&] { return !source.isWorking(); });
    CHECK_FALSE(source.problem().isEmpty());
    CHECK_FALSE(kit.desk().hasDraft());

    source.setPasted(sampleNotice());
    read->click();
    waitFor([&] { return kit.desk().hasDraft(); });
    CHECK(kit.window.step() == NoticeWindow::Step::Check);
    CHECK(DraftLookup(kit.draft()).measures().size() == 3);
    CHECK(kit.draft().head.period == Period::quarter(2025, 2));
}

TEST_CASE("A file that is no text is told with what to do, and nothing is lost")
{
    NoticeKit kit;
    SourcePage& source = kit.window.source();
    waitFor([&] { return !source.isWorking(); });
    source.setPasted(QStringLiteral("已经粘贴的文字"));
    source.openFile(kit.own.filePath(QStringLiteral("没有.txt")));
    waitFor([&] { return !source.isWorking(); });
    CHECK_FALSE(source.problem().isEmpty());
    CHECK(source.findChild<QPlainTextEdit*>(QStringLiteral("noticeText"))->toPlainText() ==
          u"已经粘贴的文字");
}

TEST_CASE("A period that is none keeps a notice from being read")
{
    NoticeKit kit;
    SourcePage& source = kit.window.source();
    waitFor([&] { return !source.isWorking(); });
    source.setPasted(sampleNotice());
    source.findChild<QLineEdit*>(QStringLiteral("hintPeriod"))->setText(QStringLiteral("春天"));
    source.read();
    CHECK_FALSE(source.isWorking());
    CHECK_FALSE(kit.desk().hasDraft());
}

TEST_CASE("The desk opens one window for a new plan and closes it with itself")
{
    QStandardPaths::setTestModeEnabled(true); // no drafts of whoever runs the tests
    DeskWindow desk(Workbook::openBundled(Bundle::Demo));
    desk.show();
    const auto windows = [] {
        int count = 0;
        for (QWidget* widget : QApplication::topLevelWidgets())
            count += qobject_cast<NoticeWindow*>(widget) && widget->isVisible() ? 1 : 0;
        return count;
    };
    auto* command = desk.findChild<Commands*>()->action(CommandId::NewPlan);
    CHECK(command->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    command->trigger();
    command->trigger();
    CHECK(windows() == 1);
    desk.close();
    QCoreApplication::processEvents();
    CHECK(windows() == 0);
    QStandardPaths::setTestModeEnabled(false);
}

TEST_CASE("Every command of the window has its own keys")
{
    const QObject parent;
    NoticeCommands commands(const_cast<QObject*>(&parent));
    QHash<QString, QString> taken;
    for (int id = 0; id <= int(NoticeCommandId::NextPane); ++id) {
        const QAction* action = commands.action(NoticeCommandId(id));
        REQUIRE(action);
        CHECK_FALSE(action->shortcuts().isEmpty());
        for (const QKeySequence& keys : action->shortcuts()) {
            INFO(keys.toString().toStdString());
            CHECK(keys != QKeySequence(Qt::Key_F1));
            CHECK_FALSE(taken.contains(keys.toString()));
            taken.insert(keys.toString(), action->text());
        }
    }
}

TEST_CASE("The window for a new plan is in Chinese, and what can be focused has a name")
{
    WatchedTranslator chinese;
    QCoreApplication::installTranslator(&chinese);
    {
        NoticeKit kit;
        kit.window.resize(1366, 768);
        kit.window.grab();
        kit.beginSample();
        for (const DraftItem& item : sampleDraft().items) {
            kit.desk().setCurrent(item.id);
            kit.window.grab();
        }
        kit.goTo(QStringLiteral("新增规上工业企业"));
        DraftCourseDialog course({kit.draft(), kit.current()});
        course.grab();
        WaiverDialog waiver(QStringLiteral("一企一策"), QStringLiteral("豁免"));
        waiver.grab();
        kit.window.check().foot().showList(true);
        kit.window.grab();
        for (QWidget* widget : kit.window.check().findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
                qobject_cast<QAbstractButton*>(widget))
                continue;
            const QWidget* named = widget;
            while (named && named->accessibleName().isEmpty() && named != &kit.window)
                named = named->parentWidget();
            INFO(widget->metaObject()->className());
            CHECK(named != &kit.window);
        }
        kit.window.goTo(NoticeWindow::Step::Finish);
        kit.window.grab();
    }
    QCoreApplication::removeTranslator(&chinese);
    QStringList missing = chinese.missing();
    missing.removeDuplicates();
    CHECK(missing.join(QLatin1Char('\n')) == QString());
}
