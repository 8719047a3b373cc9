// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/domain/error.h"
#include "core/store/connection.h"
#include "core/store/restoration.h"
#include "core/store/workbook.h"
#include "tests/support/catch.h"
#include "tests/support/crash_child.h"
#include "tests/support/file_witness.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/six_figures.h"
#include "tests/support/tiny_workbook.h"

#include <QtCore/QFileInfo>

#include <thread>
#include <vector>

using namespace kmh;
using namespace kmh::test;

namespace {

const QDateTime kNoon(QDate(2025, 3, 21), QTime(12, 0));
const auto kMe = QStringLiteral("张三");

/// A tiny workbook with a folder for its copies, in which 1 is recorded.
struct Kept
{
    TinyWorkbook tiny;
    BackupPolicy policy{tiny.beside(QStringLiteral("备份")), 30};

    Kept() { record(1); }

    void record(int number) const
    {
        Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadWrite);
        SixFigures(workbook).record(number);
    }
    Backup backUp(const QDateTime& at = kNoon, BackupReason reason = BackupReason::Asked) const
    {
        return kmh::backUp(tiny.path(), reason, kMe, at, policy);
    }
    QVector<Backup> all() const { return backupsOf(tiny.path(), policy); }
    QVector<int> numbers() const { return numbersIn(tiny.path()); }
    static QVector<int> numbersIn(const QString& path)
    {
        return wholeNumbers(Workbook::open(path, Workbook::Access::ReadOnly));
    }
};

QString refusal(const std::function<void()>& attempt)
{
    try {
        attempt();
        return {};
    } catch (const Error& error) {
        CHECK(error.kind() == Error::Kind::CannotOpen);
        return error.sentence();
    }
}

void damage(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(4096);
    file.write(QByteArray(int(file.size()) - 4096, '\x5a'));
}

} // namespace

TEST_CASE("Whoever asks for the copy of a day at the same time makes one between them")
{
    const Kept kept;
    std::vector<std::thread> threads(4);
    for (std::thread& thread : threads)
        thread = std::thread([&] { backUpForDay(kept.tiny.path(), kMe, kNoon, kept.policy); });
    for (std::thread& thread : threads)
        thread.join();
    CHECK(kept.all().size() == 1);
    CHECK_FALSE(backUpForDay(kept.tiny.path(), kMe, kNoon.addSecs(60), kept.policy));
    CHECK(backUpForDay(kept.tiny.path(), kMe, kNoon.addDays(1), kept.policy));
}

TEST_CASE("Copies can be kept in a folder still to be made, and not where none can be made")
{
    const TinyWorkbook tiny;
    CHECK(BackupPolicy::whyNotIn(tiny.beside(QStringLiteral("新/备份"))).isEmpty());
    CHECK(BackupPolicy::whyNotIn(tiny.folder()).isEmpty());
    CHECK_FALSE(QFileInfo::exists(tiny.beside(QStringLiteral("新"))));
    CHECK(BackupPolicy::whyNotIn(QStringLiteral("备份")).contains(QStringLiteral("whole path")));
    CHECK(BackupPolicy::whyNotIn(tiny.path()).contains(QStringLiteral("is a file")));
    CHECK(BackupPolicy::whyNotIn(tiny.path() + QStringLiteral("/备份"))
              .contains(QStringLiteral("is a file")));
}

TEST_CASE("A backup copy is a workbook named for its day, its reason and who was at the desk")
{
    const Kept kept;
    const Backup made = kept.backUp(kNoon, BackupReason::Import);
    kept.record(2);
    CHECK(QFileInfo(made.path).fileName() == u"2025-03-21 120000 导入前 张三.kmh");
    CHECK(QFileInfo(made.path).absolutePath().startsWith(kept.policy.folder +
                                                         QStringLiteral("/tiny-")));
    CHECK(Kept::numbersIn(made.path) == QVector{1});
    CHECK(kept.numbers() == QVector{1, 2});

    REQUIRE(kept.all().size() == 1);
    const Backup listed = kept.all().first();
    CHECK(listed.path == made.path);
    CHECK(listed.workbook == QFileInfo(kept.tiny.path()).canonicalFilePath());
    CHECK(listed.at == kNoon.toUTC());
    CHECK(listed.reason == BackupReason::Import);
    CHECK(listed.by == kMe);
    CHECK(listed.size == QFileInfo(made.path).size());
}

