// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/write_lock.h"

#include "core/domain/error.h"
#include "core/platform/platform.h"
#include "core/store/workbook.h"
#include "tests/support/catch.h"
#include "tests/support/crash_child.h"
#include "tests/support/file_witness.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/six_figures.h"
#include "tests/support/tiny_workbook.h"

using namespace kmh;
using namespace kmh::test;

namespace {

const auto kMe = QStringLiteral("李四");

QString lockFile(const TinyWorkbook& tiny)
{
    return tiny.path() + QStringLiteral(".lock");
}

/// A lock file as a program on another computer would leave it: number, name, computer.
void lockFromElsewhere(const TinyWorkbook& tiny)
{
    QFile file(lockFile(tiny));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("4711\nkaimenhong\nPC-1207\n");
}

} // namespace

TEST_CASE("A workbook another program has open for writing is opened for reading, with who has it")
{
    const TinyWorkbook tiny;
    CrashChild other({QStringLiteral("hold"), tiny.path(), QStringLiteral("张三")});
    REQUIRE(other.nextLine() == u"held");

    Workbook workbook = Workbook::openForWork(tiny.path(), kMe);
    CHECK(workbook.isReadOnly());
    CHECK(workbook.isHeldElsewhere());
    INFO(workbook.whyReadOnly().toStdString());
    CHECK(workbook.whyReadOnly().contains(QStringLiteral("张三")));
    CHECK(workbook.whyReadOnly().contains(platform::computerName()));
    CHECK(workbook.whyReadOnly().contains(QStringLiteral("tiny.kmh")));
    CHECK(WriteLock::holder(tiny.path())->person == u"张三");
    CHECK_FALSE(WriteLock::holder(tiny.path())->elsewhere);
    try {
        SixFigures(workbook).record(1);
        FAIL("it is open for reading only");
    } catch (const Error& error) {
        CHECK(error.sentence().contains(QStringLiteral("reading only")));
    }
    CHECK_THROWS_AS(Workbook::openLocked(tiny.path(), kMe), Error);
    CHECK_FALSE(WriteLock::isFree(tiny.path()));
}

TEST_CASE("The lock of a program that was killed is taken over")
{
    const TinyWorkbook tiny;
    {
        CrashChild other({QStringLiteral("hold"), tiny.path(), QStringLiteral("张三")});
        REQUIRE(other.nextLine() == u"held");
    }
    REQUIRE(QFile::exists(lockFile(tiny)));
    CHECK(WriteLock::isFree(tiny.path()));
    const Workbook workbook = Workbook::openForWork(tiny.path(), kMe);
    CHECK_FALSE(workbook.isReadOnly());
    CHECK(workbook.whyReadOnly().isEmpty());
    CHECK(WriteLock::holder(tiny.path())->person == kMe);
}

TEST_CASE("The lock of another computer stays, with what to do should that have broken down")
{
    const TinyWorkbook tiny;
    lockFromElsewhere(tiny);
    CHECK_FALSE(WriteLock::isFree(tiny.path()));
    {
        const Workbook workbook = Workbook::openForWork(tiny.path(), kMe);
        CHECK(workbook.isReadOnly());
        INFO(workbook.whyReadOnly().toStdString());
        CHECK(workbook.whyReadOnly().contains(QStringLiteral("PC-1207")));
        CHECK(workbook.whyReadOnly().contains(QStringLiteral("delete tiny.kmh.lock")));
    }
    CHECK(WriteLock::holder(tiny.path())->elsewhere);
    REQUIRE(QFile::remove(lockFile(tiny)));
    CHECK_FALSE(Workbook::openForWork(tiny.path(), kMe).isReadOnly());
}

TEST_CASE("A workbook that is closed leaves no lock behind")
{
    const TinyWorkbook tiny;
    const auto before = witness(tiny.folder());
    {
        Workbook workbook = Workbook::openForWork(tiny.path(), kMe);
        CHECK(QFile::exists(lockFile(tiny)));
        const Workbook moved = std::move(workbook); // it goes with the workbook
        CHECK(QFile::exists(lockFile(tiny)));
    }
    CHECK(witness(tiny.folder()).keys() == before.keys());
    CHECK_FALSE(WriteLock::holder(tiny.path()));
}

TEST_CASE("Within one program the lock is shared, and a worker opens the workbook besides")
{
    const TinyWorkbook tiny;
    const Workbook first = Workbook::openForWork(tiny.path(), kMe);
    {
        const Workbook again = Workbook::openForWork(tiny.path(), QStringLiteral("王五"));
        CHECK_FALSE(again.isReadOnly());
        CHECK(WriteLock::holder(tiny.path())->person == u"王五");
        Workbook worker = Workbook::open(tiny.path(), Workbook::Access::ReadWrite);
        CHECK_NOTHROW(SixFigures(worker).record(1));
    }
    CHECK(WriteLock::holder(tiny.path())); // the first has it still
    CHECK(wholeNumbers(first) == QVector{1});
}

TEST_CASE("What is no workbook is refused before a lock is put beside it")
{
    const TinyWorkbook tiny;
    const QString path = tiny.beside(QStringLiteral("notes.kmh"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("text");
    file.close();
    const auto before = witness(tiny.folder());
    CHECK_THROWS_AS(Workbook::openForWork(path, kMe), Error);
    CHECK_THROWS_AS(Workbook::openForWork(tiny.beside(QStringLiteral("none.kmh")), kMe), Error);
    CHECK(witness(tiny.folder()) == before);
}

TEST_CASE("A workbook in a folder nobody may write in is opened for reading, with the reason")
{
    const TinyWorkbook tiny;
    QFile::setPermissions(tiny.path(), QFile::Permissions(0x6666));
    QFile::setPermissions(tiny.folder(), QFile::Permissions(0x5555));
    {
        const OrdinaryUser user;
        if (user.isOne()) {
            const Workbook workbook = Workbook::openForWork(tiny.path(), kMe);
            CHECK(workbook.isReadOnly());
            CHECK_FALSE(workbook.isHeldElsewhere());
            CHECK(workbook.whyReadOnly().contains(QStringLiteral("nothing may be written")));
        }
    }
    QFile::setPermissions(tiny.folder(), QFile::Permissions(0x7755));
}

TEST_CASE("Network shares are told by their path or their file system")
{
    for (const char* path :
         {R"(\\server\share\a.kmh)", "//server/share/a.kmh", R"(\\?\UNC\server\share\a.kmh)"})
        CHECK(platform::isUncPath(QString::fromUtf8(path)));
    for (const char* path : {R"(C:\调度\a.kmh)", "/home/a.kmh", R"(\\?\C:\a.kmh)", R"(\\.\C:\a)"})
        CHECK_FALSE(platform::isUncPath(QString::fromUtf8(path)));
    for (const char* type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs"})
        CHECK(platform::isNetworkFileSystem(type));
    for (const char* type : {"ext4", "NTFS", "overlay", "fuse.ntfs", ""})
        CHECK_FALSE(platform::isNetworkFileSystem(type));
    const TinyWorkbook tiny;
    CHECK_FALSE(Workbook::open(tiny.path(), Workbook::Access::ReadOnly).isOnNetwork());
}
