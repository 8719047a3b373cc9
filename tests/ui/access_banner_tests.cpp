// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/platform.h"
#include "tests/support/six_figures.h"
#include "tests/support/tiny_desk.h"
#include "ui/access_banner.h"
#include "ui/desk_window.h"
#include "ui/dialogs/recording.h"
#include "ui/status_line.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace kmh;
using namespace kmh::test;

namespace {

const auto kMe = QStringLiteral("李四");

/// A window on a workbook that a program on another computer works on.
struct HeldKit
{
    TinyWorkbook tiny;
    QFile lock{tiny.path() + QStringLiteral(".lock")};
    std::unique_ptr<DeskWindow> window;

    HeldKit()
    {
        REQUIRE(lock.open(QIODevice::WriteOnly)); // number, program, computer
        lock.write("4711\nkaimenhong\nPC-1207\n");
        lock.close();
        window = std::make_unique<DeskWindow>(Workbook::openForWork(tiny.path(), kMe));
        window->setPerson(kMe);
        showAt(*window, {1366, 768});
    }

    AccessBanner& banner() const { return window->view().access(); }
    Desk& desk() const { return window->view().desk(); }
    QString text() const { return banner().findChild<QLabel*>()->text(); }
};

QString saved(const QWidget& widget)
{
    return widget.findChild<QLabel*>(QStringLiteral("saved"))->text();
}

} // namespace

TEST_CASE("A window says who works on the workbook, and opens it for writing when it is free")
{
    HeldKit kit;
    CHECK(kit.banner().isVisibleTo(kit.window.get()));
    CHECK(kit.text().contains(QStringLiteral("PC-1207")));
    CHECK(kit.desk().whyReadOnly() == kit.text());
    kit.banner().look();
    CHECK_FALSE(kit.banner().isFree());
    auto* button = kit.banner().findChild<QPushButton*>();
    CHECK_FALSE(button->isVisibleTo(kit.window.get()));

    REQUIRE(kit.lock.remove());
    kit.banner().look();
    CHECK(kit.banner().isFree());
    CHECK(button->isVisibleTo(kit.window.get()));
    button->click();
    REQUIRE(QTest::qWaitFor([&] { return !kit.desk().workbook().isReadOnly(); }, 20'000));
    CHECK_FALSE(kit.banner().isVisibleTo(kit.window.get()));
    CHECK(kit.desk().whyReadOnly().isEmpty());
}

TEST_CASE("What another program records appears in a window that only reads")
{
    const HeldKit kit;
    CHECK(kit.desk().assessment().snapshot->lastRecordedBy.isEmpty());
    {
        Workbook other = Workbook::open(kit.tiny.path(), Workbook::Access::ReadWrite);
        SixFigures(other).record(7);
    }
    kit.banner().look();
    CHECK(kit.desk().assessment().snapshot->lastRecordedBy == u"甲");
}

TEST_CASE("What another program records appears in a window that records too")
{
    TinyDesk tiny;
    AccessBanner& banner = tiny.view().access();
    banner.look();
    int reloads = 0;
    QObject::connect(&tiny.desk(), &Desk::assessmentChanged, &banner, [&] { ++reloads; });
    tiny.desk().record(TargetEdit{{kOutput}, {kProvince}, {}}, {}, QStringLiteral("目标"));
    CHECK(reloads == 1);
    banner.look(); // its own
    CHECK(reloads == 1);
    {
        Workbook other = Workbook::open(tiny.file().path(), Workbook::Access::ReadWrite);
        other.record(TargetEdit{{kOutput}, {kProvince}, {}},
                     {QDateTime({2025, 2, 22}, {2, 0}, Qt::UTC), QStringLiteral("乙"), {}});
    }
    banner.look();
    CHECK(reloads == 2);
}

TEST_CASE("The desk of a workbook of one's own shows no strip")
{
    TinyDesk tiny;
    showAt(tiny.view(), {1366, 768});
    tiny.view().access().look();
    CHECK_FALSE(tiny.view().access().isVisibleTo(&tiny.view()));
    const DeskView demo(demoWorkbook());
    CHECK(demo.findChild<AccessBanner*>()->isHidden());
}

TEST_CASE("A workbook that is gone is told, read on, and taken up again when it is back")
{
    if (!host::openFilesCanBeMoved()) {
        WARN("skipped: a file that is open can be neither moved nor replaced here");
        return;
    }
    TinyDesk tiny;
    showAt(tiny.view(), {1366, 768});
    QStringList failures;
    QObject::connect(&tiny.desk(), &Desk::failed, &tiny.desk(),
                     [&](const QString& sentence) { failures.append(sentence); });
    const Edit edit = TargetEdit{{kOutput}, {kProvince}, {}};
    const QString elsewhere = tiny.file().beside(QStringLiteral("elsewhere.kmh"));
    REQUIRE(QFile::rename(tiny.file().path(), elsewhere));

    CHECK_FALSE(recordEdit(&tiny.view(), tiny.desk(), edit, {}, QStringLiteral("目标")));
    REQUIRE(failures.size() == 1);
    CHECK(failures.first().contains(QStringLiteral("is gone")));
    tiny.view().access().look();
    CHECK(tiny.view().access().isVisibleTo(&tiny.view()));
    tiny.desk().reload();
    CHECK(tiny.fairs().light == Light::Watch);

    REQUIRE(QFile::rename(elsewhere, tiny.file().path()));
    tiny.view().access().look();
    CHECK_FALSE(tiny.view().access().isVisibleTo(&tiny.view()));
    CHECK(recordEdit(&tiny.view(), tiny.desk(), edit, {}, QStringLiteral("目标")));
}

TEST_CASE("The status line tells when something was saved last, by itself")
{
    TinyDesk tiny;
    showAt(tiny.view(), {1366, 768});
    CHECK(saved(tiny.view()) == u"Saves automatically");
    const QDateTime at(QDate(2025, 2, 22), QTime(9, 32, 5));
    tiny.desk().setClock([at] { return at.toUTC(); });
    tiny.desk().record(TargetEdit{{kOutput}, {kProvince}, {}}, {}, QStringLiteral("目标"));
    CHECK(saved(tiny.view()) == u"Saved automatically 09:32:05");
}