TEST_CASE("A name that no file may have is made one that it may")
{
    const Kept kept;
    const Backup made = kmh::backUp(kept.tiny.path(), BackupReason::Asked,
                                    QStringLiteral("处/室: <张>\n*三*"), kNoon, kept.policy);
    CHECK(QFileInfo(made.path).fileName() == u"2025-03-21 120000 手动 处室 张三.kmh");
    CHECK(kept.all().first().by == u"处室 张三");
}

TEST_CASE("Two copies of one moment are both kept")
{
    const Kept kept;
    kept.backUp();
    kept.backUp(kNoon, BackupReason::Import);
    REQUIRE(kept.all().size() == 2);
    CHECK(kept.all().first().at == kNoon.addSecs(1).toUTC()); // the newest first
}

TEST_CASE("Copies of workbooks of one name in two folders are kept apart")
{
    const Kept kept;
    const TinyWorkbook other;
    kept.backUp();
    kmh::backUp(other.path(), BackupReason::Daily, kMe, kNoon, kept.policy);
    CHECK(kept.all().size() == 1);
    CHECK(backupsOf(other.path(), kept.policy).size() == 1);
    CHECK(backups(kept.policy).size() == 2);
}

TEST_CASE("The day's copy is due once a day, whatever else was copied")
{
    const Kept kept;
    const QDate day = kNoon.date();
    CHECK(dailyBackupDue(kept.tiny.path(), day, kept.policy));
    kept.backUp(kNoon, BackupReason::Import);
    CHECK(dailyBackupDue(kept.tiny.path(), day, kept.policy));
    kept.backUp(kNoon, BackupReason::Daily);
    CHECK_FALSE(dailyBackupDue(kept.tiny.path(), day, kept.policy));
    CHECK(dailyBackupDue(kept.tiny.path(), day.addDays(1), kept.policy));
}

TEST_CASE("Copies older than the time they are kept go, but never the last five of a workbook")
{
    const Kept kept;
    for (int day = 0; day < 8; ++day) // 21 to 28 March
        kept.backUp(kNoon.addDays(day));
    CHECK(kept.all().size() == 8);

    pruneBackups(kept.policy, kNoon.addDays(31)); // the first day is 31 days ago
    REQUIRE(kept.all().size() == 7);
    CHECK(kept.all().last().at == kNoon.addDays(1).toUTC());
    pruneBackups(kept.policy, kNoon.addDays(400));
    REQUIRE(kept.all().size() == 5);
    CHECK(kept.all().last().at == kNoon.addDays(3).toUTC());
}

TEST_CASE("What others put into the backup folder is never removed")
{
    const Kept kept;
    const Backup old = kept.backUp(kNoon.addYears(-1));
    const QString folder = QFileInfo(old.path).absolutePath();
    const QStringList foreign{folder + QStringLiteral("/我的副本.kmh"),
                              folder + QStringLiteral("/2024-01-01 120000 旧的 张三.kmh"),
                              folder + QStringLiteral("/说明.txt"),
                              kept.policy.folder + QStringLiteral("/2024-01-01 120000 手动.kmh")};
    for (const QString& path : foreign)
        REQUIRE(QFile::copy(kept.tiny.path(), path));
    for (int day = 0; day < 6; ++day)
        kept.backUp(kNoon.addDays(day));
    CHECK_FALSE(QFile::exists(old.path));
    for (const QString& path : foreign)
        CHECK(QFile::exists(path));
    CHECK(kept.all().size() == 6);
}

