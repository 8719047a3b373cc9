// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/store/backup.h"
#include "core/store/connection.h"
#include "core/store/dialect.h"
#include "core/store/file_header.h"
#include "core/store/migration.h"
#include "core/store/workbook.h"
#include "core/store/write_lock.h"

#include "tests/support/catch.h"
#include "tests/support/crash_child.h"
#include "tests/support/file_witness.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/platform.h"
#include "tests/support/six_figures.h"
#include "tests/support/tiny_workbook.h"

#include <QtCore/QDir>

#include <random>

using namespace kmh;
using namespace kmh::test;

namespace {

constexpr int kRounds = 12;
constexpr int kLongestLife = 150; // milliseconds

/// The same moments in every run, so that a failure can be seen again.
class Moments
{
public:
    int next() { return std::uniform_int_distribution(0, kLongestLife)(m_random); }

private:
    std::mt19937 m_random{20250126};
};

QString titleOf(const Workbook& workbook)
{
    return workbook.plan()->title;
}

/// A tiny workbook that a program was killed over in the middle of a transaction that had reached
/// the file already.
struct LeftUnfinished
{
    TinyWorkbook tiny;
    QString title = titleOf(Workbook::open(tiny.path(), Workbook::Access::ReadOnly));

    LeftUnfinished()
    {
        CrashChild child({QStringLiteral("unfinished"), tiny.path()});
        REQUIRE(child.nextLine() == u"half");
        child.killAfter(0);
        REQUIRE(QFile::exists(journalOf(tiny.path())));
    }
};

} // namespace

TEST_CASE("A workbook is written through a rollback journal whose removal reaches the disk")
{
    const TinyWorkbook tiny;
    SECTION("as it comes") {}
    SECTION("after another program has given it a write-ahead log")
    {
        Connection(tiny.path(), Connection::Access::ReadWrite)
            .value(QStringLiteral("PRAGMA journal_mode = WAL"));
    }
    const Connection connection(tiny.path(), Connection::Access::ReadWrite);
    CHECK(connection.value(QStringLiteral("PRAGMA journal_mode")) == QStringLiteral("delete"));
    CHECK(connection.value(QStringLiteral("PRAGMA synchronous")).toInt() == 3); // EXTRA
    CHECK(readWorkbookHeader(tiny.path(), int(schemaMigrations().size())).writeAheadLog == false);
}

TEST_CASE("A program killed at any moment of recording loses nothing it had said was recorded")
{
    const TinyWorkbook tiny;
    Moments moments;
    int last = 0;
    for (int round = 0; round < kRounds; ++round) {
        CrashChild child({QStringLiteral("record"), tiny.path()});
        QStringList told{child.nextLine()};
        told += child.killAfter(moments.next());
        for (const auto access : {Workbook::Access::ReadOnly, Workbook::Access::ReadWrite}) {
            const Workbook workbook = Workbook::open(tiny.path(), access);
            const QVector<int> there = wholeNumbers(workbook); // throws for half of one
            REQUIRE_FALSE(there.isEmpty());
            REQUIRE(there.size() == there.last()); // 1, 2, 3 … without a gap
            CHECK(there.last() >= told.last().toInt());
            CHECK(there.last() <=
                  told.last().toInt() + 1); // recorded, but killed before it said so
            CHECK(there.last() > last);
            CHECK(workbook.integrityProblems().isEmpty());
            if (access == Workbook::Access::ReadWrite)
                last = there.last();
        }
    }
    // A journal that was only just begun may still lie there; the next record takes it along.
    Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadWrite);
    SixFigures(workbook).record(last + 1);
    CHECK(wholeNumbers(workbook).last() == last + 1);
    CHECK_FALSE(QFile::exists(journalOf(tiny.path())));
}

TEST_CASE("What a crash left half-written is not seen by readers, who write nothing")
{
    const LeftUnfinished left;
    const auto before = witness(left.tiny.folder());
    {
        const Workbook workbook = Workbook::open(left.tiny.path(), Workbook::Access::ReadOnly);
        CHECK(titleOf(workbook) == left.title);
        CHECK(workbook.path() == left.tiny.path());
        CHECK(workbook.integrityProblems().isEmpty());
    }
    CHECK(witness(left.tiny.folder()) == before);
}

TEST_CASE("What a crash left half-written is read in a folder nobody may write in")
{
    const LeftUnfinished left;
    const auto visitors = QFile::Permissions(0x5555);
    QFile::setPermissions(left.tiny.path(), QFile::Permissions(0x4444));
    QFile::setPermissions(journalOf(left.tiny.path()), QFile::Permissions(0x4444));
    QFile::setPermissions(left.tiny.folder(), visitors);
    {
        const OrdinaryUser user;
        CHECK(titleOf(Workbook::open(left.tiny.path(), Workbook::Access::ReadOnly)) == left.title);
    }
    QFile::setPermissions(left.tiny.folder(), QFile::Permissions(0x7755));
}

