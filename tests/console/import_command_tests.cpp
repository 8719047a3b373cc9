// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/console_run.h"
#include "tests/support/catch.h"
#include "tests/support/file_witness.h"
#include "tests/support/tiny_workbook.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

QString write(const TinyWorkbook& tiny, const QString& name, const QString& text)
{
    const QString path = tiny.beside(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    return path;
}

ConsoleRun import(const TinyWorkbook& tiny, const QStringList& rest)
{
    return run(QStringList{u"--workbook"_s, tiny.path(), u"import"_s, u"--format=json"_s} + rest);
}

QJsonObject file(const ConsoleRun& result, int place = 0)
{
    return result.json()["files"_L1].toArray().at(place).toObject();
}

const auto kSound = u"指标,地区,期别,累计值\nfairs,西宁,2025-01-X1,3\nfairs,海西,2025-01-X1,2\n"_s;
const auto kFaulty = u"指标,地区,期别,累计值\nfairs,西宁,2025-01-X1,9\nfairs,火星,2025-01-X1,2\n"_s;

} // namespace

TEST_CASE("Importing a file records its figures once")
{
    const TinyWorkbook tiny;
    const QString path = write(tiny, u"西宁市.csv"_s, kSound);
    const ConsoleRun first = import(tiny, {path});
    CHECK(first.code == 0);
    CHECK(file(first)["accepted"_L1].toInt() == 2);
    CHECK(file(first)["unchanged"_L1].toInt() == 0);
    CHECK(file(first)["file"_L1].toString() == path);
    const ConsoleRun second = import(tiny, {path});
    CHECK(second.code == 0);
    CHECK(file(second)["accepted"_L1].toInt() == 0);
    CHECK(file(second)["unchanged"_L1].toInt() == 2);
}

TEST_CASE("A faulty file is refused whole; the others of the call are imported")
{
    const TinyWorkbook tiny;
    const ConsoleRun result =
        import(tiny, {write(tiny, u"坏.csv"_s, kFaulty), write(tiny, u"好.csv"_s, kSound),
                      tiny.beside(u"没有.csv"_s)});
    CHECK(result.code == 3); // the last one cannot be opened
    CHECK(file(result, 0)["accepted"_L1].toInt() == 0);
    CHECK(file(result, 0)["rejected"_L1].toInt() == 1);
    const QJsonObject issue = file(result, 0)["issues"_L1].toArray().first().toObject();
    CHECK(issue["where"_L1].toString() == u"line 3, column 2"_s);
    CHECK(issue["severity"_L1].toString() == u"error"_s);
    CHECK(issue["message"_L1].toString().contains(u"火星"_s));
    CHECK(file(result, 1)["accepted"_L1].toInt() == 2);
    CHECK(import(tiny, {tiny.beside(u"坏.csv"_s)}).code == 1);
}

TEST_CASE("A rehearsal says what would be recorded and writes nothing")
{
    const TinyWorkbook tiny;
    const QString path = write(tiny, u"西宁市.csv"_s, kSound);
    const QString same = write(tiny, u"又一份.csv"_s, kSound + u"fairs,全省,2025-01-X1,5\n"_s);
    const auto before = witness(tiny.folder());
    const ConsoleRun result = import(tiny, {u"--dry-run"_s, path, same});
    CHECK(result.code == 0);
    CHECK(file(result, 0)["accepted"_L1].toInt() == 2);
    CHECK(file(result, 1)["accepted"_L1].toInt() == 1);
    CHECK(file(result, 1)["unchanged"_L1].toInt() == 2);
    CHECK(witness(tiny.folder()) == before);
}

TEST_CASE("Without a workbook a file can only be looked at")
{
    const TinyWorkbook tiny;
    const QString path = write(tiny, u"a.csv"_s, u"指标,期别,累计值\nI2501,2025-01-X1,3\n"_s);
    const ConsoleRun refused = run({u"import"_s, path});
    CHECK(refused.code == 3);
    CHECK(refused.err.contains(u"--workbook"_s));
    const ConsoleRun looked = run({u"import"_s, u"--dry-run"_s, u"--format=json"_s, path});
    CHECK(looked.code == 0);
    CHECK(file(looked)["accepted"_L1].toInt() == 1);
    CHECK(run({u"import"_s, u"--dry-run"_s}).code == 2);
}

TEST_CASE("A file without a period takes the one that is named")
{
    const TinyWorkbook tiny;
    const QString path = write(tiny, u"a.csv"_s, u"指标,累计值\nfairs,3\n"_s);
    CHECK(import(tiny, {u"--dry-run"_s, path}).code == 1);
    const ConsoleRun result = import(tiny, {u"--period=2025-01-X2"_s, u"--by=乙"_s, path});
    CHECK(result.code == 0);
    CHECK(file(result)["period"_L1].toString() == u"2025-01-X2"_s);
    CHECK(import(tiny, {u"--period=March"_s, path}).code == 2);
}
