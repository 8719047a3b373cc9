// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/console_run.h"
#include "tests/support/catch.h"
#include "tests/support/tiny_workbook.h"

#include <QtCore/QJsonArray>

using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

/// Of the two deliverables due on 31 March one was done on the 10th of that month.
TinyWorkbook workbook()
{
    TinyWorkbook tiny;
    tiny.say(u"measures"_s, u"done"_s, u"2025-03-10"_s, u"2025-03-11T01:00:00.000Z"_s);
    return tiny;
}

ConsoleRun ledger(const TinyWorkbook& tiny, const QStringList& arguments)
{
    return run(QStringList{u"--workbook"_s, tiny.path(), u"ledger"_s} + arguments);
}

/// The names of the entries an answer lists.
QStringList names(const ConsoleRun& run)
{
    QStringList names;
    const QJsonArray entries = run.json()["entries"_L1].toArray();
    for (const QJsonValue& entry : entries)
        names.append(entry["name"_L1].toString());
    return names;
}

QStringList namesWith(const TinyWorkbook& tiny, const QStringList& options)
{
    return names(ledger(tiny, QStringList{u"deliverables"_s, u"--period"_s, u"2025-03-X2"_s,
                                          u"--format"_s, u"json"_s} +
                                  options));
}

} // namespace

TEST_CASE("The ledgers are listed with how many entries they have")
{
    const TinyWorkbook tiny = workbook();
    const ConsoleRun result =
        ledger(tiny, {u"--format"_s, u"json"_s, u"--period"_s, u"2025-03-X3"_s});
    CHECK(result.code == 0);
    CHECK(result.json()["day"_L1].toString() == u"2025-03-31"_s);
    const QJsonArray ledgers = result.json()["ledgers"_L1].toArray();
    REQUIRE(ledgers.size() == 6);
    const QJsonValue first = ledgers.first();
    CHECK(first["code"_L1].toString() == u"deliverables"_s);
    CHECK(first["name"_L1].toString() == u"交付物"_s);
    CHECK(first["kind"_L1].toString() == u"deliverables"_s);
    CHECK(first["count"_L1].toInt() == 2);
    CHECK(first["open"_L1].toInt() == 1);
    CHECK(first["overdue"_L1].toInt() == 1); // the other one is due that very day
    const QJsonValue before =
        ledger(tiny, {u"--format"_s, u"json"_s, u"--period"_s, u"2025-03-X2"_s})
            .json()["ledgers"_L1][0];
    CHECK(before["overdue"_L1].toInt() == 0);
    CHECK(ledger(tiny, {}).out.contains(u"交付物"_s));
}

TEST_CASE("The entries of a ledger have every field, their light and the reason")
{
    const TinyWorkbook tiny = workbook();
    const QJsonObject json =
        ledger(tiny, {u"deliverables"_s, u"--period"_s, u"2025-03-X2"_s, u"--format"_s, u"json"_s})
            .json();
    CHECK(json["ledger"_L1].toString() == u"deliverables"_s);
    CHECK(json["day"_L1].toString() == u"2025-03-20"_s);
    REQUIRE(json["entries"_L1].toArray().size() == 2);
    const QJsonValue open = json["entries"_L1][0];
    CHECK(open["name"_L1].toString() == u"发放到位"_s);
    CHECK(open["item"_L1].toString() == u"payout"_s);
    CHECK(open["measure"_L1].toInt() == 1);
    CHECK(open["unit"_L1].toString() == u"省工业和信息化厅"_s);
    CHECK(open["due"_L1].toString() == u"2025-03-31"_s);
    CHECK(open["state"_L1].toString() == u"not_started"_s);
    CHECK(open["on_day"_L1].isNull());
    CHECK(open["light"_L1].toString() == u"watch"_s); // due by the end of the next 旬
    CHECK(open["reason"_L1].toString().contains(u"11 days"_s));
    const QJsonValue done = json["entries"_L1][1];
    CHECK(done["light"_L1].toString() == u"met"_s);
    CHECK(done["evidence"_L1].toString() == u"凭据"_s);
    CHECK(done["recorded_by"_L1].toString() == u"甲"_s);
}

TEST_CASE("The entries asked for are those that fit every filter")
{
    const TinyWorkbook tiny = workbook();
    CHECK(namesWith(tiny, {}).size() == 2);
    CHECK(namesWith(tiny, {u"--light"_s, u"met"_s}) == QStringList{u"若干措施"_s});
    CHECK(namesWith(tiny, {u"--light"_s, u"watch"_s}) == QStringList{u"发放到位"_s});
    CHECK(namesWith(tiny, {u"--light"_s, u"missing"_s}).isEmpty());
    CHECK(namesWith(tiny, {u"--text"_s, u"发放"_s}) == QStringList{u"发放到位"_s});
    CHECK(namesWith(tiny, {u"--unit"_s, u"省工信厅"_s}).size() == 2);
    CHECK(namesWith(tiny, {u"--unit"_s, u"省住建厅"_s}).isEmpty());
    CHECK(namesWith(tiny, {u"--text"_s, u"省工信厅"_s}).size() == 2); // the unit's name
    CHECK(namesWith(tiny, {u"--due-to"_s, u"2025-03-30"_s}).isEmpty());
    CHECK(namesWith(tiny, {u"--due-to"_s, u"3月31日"_s}).size() == 2);
    CHECK(namesWith(tiny, {u"--due-to"_s, u"2025/3/30"_s}).isEmpty());
    CHECK(namesWith(tiny, {u"--region"_s, u"海西"_s}).isEmpty());
    CHECK(namesWith(tiny, {u"--unit"_s, u"省工信厅"_s, u"--light"_s, u"met"_s}) ==
          QStringList{u"若干措施"_s});
    // Before anything was said of it, both were open.
    CHECK(namesWith(tiny, {u"--light"_s, u"met"_s, u"--as-of"_s, u"2025-03-10"_s}).isEmpty());
}