TEST_CASE("What a crash left half-written is taken back when the workbook is opened for writing")
{
    const LeftUnfinished left;
    const Workbook workbook = Workbook::open(left.tiny.path(), Workbook::Access::ReadWrite);
    CHECK(titleOf(workbook) == left.title);
    CHECK(workbook.integrityProblems().isEmpty());
    CHECK_FALSE(QFile::exists(journalOf(left.tiny.path())));
}

TEST_CASE("A backup copy of a workbook a crash left half-written is whole")
{
    const LeftUnfinished left;
    const Backup made =
        backUp(left.tiny.path(), BackupReason::Asked, {}, QDateTime::currentDateTimeUtc(),
               {left.tiny.beside(QStringLiteral("backups"))});
    CHECK(titleOf(Workbook::open(made.path, Workbook::Access::ReadOnly)) == left.title);
}

TEST_CASE("A program killed while it brings a workbook up to date leaves it old or new")
{
    Moments moments;
    const int newest = int(schemaMigrations().size());
    for (int round = 0; round < kRounds; ++round) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.kmh"));
        {
            Connection connection(path, Connection::Access::ReadWrite);
            dialect::setApplicationId(connection, Workbook::kApplicationId);
            migrate(connection, schemaMigrations().mid(0, 1));
        }
        CrashChild({QStringLiteral("migrate"), path}).killAfter(moments.next() / 2);
        CHECK(Workbook::open(path, Workbook::Access::ReadOnly).integrityProblems().isEmpty());
        {
            const Connection connection(path, Connection::Access::ReadWrite);
            const int version = dialect::schemaVersion(connection);
            CHECK((version == 1 || version == newest));
        }
        CHECK(Workbook::open(path, Workbook::Access::ReadWrite).integrityProblems().isEmpty());
        const Connection connection(path, Connection::Access::ReadOnly);
        CHECK(dialect::schemaVersion(connection) == newest);
    }
}

TEST_CASE("A program killed while it makes backup copies leaves only whole ones in the list")
{
    const TinyWorkbook tiny;
    const BackupPolicy policy{tiny.beside(QStringLiteral("backups"))};
    Moments moments;
    for (int round = 0; round < kRounds / 2; ++round) {
        const QStringList told = CrashChild({QStringLiteral("backup"), tiny.path(), policy.folder})
                                     .killAfter(moments.next());
        const QVector<Backup> all = backupsOf(tiny.path(), policy);
        for (const QString& path : told)
            CHECK(QFile::exists(path));
        CHECK(all.size() >= told.size());
        for (const Backup& backup : all.mid(0, 3)) // the newest were being made
            CHECK(Workbook::open(backup.path, Workbook::Access::ReadOnly)
                      .integrityProblems()
                      .isEmpty());
        CHECK(
            Workbook::open(tiny.path(), Workbook::Access::ReadWrite).integrityProblems().isEmpty());
    }
}

TEST_CASE("A program killed while it restores copies leaves the one or the other, whole")
{
    const TinyWorkbook tiny;
    const BackupPolicy policy{tiny.beside(QStringLiteral("backups"))};
    const QDateTime at(QDate(2025, 1, 20), QTime(8, 0), Qt::UTC);
    QStringList copies;
    for (int number = 1; number <= 2; ++number) {
        Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadWrite);
        SixFigures(workbook).record(number);
        copies.append(
            backUp(tiny.path(), BackupReason::Asked, {}, at.addSecs(number), policy).path);
    }
    Moments moments;
    for (int round = 0; round < kRounds / 2; ++round) {
        CrashChild child(QStringList{QStringLiteral("restore"), tiny.path(), policy.folder} +
                         copies);
        child.nextLine(); // or each round would be over before the first
        child.killAfter(moments.next());
        {
            const Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadOnly);
            CHECK(workbook.integrityProblems().isEmpty());
            const QVector<int> there = wholeNumbers(workbook);
            CHECK((there == QVector{1} || there == QVector{1, 2}));
        }
        CHECK(WriteLock::isFree(tiny.path()));
    }
    CHECK_FALSE(Workbook::openForWork(tiny.path(), {}).isReadOnly());
    CHECK(QDir(tiny.folder()).entryList(QDir::Files) == QStringList{QStringLiteral("tiny.kmh")});
}

TEST_CASE("A disk that takes no more ends recording with a sentence and keeps what was recorded")
{
    if (!host::canLimitFiles()) {
        WARN("skipped: this system has no limit on the size of files");
        return;
    }
    const TinyWorkbook tiny;
    QStringList told;
    {
        CrashChild child({QStringLiteral("full"), tiny.path()});
        for (QString line = child.nextLine(); !line.isEmpty(); line = child.nextLine())
            told.append(line);
        child.wait();
    }
    REQUIRE(told.size() >= 2);
    INFO(told.last().toStdString());
    CHECK(told.last().contains(QStringLiteral("tiny.kmh")));
    CHECK(told.last().contains(QStringLiteral("disk")));
    const int recorded = told.at(told.size() - 2).toInt();
    Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadWrite);
    CHECK(wholeNumbers(workbook).last() == recorded);
    CHECK(workbook.integrityProblems().isEmpty());
    SixFigures(workbook).record(recorded + 1); // with room again it goes on
    CHECK(wholeNumbers(workbook).last() == recorded + 1);
}
