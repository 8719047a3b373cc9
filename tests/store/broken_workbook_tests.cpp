// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/store/connection.h"
#include "core/store/workbook.h"

#include "tests/support/broken_workbooks.h"
#include "tests/support/catch.h"
#include "tests/support/file_witness.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/platform.h"
#include "tests/support/tiny_workbook.h"

#include <QtCore/QElapsedTimer>

using namespace kmh;
using namespace kmh::test;

namespace {

/// The sentence an attempt to open ends with; empty if it succeeds.
QString refusal(const QString& path, Workbook::Access access)
{
    try {
        Workbook::open(path, access).plan();
        return {};
    } catch (const Error& error) {
        CHECK(error.kind() == Error::Kind::CannotOpen);
        return error.sentence();
    }
}

} // namespace

TEST_CASE("Files that are no workbook are refused with a sentence and stay as they are")
{
    const TinyWorkbook tiny;
    for (const BrokenWorkbook& broken : makeBrokenWorkbooks(tiny.folder(), tiny.path())) {
        const auto before = witness(tiny.folder());
        const QString path = tiny.beside(broken.name);
        for (const auto access : {Workbook::Access::ReadOnly, Workbook::Access::ReadWrite}) {
            const QString sentence = refusal(path, access);
            INFO(broken.name.toStdString() << ": " << sentence.toStdString());
            CHECK(sentence.contains(broken.says));
            CHECK(sentence.contains(broken.name));
        }
        CHECK(witness(tiny.folder()) == before);
    }
}

TEST_CASE("A workbook another program is writing is refused within a few seconds")
{
    const TinyWorkbook tiny;
    const auto before = witness(tiny.folder());
    {
        const Connection other(tiny.path(), Connection::Access::ReadWrite);
        other.exec(QStringLiteral("BEGIN EXCLUSIVE"));
        QElapsedTimer timer;
        timer.start();
        CHECK(refusal(tiny.path(), Workbook::Access::ReadOnly)
                  .contains(QStringLiteral("being written by another program")));
        CHECK(timer.elapsed() < 4000);
        CHECK(refusal(tiny.path(), Workbook::Access::ReadWrite)
                  .contains(QStringLiteral("being written by another program")));
        other.exec(QStringLiteral("ROLLBACK"));
    }
    CHECK(witness(tiny.folder()) == before);
    CHECK(refusal(tiny.path(), Workbook::Access::ReadOnly).isEmpty());
}

TEST_CASE("Refusing a workbook does not take away the locks somebody in this process holds on it")
{
    const TinyWorkbook tiny;
    const Workbook open = Workbook::open(tiny.path(), Workbook::Access::ReadWrite);
    const Connection writer(tiny.path(), Connection::Access::ReadWrite);
    writer.exec(QStringLiteral("BEGIN EXCLUSIVE"));
    CHECK(!refusal(tiny.path(), Workbook::Access::ReadOnly).isEmpty());
    CHECK(host::isLockedForOthers(tiny.path()).value_or(true));
    writer.exec(QStringLiteral("ROLLBACK"));
}

TEST_CASE("Reading a workbook writes nothing to it or beside it")
{
    const TinyWorkbook tiny;
    SECTION("with the usual journal") {}
    SECTION("with a write-ahead log")
    {
        const Connection connection(tiny.path(), Connection::Access::ReadWrite);
        connection.value(QStringLiteral("PRAGMA journal_mode = WAL"));
    }
    const auto before = witness(tiny.folder());
    {
        const Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadOnly);
        CHECK(workbook.plan()->code == QStringLiteral("tiny"));
        workbook.snapshot({.period = workbook.plan()->period});
        CHECK(workbook.integrityProblems().isEmpty());
        CHECK(witness(tiny.folder()) == before);
    }
    CHECK(witness(tiny.folder()) == before);
}

