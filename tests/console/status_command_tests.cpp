// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/report/status_json.h"
#include "core/store/workbook.h"

#include "tests/console/console_run.h"
#include "tests/support/catch.h"
#include "tests/support/tiny_workbook.h"

#include <QtCore/QJsonArray>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

/// Fairs: 12 by the end of January, revised to 9 a month later; 20 by the end of February.
TinyWorkbook reported()
{
    TinyWorkbook tiny;
    const auto fairs = [&](const QString& period, double value, const QString& recordedAt) {
        tiny.add(
            {.indicator = kFairs, .period = period, .cumulative = value, .recordedAt = recordedAt});
    };
    fairs(u"2025-01-X3"_s, 12, u"2025-02-01T01:00:00.000Z"_s);
    fairs(u"2025-01-X3"_s, 9, u"2025-03-01T01:00:00.000Z"_s);
    fairs(u"2025-02-X3"_s, 20, u"2025-03-01T02:00:00.000Z"_s);
    return tiny;
}

ConsoleRun status(const TinyWorkbook& tiny, const QStringList& options = {})
{
    return run(QStringList{u"--workbook"_s, tiny.path(), u"status"_s, u"--format"_s, u"json"_s} +
               options);
}

double actual(const QJsonObject& json)
{
    for (const QJsonValue& row : json["indicators"_L1].toArray()) {
        if (row["code"_L1].toString() == u"fairs"_s)
            return row["actual"_L1].toDouble();
    }
    return -1;
}

} // namespace

TEST_CASE("The console's status is the evaluation's")
{
    const TinyWorkbook tiny = reported();
    const Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadOnly);
    const Assessment assessment = evaluate(std::make_shared<const Snapshot>(workbook.snapshot(
                                               {.period = *workbook.lastReportedXun()})),
                                           workbook.plan()->lightRule);
    const ConsoleRun result = status(tiny);
    CHECK(result.code == 0);
    CHECK(result.err.isEmpty());
    CHECK(result.json() == statusJson(assessment));
    CHECK(result.json()["indicators"_L1].toArray().size() == assessment.indicators.size());
}

TEST_CASE("The status is of the last ten days reported unless a period is named")
{
    const TinyWorkbook tiny = reported();
    CHECK(status(tiny).json()["period"_L1].toString() == u"2025-02-X3"_s);
    CHECK(actual(status(tiny).json()) == 20);
    const QJsonObject january = status(tiny, {u"--period"_s, u"2025年1月下旬"_s}).json();
    CHECK(january["period"_L1].toString() == u"2025-01-X3"_s);
    CHECK(actual(january) == 9);
    CHECK(status(TinyWorkbook()).json()["period"_L1].toString() == u"2025-03-X3"_s);
    // As of an earlier time, the last ten days reported by then.
    CHECK(status(tiny, {u"--as-of"_s, u"2025-02-15T00:00:00Z"_s}).json()["period"_L1].toString() ==
          u"2025-01-X3"_s);
}

TEST_CASE("The status is of any period within the plan, and of those its figures still come in")
{
    const TinyWorkbook tiny = reported();
    tiny.exec(u"UPDATE indicator SET report_lag_days = 15 WHERE code = 'output'"_s);
    for (const QString& period :
         {u"2025-01-X1"_s, u"2025-02"_s, u"2025Q1"_s, u"2025-04-X1"_s, u"2025-04-X2"_s}) {
        const ConsoleRun result = status(tiny, {u"--period"_s, period});
        INFO(period.toStdString() << " → " << result.err.toStdString());
        CHECK(result.code == 0);
        CHECK(result.json()["period"_L1].toString() == period);
    }
    // The last figure comes on 15 April.
    CHECK(status(tiny, {u"--period"_s, u"2025-04-X3"_s}).code == 2);
    CHECK(status(tiny, {u"--period"_s, u"2025-04"_s}).code == 2);
    CHECK(status(tiny, {u"--period"_s, u"2024-12-X3"_s}).code == 2);
}

TEST_CASE("A plan of a year has halves and quarters")
{
    const TinyWorkbook tiny = reported();
    tiny.exec(u"UPDATE plan SET period = '2025'"_s);
    for (const QString& period :
         {u"2025H1"_s, u"2025H2"_s, u"2025Q3"_s, u"2025"_s, u"2025-12-X3"_s})
        CHECK(status(tiny, {u"--period"_s, period}).json()["period"_L1].toString() == period);
    CHECK(status(tiny, {u"--period"_s, u"2025年上半年"_s}).json()["period"_L1].toString() ==
          u"2025H1"_s);
    CHECK(status(tiny, {u"--period"_s, u"2026H1"_s}).code == 2);
}

