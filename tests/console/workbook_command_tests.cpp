// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "tests/console/console_run.h"
#include "tests/support/broken_workbooks.h"
#include "tests/support/catch.h"
#include "tests/support/file_witness.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/tiny_workbook.h"

#include <QtCore/QJsonArray>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

TEST_CASE("A broken workbook ends every command with its sentence and exit code 3")
{
    const TinyWorkbook tiny;
    const QString pictures = tiny.beside(u"pictures"_s);
    for (const BrokenWorkbook& broken : makeBrokenWorkbooks(tiny.folder(), tiny.path())) {
        const auto before = witness(tiny.folder());
        const QString path = tiny.beside(broken.name);
        const QStringList calls[] = {{u"--workbook"_s, path, u"model"_s},
                                     {u"--workbook"_s, path, u"status"_s},
                                     {u"--workbook"_s, path, u"rules"_s},
                                     {u"--workbook"_s, path, u"changes"_s, u"--from=2025-01-01"_s},
                                     {u"--workbook"_s, path, u"reconcile"_s},
                                     {u"--workbook"_s, path, u"render"_s, u"--out"_s, pictures},
                                     {u"check"_s, path}};
        for (const QStringList& call : calls) {
            const ConsoleRun result = run(call);
            INFO(call.join(u' ').toStdString() << " → " << result.err.toStdString());
            CHECK(result.code == 3);
            CHECK(result.out.isEmpty());
            CHECK(result.err.contains(broken.says));
        }
        CHECK(witness(tiny.folder()) == before);
    }
}

TEST_CASE("A workbook locked by another program ends with exit code 3")
{
    const TinyWorkbook tiny;
    const Connection other(tiny.path(), Connection::Access::ReadWrite);
    other.exec(u"BEGIN EXCLUSIVE"_s);
    const ConsoleRun result = run({u"check"_s, tiny.path()});
    CHECK(result.code == 3);
    CHECK(result.err.contains(u"another program"_s));
    other.exec(u"ROLLBACK"_s);
}

TEST_CASE("A new workbook is written where nothing stands yet")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"2025 一季度.kmh"_s);
    const ConsoleRun first = run({u"new"_s, u"--out"_s, path, u"--demo"_s});
    CHECK(first.code == 0);
    CHECK(first.out.isEmpty());
    CHECK(first.err.contains(u"2025 一季度.kmh"_s));
    CHECK(run({u"--workbook"_s, path, u"status"_s, u"--format"_s, u"json"_s}).json()["demo"_L1] ==
          QJsonValue(true));

    const auto before = witness(folder.path());
    CHECK(run({u"new"_s, u"--out"_s, path}).code == 3);
    CHECK(run({u"new"_s, u"--out"_s, folder.filePath(u"no/where.kmh"_s)}).code == 3);
    CHECK(run({u"new"_s, u"--out"_s, folder.path()}).code == 3);
    CHECK(witness(folder.path()) == before);
}

TEST_CASE("A new workbook without demonstration figures has none")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"clean.kmh"_s);
    REQUIRE(run({u"new"_s, u"--out"_s, path}).code == 0);
    const QJsonObject status =
        run({u"--workbook"_s, path, u"status"_s, u"--format"_s, u"json"_s}).json();
    CHECK(status["demo"_L1] == QJsonValue(false));
    CHECK(run({u"check"_s, path}).code == 0);
}

TEST_CASE("The model is printed as JSON of the design's shape")
{
    const ConsoleRun bundled = run({u"model"_s});
    CHECK(bundled.code == 0);
    CHECK(bundled.err.isEmpty());
    CHECK(bundled.json().keys() == QStringList{u"plan"_s, u"sections"_s});
    const TinyWorkbook tiny;
    const ConsoleRun own = run({u"model"_s, u"--workbook"_s, tiny.path()});
    CHECK(own.json()["plan"_L1]["code"_L1].toString() == u"tiny"_s);
}

TEST_CASE("A sound workbook passes the check with its counts")
{
    const TinyWorkbook tiny;
    const auto before = witness(tiny.folder());
    const ConsoleRun result = run({u"check"_s, tiny.path()});
    INFO(result.out.toStdString());
    CHECK(result.code == 0);
    CHECK(result.out.contains(u"Measures: 3\n"_s));
    CHECK(result.out.contains(u"open: 0\n"_s));
    CHECK(run({u"--workbook"_s, tiny.path(), u"check"_s}).out == result.out);
    CHECK(witness(tiny.folder()) == before);
}

TEST_CASE("The check lists what is wrong and ends with exit code 1")
{
    const TinyWorkbook tiny;
    SECTION("a place that nothing follows up")
    {
        tiny.exec(u"DELETE FROM quantity WHERE unit = '场次'"_s);
        tiny.exec(
            u"INSERT INTO target (indicator_id, region_id, due) VALUES (2, 630000, '2025Q1')"_s);
        tiny.exec(u"UPDATE indicator SET guidance = 1, quote_start = NULL, quote_length = NULL "
                  "WHERE id = 2"_s);
        const ConsoleRun result = run({u"check"_s, tiny.path()});
        CHECK(result.code == 1);
        CHECK(result.out.contains(u"Measure 1: nothing follows up “50”"_s));
    }
    SECTION("a quote of other words")
    {
        tiny.exec(u"UPDATE responsibility SET quote_start = quote_start - 1"_s);
        const ConsoleRun result = run({u"check"_s, tiny.path()});
        CHECK(result.code == 1);
        CHECK(result.err.contains(u"3"_s));
    }
    SECTION("a reference that leads nowhere")
    {
        const Connection connection(tiny.path(), Connection::Access::ReadWrite);
        connection.exec(u"PRAGMA foreign_keys = OFF"_s);
        connection.exec(
            u"INSERT INTO target (indicator_id, region_id, value, due) VALUES (1, 5, 7, '2025')"_s);
        const ConsoleRun result = run({u"check"_s, tiny.path()});
        CHECK(result.code == 1);
        CHECK(result.out.contains(u"region"_s));
    }
}

TEST_CASE("The bundled plan passes the check")
{
    const ConsoleRun result = run({u"check"_s});
    INFO(result.out.toStdString());
    CHECK(result.code == 0);
}
