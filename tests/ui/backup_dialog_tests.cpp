// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/six_figures.h"
#include "tests/support/tiny_workbook.h"
#include "ui/access_banner.h"
#include "ui/desk_window.h"
#include "ui/dialogs/backup_dialog.h"
#include "ui/pages/table.h"

#include <QtCore/QFileInfo>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace kmh;
using namespace kmh::test;

namespace {

const auto kMe = QStringLiteral("张三");

/// A window on a tiny workbook, in which 1 is recorded, that keeps its copies in a folder beside.
struct BackupKit
{
    TinyWorkbook tiny;
    BackupPolicy policy{tiny.beside(QStringLiteral("备份")), 30};
    std::unique_ptr<DeskWindow> window;

    BackupKit()
    {
        record(1);
        window = std::make_unique<DeskWindow>(Workbook::openForWork(tiny.path(), kMe));
        window->setPerson(kMe);
        showAt(*window, {1366, 768});
    }

    void record(int number) const
    {
        Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadWrite);
        SixFigures(workbook).record(number);
    }
    QVector<int> numbers() const
    {
        return wholeNumbers(Workbook::open(tiny.path(), Workbook::Access::ReadOnly));
    }
    QVector<Backup> copies() const { return backupsOf(tiny.path(), policy); }
    bool waitForCopies(int count) const
    {
        return QTest::qWaitFor([&] { return copies().size() == count; }, 20'000);
    }
    BackupDialog* dialog() const
    {
        policy.keep();
        window->showBackups();
        auto* shown = window->findChild<BackupDialog*>();
        REQUIRE(shown);
        return shown;
    }
    static QPushButton* button(const QWidget* widget, const char* name)
    {
        auto* found = widget->findChild<QPushButton*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    QStringList told() const
    {
        QStringList sentences;
        for (const QMessageBox* box : window->findChildren<QMessageBox*>())
            sentences.append(box->text());
        return sentences;
    }
};

/// Settings as they were before a test.
struct KeptPolicy
{
    BackupPolicy before = BackupPolicy::ofThisComputer();
    ~KeptPolicy() { before.keep(); }
};

} // namespace

TEST_CASE("A copy is made when a workbook is first opened on a day, and once only")
{
    const BackupKit kit;
    CHECK(kit.copies().isEmpty());
    kit.window->keepBackups(kit.policy);
    REQUIRE(kit.waitForCopies(1));
    CHECK(kit.copies().first().reason == BackupReason::Daily);
    CHECK(kit.copies().first().by == kMe);
    kit.window->openWorkbook(kit.tiny.path());
    QTest::qWait(300);
    CHECK(kit.copies().size() == 1);
    CHECK(kit.told().isEmpty());
}

TEST_CASE("A copy that cannot be made is told, and recording goes on")
{
    const BackupKit kit;
    QFile file(kit.policy.folder); // where the folder should be
    REQUIRE(file.open(QIODevice::WriteOnly));
    kit.window->keepBackups(kit.policy);
    REQUIRE(QTest::qWaitFor([&] { return !kit.told().isEmpty(); }, 20'000));
    CHECK(kit.told().first().contains(QStringLiteral("No backup copy of tiny.kmh was made")));
    Desk& desk = kit.window->view().desk();
    CHECK(desk.whyReadOnly().isEmpty());
    CHECK_NOTHROW(desk.record(TargetEdit{{kOutput}, {kProvince}, {}}, {}, QStringLiteral("目标")));
}

TEST_CASE("The dialog makes a copy, shows it in its list and opens it to be looked at")
{
    const KeptPolicy kept;
    const BackupKit kit;
    BackupDialog* dialog = kit.dialog();
    auto* table = dialog->findChild<Table*>();
    CHECK(table->model()->rowCount() == 0);
    CHECK_FALSE(kit.button(dialog, "restore")->isEnabled());
    kit.button(dialog, "now")->click();
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, 20'000));
    REQUIRE(QTest::qWaitFor([&] { return table->currentRow() == 0; }, 20'000));
    CHECK(table->model()->index(0, 1).data() == QStringLiteral("asked for"));
    CHECK(table->model()->index(0, 2).data() == kMe);
    CHECK(dialog->findChild<QLabel*>(QStringLiteral("told"))->text() == u"The copy is made.");

    const QString copy = kit.copies().first().path;
    kit.button(dialog, "look")->click();
    REQUIRE(QTest::qWaitFor([&] { return kit.window->view().desk().workbook().path() == copy; },
                            20'000));
    const Desk& desk = kit.window->view().desk();
    CHECK(desk.workbook().isReadOnly());
    CHECK(desk.whyReadOnly().contains(QStringLiteral("backup copy of tiny.kmh")));

    // The strip above leads back to the workbook, for writing.
    auto* back = kit.window->view().access().findChild<QPushButton*>();
    REQUIRE(back->isVisibleTo(kit.window.get()));
    back->click();
    REQUIRE(QTest::qWaitFor([&] { return !kit.window->view().desk().workbook().isReadOnly(); },
                            20'000));
    CHECK(QFileInfo(kit.window->view().desk().workbook().path()).fileName() == u"tiny.kmh");
}

TEST_CASE("A copy is restored from the dialog once a person says so, and what was there is kept")
{
    const KeptPolicy kept;
    const BackupKit kit;
    backUp(kit.tiny.path(), BackupReason::Import, kMe, QDateTime::currentDateTimeUtc().addDays(-1),
           kit.policy);
    kit.record(2);
    BackupDialog* dialog = kit.dialog();
    kit.button(dialog, "restore")->click();
    auto* question = dialog->findChild<QMessageBox*>(QStringLiteral("restoreQuestion"));
    REQUIRE(question);
    CHECK(kit.numbers() == QVector{1, 2});
    for (QAbstractButton* button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    REQUIRE(QTest::qWaitFor([&] { return kit.numbers() == QVector{1}; }, 20'000));
    REQUIRE(QTest::qWaitFor(
        [&] { return kit.window->view().desk().workbook().path() == kit.tiny.path(); }, 20'000));
    CHECK(kit.told().isEmpty());
    REQUIRE(kit.copies().size() == 2);
    CHECK(kit.copies().first().reason == BackupReason::Restore);
    CHECK(wholeNumbers(Workbook::open(kit.copies().first().path, Workbook::Access::ReadOnly)) ==
          QVector{1, 2});
    Desk& desk = kit.window->view().desk();
    CHECK(desk.whyReadOnly().isEmpty());
    desk.record(TargetEdit{{kOutput}, {kProvince}, {}}, {}, QStringLiteral("目标"));
}

TEST_CASE("How long copies are kept is set in the dialog and stays")
{
    const KeptPolicy kept;
    const BackupKit kit;
    BackupDialog* dialog = kit.dialog();
    auto* days = dialog->findChild<QSpinBox*>(QStringLiteral("days"));
    CHECK(days->value() == 30);
    days->setValue(90);
    CHECK(BackupPolicy::ofThisComputer().days == 90);
    CHECK(BackupPolicy::ofThisComputer().folder == kit.policy.folder);
}

TEST_CASE("From the demonstration the copies of all workbooks can be restored")
{
    const KeptPolicy kept;
    const BackupKit kit;
    backUp(kit.tiny.path(), BackupReason::Asked, kMe, QDateTime::currentDateTimeUtc(), kit.policy);
    kit.policy.keep();
    DeskWindow demo(Workbook::openBundled(Bundle::Demo));
    demo.showBackups();
    auto* dialog = demo.findChild<BackupDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QCheckBox*>(QStringLiteral("all"))->isChecked());
    CHECK(dialog->findChild<Table*>()->model()->rowCount() == 1);
    CHECK_FALSE(kit.button(dialog, "now")->isEnabled());
    CHECK(kit.button(dialog, "restore")->isEnabled());
}