TEST_CASE("A light set by a person is marked in the table with who set it and why")
{
    const TinyWorkbook tiny = reported();
    tiny.exec(u"INSERT INTO light_override (indicator_id, region_id, period, light, recorded_at,"
              " recorded_by, note) VALUES (2, 630000, '2025-02-X3', 'on_track',"
              " '2025-03-04T00:00:00.000Z', '乙', '已排定三场')"_s);
    const QString table = run({u"--workbook"_s, tiny.path(), u"status"_s}).out;
    CHECK(table.contains(u"● on track (set by a person)"_s));
    CHECK(table.contains(u"set by 乙: 已排定三场 (the rule says behind)"_s));
    for (const QJsonValue& row : status(tiny).json()["indicators"_L1].toArray()) {
        if (row["code"_L1].toString() != u"fairs"_s) {
            CHECK(row["override"_L1].isNull());
            continue;
        }
        CHECK(row["light"_L1].toString() == u"on_track"_s);
        CHECK(row["rule_light"_L1].toString() == u"behind"_s);
        CHECK(row["override"_L1]["at"_L1].toString() == u"2025-03-04T00:00:00.000Z"_s);
        CHECK(row["override"_L1]["by"_L1].toString() == u"乙"_s);
        CHECK(row["override"_L1]["reason"_L1].toString() == u"已排定三场"_s);
    }
    // It was set for one period and from one moment on.
    CHECK_FALSE(run({u"--workbook"_s, tiny.path(), u"status"_s, u"--period"_s, u"2025-02-X2"_s})
                    .out.contains(u"set by"_s));
    CHECK_FALSE(
        run({u"--workbook"_s, tiny.path(), u"status"_s, u"--as-of"_s, u"2025-03-03T23:59:59Z"_s})
            .out.contains(u"set by"_s));
}

TEST_CASE("The status as of an earlier time shows what was known then")
{
    const TinyWorkbook tiny = reported();
    const auto january = [&](const QString& asOf) {
        return status(tiny, {u"--period"_s, u"2025-01-X3"_s, u"--as-of"_s, asOf}).json();
    };
    CHECK(actual(january(u"2025-02-15"_s)) == 12);
    CHECK(actual(january(u"2025-03-01T00:59:59Z"_s)) == 12);
    CHECK(actual(january(u"2025-03-01T09:00:00+08:00"_s)) == 9);
    CHECK(january(u"2025-03-01T09:00:00+08:00"_s)["as_of"_L1].toString() ==
          u"2025-03-01T01:00:00.000Z"_s);
    // A date alone means its last moment, and a time without a zone is local.
    const QDateTime evening(QDate(2025, 2, 15), QTime(23, 59, 59, 999));
    CHECK(january(u"2025-02-15"_s)["as_of"_L1].toString() ==
          evening.toUTC().toString(Qt::ISODateWithMs));
    const QDateTime morning(QDate(2025, 2, 15), QTime(8, 30));
    CHECK(january(u"2025-02-15T08:30"_s)["as_of"_L1].toString() ==
          morning.toUTC().toString(Qt::ISODateWithMs));
}

TEST_CASE("A period the plan does not know gets a sentence")
{
    const TinyWorkbook tiny;
    const ConsoleRun unreadable = status(tiny, {u"--period"_s, u"2025-13"_s});
    CHECK(unreadable.code == 2);
    CHECK(unreadable.err.contains(u"“2025-13” is no period"_s));
    CHECK(unreadable.err.contains(u"2025-03-X2"_s));
    CHECK(unreadable.err.contains(u"2025H1"_s));
    const ConsoleRun outside = status(tiny, {u"--period"_s, u"2025-04-X1"_s});
    CHECK(outside.code == 2);
    CHECK(outside.err.contains(u"2025-01-01"_s));
    CHECK(outside.err.contains(u"2025-03-31"_s));
    CHECK(status(tiny, {u"--period"_s, u"2025"_s}).code == 2);
}

TEST_CASE("The status is judged by the rule and limited to the sector asked for")
{
    const TinyWorkbook tiny = reported();
    for (const QString& rule :
         {u"plan-ratio"_s, u"linear-points"_s, u"schedule-share"_s, u"due-only"_s})
        CHECK(status(tiny, {u"--rule"_s, rule}).json()["rule"_L1].toString() == rule);
    const QJsonObject building = status(tiny, {u"--sector"_s, u"建筑业"_s}).json();
    CHECK(building["indicators"_L1].toArray().isEmpty());
    const ConsoleRun unknown = status(tiny, {u"--sector"_s, u"渔业"_s});
    CHECK(unknown.code == 2);
    CHECK(unknown.err.contains(u"工业"_s));
}

TEST_CASE("The workbook may be named before or after the command")
{
    const TinyWorkbook tiny = reported();
    const ConsoleRun after = run({u"status"_s, u"--workbook"_s, tiny.path()});
    CHECK(after.code == 0);
    CHECK(after.out.startsWith(u"开门红"_s));
    CHECK(run({u"--workbook"_s, tiny.path(), u"status"_s}).out == after.out);
}

TEST_CASE("The bundled plan has a status without any workbook")
{
    const ConsoleRun result = run({u"status"_s, u"--format=json"_s});
    CHECK(result.code == 0);
    CHECK(result.json()["demo"_L1] == QJsonValue(false));
    CHECK_FALSE(result.json()["indicators"_L1].toArray().isEmpty());
    for (const QJsonValue& row : result.json()["indicators"_L1].toArray())
        CHECK(row["actual"_L1].isNull());
}
