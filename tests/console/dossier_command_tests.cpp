// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/console_run.h"
#include "tests/support/catch.h"
#include "tests/support/tiny_workbook.h"

#include <QtCore/QJsonArray>

using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

/// Of the unit that leads the first measure, besides its two deliverables: a matter of 格尔木市
/// five days overdue on 10 March, one finished four days late, and goods with two prices.
TinyWorkbook workbook()
{
    TinyWorkbook tiny;
    tiny.exec(u"INSERT INTO entry_version (entry_id, ledger, name, unit_id, region_id, county_id,"
              " state, on_day, due, result, recorded_at, recorded_by) VALUES"
              " (90, 'matters', '用电', 1, 632800, 632801, 'assigned', '2025-03-01', '2025-03-05',"
              " NULL, '2025-03-02T01:00:00.000Z', '乙'),"
              " (92, 'matters', '用地', 1, 632800, NULL, 'closed', '2025-03-08', '2025-03-04',"
              " '已供地', '2025-03-08T01:00:00.000Z', '乙')"_s);
    tiny.exec(u"INSERT INTO entry_version (entry_id, ledger, name, unit_id, state, figure_unit,"
              " warn_above, recorded_at, recorded_by) VALUES (91, 'prices', '白菜', 1, 'watched',"
              " '元/公斤', 3, '2025-03-01T01:00:00.000Z', '乙')"_s);
    tiny.exec(u"INSERT INTO price (entry_id, day, value, source, recorded_at, recorded_by) VALUES"
              " (91, '2025-03-08', 3.2, '市场', '2025-03-08T02:00:00.000Z', '乙'),"
              " (91, '2025-03-01', 2.5, '市场', '2025-03-09T02:00:00.000Z', '乙')"_s);
    return tiny;
}

ConsoleRun ask(const TinyWorkbook& tiny, const QStringList& arguments)
{
    return run(QStringList{u"--workbook"_s, tiny.path()} + arguments);
}

QJsonObject jsonOf(const TinyWorkbook& tiny, const QStringList& arguments)
{
    const ConsoleRun result = ask(tiny, arguments + QStringList{u"--format"_s, u"json"_s});
    CHECK(result.code == 0);
    return result.json();
}

const QStringList kTenthOfMarch{u"--period"_s, u"2025-03-X1"_s};

} // namespace

TEST_CASE("The console tells what a unit leads, owes and was late with")
{
    const TinyWorkbook tiny = workbook();
    const QJsonObject unit = jsonOf(tiny, QStringList{u"unit"_s, u"省工信厅"_s} + kTenthOfMarch);
    CHECK(unit["unit"_L1].toString() == u"省工业和信息化厅"_s);
    CHECK(unit["period"_L1].toString() == u"2025-03-X1"_s);
    CHECK(unit["open"_L1].toInt() == 3); // the goods are nobody's debt
    CHECK(unit["overdue"_L1].toInt() == 1);
    CHECK(unit["longest_late"_L1].toInt() == 5);
    CHECK(unit["missing"_L1].toInt() == 2);
    REQUIRE(unit["measures"_L1].toArray().size() == 1);
    CHECK(unit["measures"_L1][0]["role"_L1].toString() == u"lead"_s);
    CHECK(unit["indicators"_L1][0]["code"_L1].toString() == u"potash"_s);
    REQUIRE(unit["entries"_L1].toArray().size() == 3);
    CHECK(unit["entries"_L1][0]["name"_L1].toString() == u"用电"_s);
    CHECK(unit["entries"_L1][0]["light"_L1].toString() == u"behind"_s);
    CHECK(unit["entries"_L1][0]["place"_L1].toString() == u"海西 · 格尔木市"_s);
    REQUIRE(unit["late"_L1].toArray().size() == 1);
    CHECK(unit["late"_L1][0]["days"_L1].toInt() == 4);
    const ConsoleRun table = ask(tiny, {u"unit"_s, u"省工信厅"_s});
    CHECK(table.out.contains(unit["unit"_L1].toString()));
    CHECK(table.out.contains(u"用电"_s));
}

