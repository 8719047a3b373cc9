// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/console_run.h"
#include "tests/support/catch.h"
#include "tests/support/tiny_workbook.h"

#include <QtCore/QJsonArray>

using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

ConsoleRun coverage(const TinyWorkbook& tiny)
{
    return run({u"--workbook"_s, tiny.path(), u"coverage"_s, u"--format"_s, u"json"_s});
}

} // namespace

TEST_CASE("Every place of the notice is listed with what follows it up")
{
    // 700, 50, 出台, 3月底前 and 发放 of the first measure, 五, 一, 下达 and 15 of the second; its
    // 10 is part of a name, and 开展 is counted by an indicator.
    const TinyWorkbook tiny;
    const ConsoleRun result = coverage(tiny);
    CHECK(result.code == 0);
    CHECK(result.json()["tracked"_L1].toInt() == 9);
    CHECK(result.json()["waived"_L1].toInt() == 2);
    CHECK(result.json()["open"_L1].toInt() == 0);
    const QJsonArray places = result.json()["places"_L1].toArray();
    REQUIRE(places.size() == 11);
    const QJsonValue first = places.at(0);
    CHECK(first["words"_L1].toString() == u"700"_s);
    CHECK(first["measure"_L1].toInt() == 1);
    CHECK(first["kind"_L1].toString() == u"quantity"_s);
    CHECK(first["state"_L1].toString() == u"tracked"_s);
    CHECK(first["tracked_by"_L1].toString() == u"potash"_s);
    CHECK(first["name"_L1].toString() == u"钾肥产量"_s);
    CHECK(first["waived"_L1].isNull());
    const QJsonValue waived = places.at(1);
    CHECK(waived["words"_L1].toString() == u"开展"_s);
    CHECK(waived["waived"_L1].toString() == u"场次已由指标跟踪"_s);
    CHECK(waived["tracked_by"_L1].isNull());
}

TEST_CASE("While a place is open the console ends with exit code 1 and says where")
{
    const TinyWorkbook tiny;
    tiny.exec(u"DELETE FROM waiver"_s);
    CHECK(coverage(tiny).code == 1);
    CHECK(coverage(tiny).json()["open"_L1].toInt() == 1);
    const ConsoleRun table = run({u"--workbook"_s, tiny.path(), u"coverage"_s});
    CHECK(table.out.contains(u"1 open"_s));
    CHECK(table.out.contains(u"◆ open"_s));
}

TEST_CASE("Nothing of the bundled notice is open")
{
    const ConsoleRun result = run({u"coverage"_s});
    CHECK(result.code == 0);
    CHECK(result.out.contains(u"· 0 open"_s));
}