TEST_CASE("A ledger, unit, light or day that is none is a usage error that names the choices")
{
    const TinyWorkbook tiny = workbook();
    CHECK(ledger(tiny, {u"nothing"_s}).code == 2);
    CHECK(ledger(tiny, {u"nothing"_s}).err.contains(u"deliverables"_s));
    CHECK(ledger(tiny, {u"deliverables"_s, u"projects"_s}).code == 2);
    CHECK(ledger(tiny, {u"--unit"_s, u"省铁路厅"_s}).err.contains(u"省工业和信息化厅"_s));
    CHECK(ledger(tiny, {u"--light"_s, u"green"_s}).err.contains(u"on_track"_s));
    CHECK(ledger(tiny, {u"--due-to"_s, u"soon"_s}).err.contains(u"2025-03-21"_s));
}

TEST_CASE("What changed in a ledger says which entry, what was said anew and whether it is new")
{
    const TinyWorkbook tiny;
    tiny.exec(u"INSERT INTO entry_version (entry_id, ledger, name, measure_id, state, blocker,"
              " recorded_at, recorded_by) VALUES (90, 'matters', '用电', 2, 'raised', '缺指标',"
              " '2025-03-02T01:00:00.000Z', '乙')"_s);
    tiny.exec(u"INSERT INTO entry_version (entry_id, ledger, name, measure_id, state, blocker,"
              " removed, recorded_at, recorded_by) VALUES (90, 'matters', '用电', 2, 'raised',"
              " '缺指标', 1, '2025-03-03T01:00:00.000Z', '乙')"_s);
    const QJsonArray changes = run({u"--workbook"_s, tiny.path(), u"changes"_s, u"--from"_s,
                                    u"2025-03-01"_s, u"--format"_s, u"json"_s})
                                   .json()["changes"_L1]
                                   .toArray();
    REQUIRE(changes.size() == 2);
    const QJsonValue added = changes.at(0);
    CHECK(added["kind"_L1].toString() == u"entry"_s);
    CHECK(added["ledger"_L1].toString() == u"matters"_s);
    CHECK(added["entry"_L1].toInt() == 90);
    CHECK(added["name"_L1].toString() == u"用电"_s);
    CHECK(added["measure"_L1].toInt() == 2);
    CHECK(added["added"_L1].toBool());
    CHECK_FALSE(added["removed"_L1].toBool());
    CHECK(added["code_after"_L1].toString() == u"raised"_s);
    CHECK(added["fields"_L1].toArray().contains(QJsonValue(u"blocker"_s)));
    CHECK(changes.at(1)["removed"_L1].toBool());
    CHECK_FALSE(changes.at(1)["added"_L1].toBool());
}

TEST_CASE("Money on its way is told with its shares, and projects with their rates")
{
    const TinyWorkbook tiny;
    tiny.exec(u"INSERT INTO entry_version (entry_id, ledger, item, name, state, arranged, allotted,"
              " arrived, figure_unit, recorded_at, recorded_by) SELECT id, ledger, item, name,"
              " 'arrived', 15, 12, 13, figure_unit, '2025-03-02T01:00:00.000Z', '乙' FROM entry"
              " WHERE item = 'money'"_s);
    tiny.exec(u"INSERT INTO entry_version (entry_id, ledger, name, state, key_project, region_id,"
              " started_on, planned_year, completed_year, recorded_at, recorded_by) VALUES"
              " (80, 'projects', '甲', 'construction', 1, 632800, '2025-03-01', 400, 100,"
              " '2025-03-02T01:00:00.000Z', '乙'), (81, 'projects', '乙', 'approval', 1, 630100,"
              " NULL, 600, 0, '2025-03-02T01:00:00.000Z', '乙')"_s);
    const QStringList json{u"--format"_s, u"json"_s, u"--period"_s, u"2025-03-X1"_s};
    const QJsonValue money = ledger(tiny, QStringList{u"funding"_s} + json).json()["entries"_L1][0];
    CHECK(money["noticed"_L1].toDouble() == 15);
    CHECK(money["allotted_share"_L1].toDouble() == 0.8);
    CHECK(money["paid_share"_L1].isNull());
    REQUIRE(money["doubts"_L1].toArray().size() == 1);
    CHECK(money["doubts"_L1][0].toString() == u"13 亿元 arrived, more than the 12 亿元 allotted"_s);
    CHECK(ledger(tiny, {u"funding"_s}).out.contains(u"allotted 12 亿元 (80.0%)"_s));

    const QJsonValue rates = ledger(tiny, QStringList{u"projects"_s} + json).json()["rates"_L1];
    REQUIRE(rates.toArray().size() == 3);
    CHECK(rates[0]["listed"_L1].toInt() == 2);
    CHECK(rates[0]["started_share"_L1].toDouble() == 0.5);
    CHECK(rates[0]["completed_share"_L1].toDouble() == 0.1);
    CHECK(rates[0]["with_plan"_L1].toInt() == 2);
    CHECK(rates[0]["with_plan_and_completed"_L1].toInt() == 2);
    CHECK(rates[0]["construction_without_start"_L1].toInt() == 0);
    CHECK(rates[1]["region"_L1].toString() == u"西宁市"_s);
    CHECK(rates[1]["started"_L1].toInt() == 0);
    CHECK(ledger(tiny, {u"projects"_s}).out.contains(u"2 provincial key projects"_s));
}