TEST_CASE("The console tells of a place what lies below it and what is open there")
{
    const TinyWorkbook tiny = workbook();
    const QJsonObject haixi = jsonOf(tiny, QStringList{u"place"_s, u"海西"_s} + kTenthOfMarch);
    CHECK(haixi["open"_L1].toInt() == 1);
    CHECK(haixi["overdue"_L1].toInt() == 1);
    REQUIRE(haixi["parts"_L1].toArray().size() == 2); // the county, and what names none
    CHECK(haixi["parts"_L1][0]["county"_L1].toString() == u"格尔木市"_s);
    CHECK(haixi["parts"_L1][0]["matters"_L1].toInt() == 1);
    CHECK(haixi["parts"_L1][1]["county"_L1].isNull());
    CHECK(haixi["late"_L1][0]["name"_L1].toString() == u"用地"_s);
    const QJsonObject golmud =
        jsonOf(tiny, QStringList{u"place"_s, u"海西"_s, u"格尔木市"_s} + kTenthOfMarch);
    CHECK(golmud["place"_L1].toString() == u"格尔木市"_s);
    CHECK(golmud["entries"_L1].toArray().size() == 1);
    CHECK(ask(tiny, {u"place"_s, u"全省"_s}).out.contains(u"西宁"_s));
}

TEST_CASE("A unit or place that is none is a usage error that names the choices")
{
    const TinyWorkbook tiny = workbook();
    CHECK(ask(tiny, {u"unit"_s}).code == 2);
    CHECK(ask(tiny, {u"unit"_s, u"省铁路厅"_s}).err.contains(u"省工业和信息化厅"_s));
    CHECK(ask(tiny, {u"place"_s}).code == 2);
    CHECK(ask(tiny, {u"place"_s, u"海西"_s, u"城东区"_s}).err.contains(u"格尔木市"_s));
    CHECK(ask(tiny, {u"place"_s, u"全省"_s, u"城东区"_s}).code == 2);
}

TEST_CASE("The console tells what is left of a round's steps, whether it was started or not")
{
    TinyWorkbook tiny;
    const QJsonObject none = jsonOf(tiny, {u"round"_s, u"2025-02-X2"_s});
    CHECK(none["round"_L1].isNull());
    CHECK(none["period"_L1].toString() == u"2025-02-X2"_s);
    REQUIRE(none["steps"_L1].toArray().size() == 5);
    CHECK(none["steps"_L1][0]["step"_L1].toString() == u"dispatch"_s);
    CHECK(none["steps"_L1][0]["left"_L1].toInt() == 2); // potash and fairs
    CHECK(none["steps"_L1][0]["tasks"_L1][0]["indicator"_L1].toString() == u"potash"_s);
    CHECK(ask(tiny, {u"round"_s, u"2025-02-X2"_s}).out.contains(u"no round was started"_s));

    tiny.exec(u"INSERT INTO entry_version (entry_id, ledger, name, state, period, dispatch,"
              " recorded_at, recorded_by) VALUES (95, 'rounds', '二月中旬调度', 'supervision',"
              " '2025-02-X2', '已催报', '2025-02-21T01:00:00.000Z', '甲')"_s);
    const QJsonObject last = jsonOf(tiny, {u"round"_s});
    CHECK(last["round"_L1]["id"_L1].toInt() == 95);
    CHECK(last["round"_L1]["state"_L1].toString() == u"supervision"_s);
    CHECK(last["steps"_L1][0]["result"_L1].toString() == u"已催报"_s);
    CHECK(jsonOf(tiny, {u"round"_s, u"2025-02-X3"_s})["round"_L1].isNull());
    CHECK(ask(tiny, {u"round"_s, u"never"_s}).code == 2);
}

TEST_CASE("Goods are told with their latest price, and are watched without being owed")
{
    const TinyWorkbook tiny = workbook();
    const QJsonValue goods = jsonOf(tiny, {u"ledger"_s, u"prices"_s})["entries"_L1][0];
    CHECK(goods["latest_price"_L1].toDouble() == 3.2);
    CHECK(goods["price_day"_L1].toString() == u"2025-03-08"_s);
    CHECK(goods["price_before"_L1].toDouble() == 2.5);
    CHECK(goods["price_change"_L1].toDouble() == 0.7);
    CHECK(goods["warning"_L1].toString().contains(u"above the warning line"_s));
    const QString table = ask(tiny, {u"ledger"_s, u"prices"_s}).out.simplified();
    INFO(table.toStdString());
    CHECK(table.contains(u" +0.7"_s));
    const QJsonArray ledgers = jsonOf(tiny, {u"ledger"_s})["ledgers"_L1].toArray();
    for (const QJsonValue& ledger : ledgers) {
        if (ledger["code"_L1].toString() != u"prices"_s)
            continue;
        CHECK(ledger["count"_L1].toInt() == 1);
        CHECK(ledger["open"_L1].toInt() == 0);
    }
}