TEST_CASE("A workbook whose write-ahead log is in use is refused for reading")
{
    const TinyWorkbook tiny;
    const Connection other(tiny.path(), Connection::Access::ReadWrite);
    other.value(QStringLiteral("PRAGMA journal_mode = WAL"));
    other.exec(QStringLiteral("UPDATE plan SET title = 'x'"));
    CHECK(refusal(tiny.path(), Workbook::Access::ReadOnly)
              .contains(QStringLiteral("open in another program")));
}

TEST_CASE("A workbook one may not write is opened for reading only")
{
    const TinyWorkbook tiny;
    const auto readers = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto visitors = readers | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QString expected;
    SECTION("because of the file")
    {
        QFile::setPermissions(tiny.path(), readers);
        expected = QStringLiteral("is read-only");
    }
    SECTION("because of its folder")
    {
        QFile::setPermissions(tiny.path(), readers | QFile::WriteOther | QFile::WriteGroup);
        expected = QStringLiteral("nothing may be written in its folder");
    }
    QFile::setPermissions(tiny.folder(), visitors);
    {
        const OrdinaryUser user;
        if (user.isOne()) {
            const QString sentence = refusal(tiny.path(), Workbook::Access::ReadWrite);
            INFO(sentence.toStdString());
            CHECK(sentence.contains(expected));
            CHECK(refusal(tiny.path(), Workbook::Access::ReadOnly).isEmpty());
        }
    }
    QFile::setPermissions(tiny.folder(), visitors | QFile::WriteOwner);
}

TEST_CASE("A workbook one may not read is refused")
{
    const TinyWorkbook tiny;
    QFile::setPermissions(tiny.path(), {});
    QFile::setPermissions(tiny.folder(), QFile::Permissions(0x7755));
    const OrdinaryUser user;
    if (user.isOne())
        CHECK(refusal(tiny.path(), Workbook::Access::ReadOnly)
                  .contains(QStringLiteral("cannot be read")));
}

TEST_CASE("A workbook damaged inside is refused or says what is wrong with it")
{
    const TinyWorkbook tiny;
    QFile file(tiny.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(4096);
    file.write(QByteArray(int(file.size()) - 4096, '\x5a'));
    file.close();
    const auto before = witness(tiny.folder());
    CHECK(refusal(tiny.path(), Workbook::Access::ReadOnly).contains(QStringLiteral("damaged")));
    CHECK(witness(tiny.folder()) == before);
}

TEST_CASE("A workbook that lacks tables or holds strange values is refused with a sentence")
{
    const TinyWorkbook tiny;
    SECTION("no plan")
    {
        tiny.exec(QStringLiteral("PRAGMA foreign_keys = OFF"));
        tiny.exec(QStringLiteral("DROP TABLE notice"));
        CHECK(refusal(tiny.path(), Workbook::Access::ReadOnly)
                  .contains(QStringLiteral("is not a whole workbook")));
    }
    SECTION("a period of no calendar")
    {
        tiny.exec(QStringLiteral("UPDATE plan SET period = '2025-13'"));
        CHECK(refusal(tiny.path(), Workbook::Access::ReadOnly)
                  .contains(QStringLiteral("holds “2025-13”")));
    }
}

TEST_CASE("Rows that refer to nothing are listed as problems")
{
    const TinyWorkbook tiny;
    {
        const Connection connection(tiny.path(), Connection::Access::ReadWrite);
        connection.exec(QStringLiteral("PRAGMA foreign_keys = OFF"));
        connection.exec(QStringLiteral("INSERT INTO target (indicator_id, region_id, value, due)"
                                       " VALUES (1, 999, 5, '2025')"));
    }
    const QStringList problems =
        Workbook::open(tiny.path(), Workbook::Access::ReadOnly).integrityProblems();
    REQUIRE(problems.size() == 1);
    CHECK(problems.first().contains(QStringLiteral("target")));
    CHECK(problems.first().contains(QStringLiteral("region")));
}
