// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migration.h"

#include "core/store/dialect.h"
#include "tests/support/catch.h"
#include "tests/support/file_witness.h"
#include "tests/support/tiny_workbook.h"

#include "core/store/workbook.h"

using namespace kmh;
using kmh::test::witness;

namespace {

const QVector<Migration> kTwoSteps = {
    {1, QStringLiteral("one"), QStringLiteral("CREATE TABLE a (x); INSERT INTO a VALUES (1)")},
    {2, QStringLiteral("two"), QStringLiteral("ALTER TABLE a ADD COLUMN y; UPDATE a SET y = 2")},
};

/// A file at the first of the two steps.
struct OneBehind
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("ledger.kmh"));
    QString backup = path + QStringLiteral(".v1-backup");

    OneBehind()
    {
        Connection connection(path, Connection::Access::ReadWrite);
        migrate(connection, kTwoSteps.mid(0, 1));
    }
};

} // namespace

TEST_CASE("A fresh file takes every migration and needs no copy")
{
    QTemporaryDir folder;
    Connection connection(folder.filePath(QStringLiteral("new.kmh")),
                          Connection::Access::ReadWrite);
    migrate(connection, kTwoSteps);
    CHECK(dialect::schemaVersion(connection) == 2);
    CHECK(connection.value(QStringLiteral("SELECT y FROM a")).toInt() == 2);
    CHECK(witness(folder.path()).size() == 1);
}

TEST_CASE("A file one version behind is migrated and kept beside as it was")
{
    OneBehind old;
    {
        Connection connection(old.path, Connection::Access::ReadWrite);
        migrate(connection, kTwoSteps);
        CHECK(dialect::schemaVersion(connection) == 2);
    }
    Connection copy(old.backup, Connection::Access::ReadOnly);
    CHECK(dialect::schemaVersion(copy) == 1);
    CHECK(copy.value(QStringLiteral("SELECT x FROM a")).toInt() == 1);
}

TEST_CASE("An earlier copy is not overwritten by the next")
{
    OneBehind old;
    QFile earlier(old.backup);
    REQUIRE(earlier.open(QIODevice::WriteOnly));
    earlier.write("precious");
    earlier.close();
    Connection connection(old.path, Connection::Access::ReadWrite);
    migrate(connection, kTwoSteps);
    REQUIRE(earlier.open(QIODevice::ReadOnly));
    CHECK(earlier.readAll() == "precious");
    CHECK(QFile::exists(old.backup + QStringLiteral("-2")));
}

TEST_CASE("An up-to-date file is left alone")
{
    OneBehind old;
    const auto before = witness(old.folder.path());
    {
        Connection connection(old.path, Connection::Access::ReadWrite);
        migrate(connection, kTwoSteps.mid(0, 1));
    }
    CHECK(witness(old.folder.path()) == before);
}

TEST_CASE("A failing migration leaves the file and its folder untouched")
{
    OneBehind old;
    const auto before = witness(old.folder.path());
    QVector<Migration> steps = kTwoSteps;
    SECTION("when its SQL is wrong")
    {
        steps.append({3, QStringLiteral("three"), QStringLiteral("UPDATE nowhere SET a = 1")});
    }
    SECTION("when it leaves a reference that leads nowhere")
    {
        steps.append({3, QStringLiteral("three"),
                      QStringLiteral("CREATE TABLE p (id INTEGER PRIMARY KEY);"
                                     "CREATE TABLE c (p INTEGER REFERENCES p (id));"
                                     "INSERT INTO c VALUES (7)")});
    }
    {
        Connection connection(old.path, Connection::Access::ReadWrite);
        try {
            migrate(connection, steps);
            FAIL("the third step cannot succeed");
        } catch (const Error& error) {
            CHECK(error.kind() == Error::Kind::CannotOpen);
            CHECK(error.sentence().contains(QStringLiteral("is as it was")));
            CHECK(error.sentence().contains(QStringLiteral("ledger.kmh")));
        }
        // References are checked again afterwards, as on every connection.
        CHECK(connection.value(QStringLiteral("PRAGMA foreign_keys")).toInt() == 1);
    }
    CHECK(witness(old.folder.path()) == before);
}

TEST_CASE("What completes a migration is part of it, and undone with it")
{
    OneBehind old;
    Connection connection(old.path, Connection::Access::ReadWrite);
    const auto complete = [](Connection& open) {
        open.exec(QStringLiteral("INSERT INTO a VALUES (5, 5)"));
    };
    CHECK_THROWS_AS(migrate(connection, kTwoSteps,
                            [&](Connection& open) {
                                complete(open);
                                open.exec(QStringLiteral("UPDATE nowhere SET a = 1"));
                            }),
                    Error);
    CHECK(dialect::schemaVersion(connection) == 1);
    CHECK(connection.value(QStringLiteral("SELECT count(*) FROM a")).toInt() == 1);
    migrate(connection, kTwoSteps, complete);
    migrate(connection, kTwoSteps, complete); // it is complete now
    CHECK(connection.value(QStringLiteral("SELECT count(*) FROM a")).toInt() == 2);
}

TEST_CASE("The schema's steps are numbered without gaps and make what the workbook reads")
{
    const QVector<Migration> steps = schemaMigrations();
    REQUIRE(steps.size() >= 2);
    for (int i = 0; i < steps.size(); ++i) {
        CHECK(steps.at(i).version == i + 1);
        CHECK(steps.at(i).name.startsWith(QStringLiteral("%1_").arg(i + 1, 4, 10, QChar(u'0'))));
    }
    CHECK_NOTHROW(test::TinyWorkbook());
}

TEST_CASE("An older workbook is brought up to date when opened for writing")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.kmh"));
    {
        Connection connection(path, Connection::Access::ReadWrite);
        dialect::setApplicationId(connection, Workbook::kApplicationId);
        migrate(connection, schemaMigrations().mid(0, 1));
    }
    const auto before = witness(folder.path());
    SECTION("and only read when opened for reading")
    {
        const Workbook workbook = Workbook::open(path, Workbook::Access::ReadOnly);
        CHECK(workbook.path() == path);
        CHECK(workbook.isReadOnly());
        CHECK(workbook.integrityProblems().isEmpty());
        CHECK(witness(folder.path()) == before);
    }
    SECTION("with a copy of the older one beside it")
    {
        const Workbook workbook = Workbook::open(path, Workbook::Access::ReadWrite);
        CHECK(QFile::exists(path + QStringLiteral(".v1-backup")));
        Connection connection(path, Connection::Access::ReadOnly);
        CHECK(dialect::schemaVersion(connection) == int(schemaMigrations().size()));
    }
}
