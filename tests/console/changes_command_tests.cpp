// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/console_run.h"
#include "tests/console/fairs_workbook.h"
#include "tests/support/catch.h"

#include <QtCore/QJsonArray>

using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

ConsoleRun changes(const TinyWorkbook& tiny, const QStringList& options)
{
    return run(QStringList{u"--workbook"_s, tiny.path(), u"changes"_s} + options);
}

QJsonObject changesJson(const TinyWorkbook& tiny, const QStringList& options)
{
    return changes(tiny, QStringList{u"--format"_s, u"json"_s} + options).json();
}

const QStringList kSinceFebruary{u"--from"_s, u"2025-02-28T00:00:00Z"_s};

} // namespace

TEST_CASE("What was recorded between two moments is told with before, after and the lights")
{
    const QJsonObject json = changesJson(fairsWorkbook(), kSinceFebruary);
    CHECK(json["from"_L1].toString() == u"2025-02-28T00:00:00.000Z"_s);
    CHECK(json["to"_L1].isNull());
    CHECK(json["period"_L1].toString() == u"2025-02-X3"_s);
    const QJsonArray list = json["changes"_L1].toArray();
    REQUIRE(list.size() == 3);
    CHECK(list.first().toObject().keys().join(u' ') ==
          u"after at before by code code_after code_before demo kind light_after light_before "
          "measure name period reason region source unit"_s);
    const QJsonValue revised = list.at(0);
    CHECK(revised["at"_L1].toString() == u"2025-03-01T01:00:00.000Z"_s);
    CHECK(revised["kind"_L1].toString() == u"figure"_s);
    CHECK(revised["code"_L1].toString() == u"fairs"_s);
    CHECK(revised["region"_L1].toString() == u"全省"_s);
    CHECK(revised["period"_L1].toString() == u"2025-01-X3"_s);
    CHECK(revised["unit"_L1].toString() == u"场次"_s);
    CHECK(revised["before"_L1].toDouble() == 12);
    CHECK(revised["after"_L1].toDouble() == 9);
    CHECK(revised["by"_L1].toString() == u"甲"_s);
    CHECK(revised["source"_L1].toString() == u"来源"_s);
    CHECK(revised["reason"_L1].isNull());
    CHECK(revised["code_after"_L1].isNull());
    const QJsonValue first = list.at(1);
    CHECK(first["before"_L1].isNull());
    CHECK(first["after"_L1].toDouble() == 20);
    // February's figure was due and had not come; then 20 of 30.
    CHECK(first["light_before"_L1].toString() == u"missing"_s);
    CHECK(first["light_after"_L1].toString() == u"behind"_s);
    // Xining had neither a target nor a figure.
    CHECK(list.at(2)["light_before"_L1].isNull());
    CHECK(list.at(2)["light_after"_L1].toString() == u"not_judged"_s);

    const QJsonArray lights = json["lights"_L1].toArray();
    REQUIRE(lights.size() == 2);
    CHECK(lights.at(0)["code"_L1].toString() == u"fairs"_s);
    CHECK(lights.at(0)["light_after"_L1].toString() == u"behind"_s);
}

TEST_CASE("What was recorded up to the later moment and after the earlier one counts")
{
    const TinyWorkbook tiny = fairsWorkbook();
    const auto count = [&](const QString& from, const QString& to) {
        return changesJson(tiny, {u"--from"_s, from, u"--to"_s, to})["changes"_L1].toArray().size();
    };
    CHECK(count(u"2025-03-01T01:00:00Z"_s, u"2025-03-02T01:00:00Z"_s) == 1);
    CHECK(count(u"2025-03-01T00:59:59Z"_s, u"2025-03-02T00:59:59Z"_s) == 1);
    CHECK(count(u"2025-03-01T00:59:59Z"_s, u"2025-03-02T01:00:00Z"_s) == 2);
    CHECK(count(u"2025-04-01T00:00:00Z"_s, u"2025-05-01T00:00:00Z"_s) == 0);
}

TEST_CASE("Targets, overrides and rules that changed are told as what they are")
{
    const TinyWorkbook tiny = fairsWorkbook();
    tiny.exec(u"INSERT INTO light_override (indicator_id, region_id, period, light, recorded_at,"
              " recorded_by, note) VALUES (2, 630000, '2025-02-X3', 'on_track',"
              " '2025-03-04T00:00:00.000Z', '乙', '已排定三场')"_s);
    tiny.exec(u"INSERT INTO target (indicator_id, region_id, value, due, recorded_at, recorded_by)"
              " VALUES (3, 630000, 6, '2025Q1', '2025-03-05T00:00:00.000Z', '乙')"_s);
    tiny.exec(u"INSERT INTO rule_choice (plan_id, rule, recorded_at, recorded_by, note)"
              " VALUES (1, 'linear-points', '2025-03-06T00:00:00.000Z', '乙', '统一口径')"_s);
    const QStringList since{u"--from"_s, u"2025-03-03T12:00:00Z"_s};
    const QJsonArray list = changesJson(tiny, since)["changes"_L1].toArray();
    REQUIRE(list.size() == 3);
    CHECK(list.at(0)["kind"_L1].toString() == u"override"_s);
    CHECK(list.at(0)["code_before"_L1].isNull());
    CHECK(list.at(0)["code_after"_L1].toString() == u"on_track"_s);
    CHECK(list.at(0)["reason"_L1].toString() == u"已排定三场"_s);
    CHECK(list.at(1)["kind"_L1].toString() == u"target"_s);
    CHECK(list.at(1)["before"_L1].isNull());
    CHECK(list.at(1)["after"_L1].toDouble() == 6);
    CHECK(list.at(2)["kind"_L1].toString() == u"rule"_s);
    CHECK(list.at(2)["code_before"_L1].toString() == u"plan-ratio"_s);
    CHECK(list.at(2)["code_after"_L1].toString() == u"linear-points"_s);
    CHECK(list.at(2)["code"_L1].isNull());
    CHECK(list.at(2)["region"_L1].isNull());
    // Both moments are judged by one rule: the later moment's.
    CHECK(changesJson(tiny, since)["rule"_L1].toString() == u"linear-points"_s);
    const QString text = changes(tiny, since).out;
    CHECK(text.contains(u"已排定三场"_s));
    CHECK(text.contains(u"统一口径"_s));
}

