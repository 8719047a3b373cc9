// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/console_run.h"
#include "tests/support/catch.h"
#include "tests/support/tiny_workbook.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>

using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

ConsoleRun ask(const TinyWorkbook& tiny, const QStringList& arguments)
{
    return run(QStringList{u"--workbook"_s, tiny.path()} + arguments);
}

} // namespace

TEST_CASE("The console says who has not reported what")
{
    const TinyWorkbook tiny;
    tiny.add({kPotash, kProvince, u"2025-01-X1"_s, 3, u"2025-01-14T01:00:00.000Z"_s});
    const ConsoleRun result = ask(tiny, {u"missing"_s, u"--period"_s, u"2025-01-X1"_s, u"--as-of"_s,
                                         u"2025-01-15T08:00:00Z"_s, u"--format"_s, u"json"_s});
    REQUIRE(result.code == 0);
    const QJsonObject json = result.json();
    CHECK(json["plan"_L1].toString() == u"tiny"_s);
    CHECK(json["period"_L1].toString() == u"2025-01-X1"_s);
    CHECK(json["demo"_L1].toBool() == false);
    CHECK(json["due"_L1].toInt() == 2);
    CHECK(json["reported"_L1].toInt() == 1);
    CHECK(json["late"_L1].toInt() == 1);
    REQUIRE(json["missing"_L1].toArray().size() == 1);
    const QJsonObject missing = json["missing"_L1][0].toObject();
    CHECK(missing["reporter"_L1].toString() == u"省工业和信息化厅"_s);
    CHECK(missing["kind"_L1].toString() == u"unit"_s);
    CHECK(missing["code"_L1].toString() == u"fairs"_s);
    CHECK(missing["period"_L1].toString() == u"2025-01-X1"_s);
    CHECK(missing["due"_L1].toString() == u"2025-01-11"_s);
    CHECK(missing["days_late"_L1].toInt() == 4);
    REQUIRE(json["received"_L1].toArray().size() == 1);
    CHECK(json["received"_L1][0]["days_late"_L1].toInt() == 3);
    const ConsoleRun table = ask(tiny, {u"missing"_s, u"--period"_s, u"2025-01-X1"_s, u"--as-of"_s,
                                        u"2025-01-15T08:00:00Z"_s});
    CHECK(table.out.contains(u"促销活动场次"_s));
}

TEST_CASE("The console writes return forms and lists them")
{
    const TinyWorkbook tiny;
    const QString out = tiny.beside(u"forms"_s);
    const ConsoleRun result =
        ask(tiny, {u"forms"_s, u"--period"_s, u"2025-01-X1"_s, u"--out"_s, out, u"--unit"_s,
                   u"省工信厅"_s, u"--unit"_s, u"省住建厅"_s});
    CHECK(result.code == 0);
    CHECK(result.out.trimmed().endsWith(u"省工业和信息化厅.xlsx"_s));
    CHECK(result.out.count(u'\n') == 1);
    CHECK(result.err.contains(u"is asked for no figure in this round"_s));
    CHECK(QDir(out).entryList(QDir::Files).size() == 1);
    CHECK(ask(tiny, {u"forms"_s, u"--period"_s, u"2025-01-X1"_s}).code == 2);
    CHECK(ask(tiny, {u"forms"_s, u"--out"_s, out, u"--unit"_s, u"省公安厅"_s}).code == 2);
}