TEST_CASE("A copy that cannot be made is told in a sentence and leaves nothing behind")
{
    const Kept kept;
    QString sentence;
    SECTION("because its folder is a file")
    {
        QFile file(kept.policy.folder);
        REQUIRE(file.open(QIODevice::WriteOnly));
        sentence = refusal([&] { kept.backUp(); });
    }
    SECTION("because nothing may be written there")
    {
        QFile::setPermissions(kept.tiny.folder(), QFile::Permissions(0x5555));
        bool isBound = false;
        {
            const OrdinaryUser user;
            isBound = user.isOne();
            if (isBound)
                sentence = refusal([&] { kept.backUp(); });
        }
        QFile::setPermissions(kept.tiny.folder(), QFile::Permissions(0x7755));
        if (!isBound)
            return;
    }
    SECTION("because the workbook is damaged")
    {
        damage(kept.tiny.path());
        sentence = refusal([&] { kept.backUp(); });
        CHECK(witness(kept.policy.folder).keys().filter(QStringLiteral("unfinished")).isEmpty());
    }
    INFO(sentence.toStdString());
    CHECK(sentence.startsWith(QStringLiteral("No backup copy of tiny.kmh was made: ")));
    CHECK(sentence.endsWith(u'.'));
    CHECK(kept.all().isEmpty());
}

TEST_CASE("Restoring puts a copy in the workbook's place and keeps what was there")
{
    const Kept kept;
    const Backup one = kept.backUp();
    kept.record(2);
    const auto before = restore(kept.tiny.path(), one.path, kMe, kNoon.addDays(1), kept.policy);
    CHECK(kept.numbers() == QVector{1});
    REQUIRE(before);
    CHECK(before->reason == BackupReason::Restore);
    CHECK(Kept::numbersIn(before->path) == QVector{1, 2});
    CHECK(kept.all().size() == 2);

    // The copies of before can be restored as well, and nothing is left beside.
    restore(kept.tiny.path(), before->path, kMe, kNoon.addDays(2), kept.policy);
    CHECK(kept.numbers() == QVector{1, 2});
    CHECK(QDir(kept.tiny.folder()).entryList(QDir::Files) ==
          QStringList{QStringLiteral("tiny.kmh")});
    kept.record(3);
    CHECK(kept.numbers() == QVector{1, 2, 3});
}