TEST_CASE("Changes are read in the terminal")
{
    const ConsoleRun result = changes(fairsWorkbook(), kSinceFebruary);
    CHECK(result.code == 0);
    CHECK(result.err.isEmpty());
    CHECK(result.out.contains(u"12 场次"_s));
    CHECK(result.out.contains(u"not reported → behind"_s));
    CHECK(result.out.contains(u"甲"_s));
}

TEST_CASE("Moments that bound nothing get a sentence")
{
    const TinyWorkbook tiny;
    CHECK(changes(tiny, {}).code == 2);
    CHECK(changes(tiny, {}).err.contains(u"--from TIME"_s));
    // A day alone is named whole: from its first moment to its last.
    const QJsonObject day =
        changesJson(tiny, {u"--from"_s, u"2025-03-02"_s, u"--to"_s, u"2025-03-02"_s});
    const auto local = [](const QJsonValue& moment) {
        return QDateTime::fromString(moment.toString(), Qt::ISODateWithMs).toLocalTime();
    };
    CHECK(local(day["from"_L1]).time() == QTime(0, 0));
    CHECK(local(day["to"_L1]).time() == QTime(23, 59, 59, 999));
    CHECK(changes(tiny, {u"--from"_s, u"yesterday"_s}).code == 2);
    const ConsoleRun reversed =
        changes(tiny, {u"--from"_s, u"2025-03-02"_s, u"--to"_s, u"2025-03-01"_s});
    CHECK(reversed.code == 2);
    CHECK(reversed.err.contains(u"earlier"_s));
    CHECK(changes(tiny, {u"--from"_s, u"2025-03-02"_s, u"--period"_s, u"2026"_s}).code == 2);
    CHECK(changes(tiny, {u"--from"_s, u"2025-03-02"_s, u"--rule"_s, u"strict"_s}).code == 2);
}

TEST_CASE("Prices, files, lists and amounts are told to other programs with before and after")
{
    const TinyWorkbook tiny;
    tiny.exec(u"INSERT INTO entry_version (entry_id, ledger, name, state, warn_above, figure_unit,"
              " recorded_at, recorded_by) VALUES (90, 'prices', '大白菜', 'watched', 5, '元/公斤',"
              " '2025-03-01T00:00:00.000Z', '乙'), (90, 'prices', '大白菜', 'watched', 6,"
              " '元/公斤', '2025-03-02T00:00:00.000Z', '乙')"_s);
    tiny.exec(u"INSERT INTO price (entry_id, day, value, source, recorded_at, recorded_by)"
              " VALUES (90, '2025-03-02', 3.8, '', '2025-03-03T00:00:00.000Z', '乙'),"
              " (90, '2025-03-02', 4.3, '', '2025-03-04T00:00:00.000Z', '乙')"_s);
    tiny.exec(u"INSERT INTO attachment_content VALUES ('abc', 0, x'')"_s);
    tiny.exec(u"INSERT INTO attachment (entry_id, name, hash, recorded_at, recorded_by)"
              " VALUES (90, '单.pdf', 'abc', '2025-03-05T00:00:00.000Z', '乙')"_s);
    tiny.exec(u"INSERT INTO ledger (plan_id, code, name, kind, recorded_at, recorded_by)"
              " VALUES (1, 'own', '外贸清单', 'list', '2025-03-06T00:00:00.000Z', '乙')"_s);
    const QStringList since{u"--from"_s, u"2025-03-01T12:00:00Z"_s};
    const QJsonArray list = changesJson(tiny, since)["changes"_L1].toArray();
    REQUIRE(list.size() == 5);
    const QJsonValue said = list.at(0)["said"_L1].toArray().at(0);
    CHECK(said["field"_L1].toString() == u"warn_above"_s);
    CHECK(said["before"_L1].toDouble() == 5);
    CHECK(said["after"_L1].toDouble() == 6);
    CHECK(list.at(2)["kind"_L1].toString() == u"price"_s);
    CHECK(list.at(2)["name"_L1].toString() == u"大白菜"_s);
    CHECK(list.at(2)["entry"_L1].toInt() == 90);
    CHECK(list.at(2)["day"_L1].toString() == u"2025-03-02"_s);
    CHECK(list.at(2)["unit"_L1].toString() == u"元/公斤"_s);
    CHECK(list.at(2)["before"_L1].toDouble() == 3.8);
    CHECK(list.at(2)["after"_L1].toDouble() == 4.3);
    CHECK(list.at(3)["kind"_L1].toString() == u"attachment"_s);
    CHECK(list.at(3)["file"_L1].toString() == u"单.pdf"_s);
    CHECK(list.at(3)["code_before"_L1].isNull());
    CHECK(list.at(3)["code_after"_L1].toString() == u"abc"_s);
    CHECK(list.at(4)["kind"_L1].toString() == u"list"_s);
    CHECK(list.at(4)["name"_L1].toString() == u"外贸清单"_s);
    CHECK(list.at(4)["ledger"_L1].toString() == u"own"_s);
    CHECK(list.at(4)["added"_L1].toBool());
    CHECK(changes(tiny, since).out.contains(u"4.30 元/公斤"_s));
}
