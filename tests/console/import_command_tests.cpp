// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/store/workbook.h"
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
    CHECK(refused.code == 2); // as backup and restore
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

TEST_CASE("One backup copy is made before the first file of a call is recorded")
{
    const TinyWorkbook tiny;
    const QStringList files{write(tiny, u"一.csv"_s, kSound),
                            write(tiny, u"二.csv"_s, u"指标,期别,累计值\nfairs,2025-01-X1,5\n"_s)};
    CHECK(import(tiny, QStringList{u"--dry-run"_s} + files).code == 0);
    CHECK(backupsOf(tiny.path(), BackupPolicy::ofThisComputer()).isEmpty());
    CHECK(import(tiny, QStringList{u"--by=张三"_s} + files).code == 0);
    const QVector<Backup> copies = backupsOf(tiny.path(), BackupPolicy::ofThisComputer());
    REQUIRE(copies.size() == 1);
    CHECK(copies.first().reason == BackupReason::Import);
    CHECK(copies.first().by == u"张三"_s);
    CHECK(Workbook::open(copies.first().path, Workbook::Access::ReadOnly).figuresMark() == 0);

    // Nothing new is recorded, so nothing is copied.
    CHECK(import(tiny, files).code == 0);
    CHECK(backupsOf(tiny.path(), BackupPolicy::ofThisComputer()).size() == 1);
}

TEST_CASE("An import goes on where no backup copy can be made, and says so")
{
    const TinyWorkbook tiny;
    const BackupPolicy before = BackupPolicy::ofThisComputer();
    BackupPolicy{write(tiny, u"file"_s, u"no folder"_s), 30}.keep();
    const ConsoleRun result = import(tiny, {write(tiny, u"a.csv"_s, kSound)});
    before.keep();
    CHECK(result.code == 0);
    CHECK(file(result)["accepted"_L1].toInt() == 2);
    CHECK(result.err.contains(u"No backup copy of tiny.kmh was made"_s));
}

TEST_CASE("A workbook that somebody else works on is not imported into")
{
    const TinyWorkbook tiny;
    const QString path = write(tiny, u"a.csv"_s, kSound);
    QFile lock(tiny.path() + u".lock"_s);
    REQUIRE(lock.open(QIODevice::WriteOnly)); // of a program on another computer
    lock.write("4711\nkaimenhong\nPC-1207\n");
    lock.close();
    const ConsoleRun refused = import(tiny, {path});
    CHECK(refused.code == 3);
    CHECK(refused.out.isEmpty());
    CHECK(refused.err.contains(u"PC-1207"_s));
    CHECK(Workbook::open(tiny.path(), Workbook::Access::ReadOnly).figuresMark() == 0);
    CHECK(import(tiny, {u"--dry-run"_s, path}).code == 0); // looking is free
}

TEST_CASE("A file without a figure is refused")
{
    const TinyWorkbook tiny;
    const ConsoleRun result = import(
        tiny, {write(tiny, u"a.csv"_s, u"指标,地区,期别,累计值\nfairs,西宁,2025-01-X1,—\n"_s)});
    CHECK(result.code == 1);
    CHECK(file(result)["rejected"_L1].toInt() == 1);
    CHECK(result.out.contains(u"The file holds no figures."_s));
}

TEST_CASE(
    "Where two senders disagree a table's figure is taken, unless the workbook's is asked for")
{
    const TinyWorkbook tiny;
    REQUIRE(import(tiny, {u"--sender=西宁市"_s, write(tiny, u"a.csv"_s, kSound)}).code == 0);
    const QString other =
        write(tiny, u"b.csv"_s,
              u"指标,地区,期别,累计值\nfairs,西宁,2025-01-X1,9\nfairs,全省,2025-01-X1,11\n"_s);
    const ConsoleRun kept = import(tiny, {u"--sender=甲处"_s, u"--take=workbook"_s, other});
    CHECK(kept.code == 0);
    CHECK(file(kept)["accepted"_L1].toInt() == 1); // the province's, which nobody had reported
    CHECK(file(kept)["conflicts"_L1].toInt() == 1);
    CHECK(kept.out.contains(u"decide which one holds"_s));
    const ConsoleRun taken = import(tiny, {u"--sender=甲处"_s, other});
    CHECK(taken.code == 0);
    CHECK(file(taken)["changed"_L1].toInt() == 1);
    CHECK(taken.out.contains(u"the figure in force came from 西宁市"_s));
}

TEST_CASE("What is refused is listed before a thousand doubts, and what is left out is counted")
{
    const TinyWorkbook tiny;
    QString table = u"指标,地区,期别,累计值\n"_s;
    for (int year = 1900; year < 1970; ++year) {
        for (int place = 0; place < 36; ++place) // 2520 figures of times long past
            table += u"fairs,西宁,%1-%2-X%3,1\n"_s.arg(year)
                         .arg(place / 3 + 1, 2, 10, QLatin1Char('0'))
                         .arg(place % 3 + 1);
    }
    table += u"fairs,西宁,2025-01-X1,2.5\n"_s;
    const ConsoleRun result = import(tiny, {u"--dry-run"_s, write(tiny, u"a.csv"_s, table)});
    CHECK(result.code == 1);
    const QJsonArray issues = file(result)["issues"_L1].toArray();
    CHECK(issues.first()["severity"_L1].toString() == u"error"_s);
    CHECK(issues.first()["where"_L1].toString() == u"line 2522, column 4"_s);
    // One error, a thousand warnings of 2520, and how many more there are.
    REQUIRE(issues.size() == 1002);
    CHECK(issues.last()["message"_L1].toString().contains(u"1520"_s));
}

TEST_CASE("A period that has not begun is refused, and one far from the plan's is doubted")
{
    const TinyWorkbook tiny;
    const auto imported = [&](const QString& period) {
        return import(
            tiny, {u"--dry-run"_s,
                   write(tiny, u"a.csv"_s, u"指标,期别,累计值\npotash,"_s + period + u",1\n"_s)});
    };
    const ConsoleRun future = imported(u"2131-01"_s);
    CHECK(future.code == 1);
    CHECK(future.out.contains(u"has not begun yet"_s));
    const ConsoleRun past = imported(u"2015-01"_s);
    CHECK(past.code == 0);
    CHECK(past.out.contains(u"far from the plan's own periods"_s));
    const ConsoleRun yearBefore = imported(u"2024-01"_s);
    CHECK(yearBefore.code == 0);
    CHECK_FALSE(yearBefore.out.contains(u"far from the plan's own periods"_s));
}