TEST_CASE("A damaged workbook is kept for rescue when a copy takes its place")
{
    const Kept kept;
    const Backup one = kept.backUp();
    damage(kept.tiny.path());
    QFile file(kept.tiny.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray damaged = file.readAll();
    file.close();
    const auto before = restore(kept.tiny.path(), one.path, kMe, kNoon.addDays(1), kept.policy);
    CHECK(kept.numbers() == QVector{1});
    REQUIRE(before);
    CHECK(before->reason == BackupReason::Damaged);
    QFile rescued(before->path);
    REQUIRE(rescued.open(QIODevice::ReadOnly));
    CHECK(rescued.readAll() == damaged);
}

TEST_CASE("A workbook that was deleted is restored from its copies")
{
    const Kept kept;
    const Backup one = kept.backUp();
    REQUIRE(QFile::remove(kept.tiny.path()));
    CHECK(backups(kept.policy).first().workbook == one.workbook);
    CHECK_FALSE(restore(kept.tiny.path(), one.path, kMe, kNoon, kept.policy));
    CHECK(kept.numbers() == QVector{1});
}

TEST_CASE("A half-written transaction is not played into the copy that is restored")
{
    const Kept kept;
    const Backup one = kept.backUp();
    {
        CrashChild child({QStringLiteral("unfinished"), kept.tiny.path()});
        REQUIRE(child.nextLine() == u"half");
    }
    restore(kept.tiny.path(), one.path, kMe, kNoon, kept.policy);
    const Workbook workbook = Workbook::open(kept.tiny.path(), Workbook::Access::ReadWrite);
    CHECK(workbook.integrityProblems().isEmpty());
    CHECK(wholeNumbers(workbook) == QVector{1});
}

TEST_CASE("A copy that is damaged or no workbook is not restored")
{
    const Kept kept;
    const Backup one = kept.backUp();
    damage(one.path);
    const auto before = witness(kept.tiny.folder());
    CHECK(refusal([&] {
              restore(kept.tiny.path(), one.path, kMe, kNoon, kept.policy);
          }).contains(QStringLiteral("damaged")));
    CHECK(witness(kept.tiny.folder()) == before);
    const QString none = kept.tiny.beside(QStringLiteral("none.kmh"));
    CHECK(refusal([&] {
              restore(kept.tiny.path(), none, kMe, kNoon, kept.policy);
          }).contains(QStringLiteral("There is no file")));
    CHECK(kept.numbers() == QVector{1});
}

TEST_CASE("A workbook another program is working on is not replaced")
{
    const Kept kept;
    const Backup one = kept.backUp();
    kept.record(2);
    CrashChild other({QStringLiteral("hold"), kept.tiny.path(), QStringLiteral("李四")});
    REQUIRE(other.nextLine() == u"held");
    CHECK(refusal([&] {
              restore(kept.tiny.path(), one.path, kMe, kNoon, kept.policy);
          }).contains(QStringLiteral("李四")));
    CHECK(kept.numbers() == QVector{1, 2});
}

TEST_CASE("Where copies are kept and for how long is a setting of this computer")
{
    const BackupPolicy before = BackupPolicy::ofThisComputer();
    CHECK(before.days == 30);
    BackupPolicy{QStringLiteral("/elsewhere"), 90}.keep();
    CHECK(BackupPolicy::ofThisComputer().folder == u"/elsewhere");
    CHECK(BackupPolicy::ofThisComputer().days == 90);
    BackupPolicy{BackupPolicy::defaultFolder(), 30}.keep();
    CHECK(BackupPolicy::ofThisComputer().folder == BackupPolicy::defaultFolder());
    before.keep();
}

TEST_CASE("A journal that cannot be rolled back is only done away with if another file is in place")
{
    const Kept kept;
    const Backup one = kept.backUp();
    const QString journal = kept.tiny.path() + QStringLiteral("-journal");
    const QByteArray rest(512,
                          '\0'); // begins with no journal's signature, so that it is left alone
    const auto leaveJournal = [&] {
        QFile file(journal);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(rest);
    };
    damage(kept.tiny.path());
    leaveJournal();
    const auto before = witness(kept.tiny.folder());
    {
        Restoration restoration(kept.tiny.path(), one.path);
        REQUIRE(QFile::remove(kept.tiny.path() + QStringLiteral(".restored.new")));
        CHECK_FALSE(refusal([&] { restoration.commit(); }).isEmpty());
    }
    CHECK(witness(kept.tiny.folder()) == before);
    Restoration(kept.tiny.path(), one.path).commit();
    CHECK(kept.numbers() == QVector{1});
    CHECK_FALSE(QFile::exists(journal));
    CHECK(QDir(kept.tiny.folder()).entryList({QStringLiteral("*.aside")}).isEmpty());
}

TEST_CASE("The journal of a workbook that cannot be opened for another reason than damage stays")
{
    const Kept kept;
    const Backup one = kept.backUp();
    const QString journal = kept.tiny.path() + QStringLiteral("-journal");
    QFile file(journal);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(512, '\0'));
    file.close();
    Restoration restoration(kept.tiny.path(), one.path);
    QFile::setPermissions(kept.tiny.folder(), QFile::Permissions(0x7777));
    QFile::setPermissions(kept.tiny.path(), {});
    QString sentence;
    {
        const OrdinaryUser user;
        if (!user.isOne())
            return;
        sentence = refusal([&] { restoration.commit(); });
    }
    QFile::setPermissions(kept.tiny.path(), QFile::ReadOwner | QFile::WriteOwner);
    CHECK_FALSE(sentence.isEmpty());
    CHECK(QFile::exists(journal));
    CHECK(kept.numbers() == QVector{1});
}

TEST_CASE("What a restoration put aside when it stopped halfway is put back")
{
    const Kept kept;
    const QString journal = kept.tiny.path() + QStringLiteral("-journal");
    const auto leave = [](const QString& path) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
    };
    leave(journal + QStringLiteral(".aside"));
    leave(kept.tiny.path() + QStringLiteral(".restored.new")); // not in place yet
    removeUnfinishedRestoration(kept.tiny.path());
    CHECK(QFile::exists(journal));
    CHECK(QFile::remove(journal));
    leave(journal + QStringLiteral(".aside")); // in place already
    removeUnfinishedRestoration(kept.tiny.path());
    CHECK(QDir(kept.tiny.folder()).entryList(QDir::Files) ==
          QStringList{QStringLiteral("tiny.kmh")});
}
