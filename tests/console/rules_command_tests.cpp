// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/console_run.h"
#include "tests/console/fairs_workbook.h"
#include "tests/support/catch.h"

#include <QtCore/QJsonArray>

using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

/// A milder version of plan-ratio since February: watch from 0.65 on.
TinyWorkbook withMilderRule()
{
    TinyWorkbook tiny = fairsWorkbook();
    tiny.exec(u"INSERT INTO light_rule VALUES ('plan-ratio', 2, 'plan-ratio', 1.0, 0.65, '宽限',"
              " '2025-02-01T08:00:00.000Z', '乙', '节假日影响')"_s);
    return tiny;
}

ConsoleRun rules(const TinyWorkbook& tiny, const QStringList& options = {})
{
    return run(QStringList{u"--workbook"_s, tiny.path(), u"rules"_s} + options);
}

QJsonObject rulesJson(const TinyWorkbook& tiny, const QStringList& options = {})
{
    return rules(tiny, QStringList{u"--format"_s, u"json"_s} + options).json();
}

QJsonObject rule(const QJsonObject& json, const QString& reference)
{
    for (const QJsonValue& value : json["rules"_L1].toArray()) {
        if (value["reference"_L1].toString() == reference)
            return value.toObject();
    }
    return {};
}

QString lightOfFairs(const TinyWorkbook& tiny, const QStringList& options)
{
    const QJsonObject json =
        run(QStringList{u"--workbook"_s, tiny.path(), u"status"_s, u"--format"_s, u"json"_s} +
            options)
            .json();
    for (const QJsonValue& row : json["indicators"_L1].toArray()) {
        if (row["code"_L1].toString() == u"fairs"_s && row["region"_L1].toString() == u"全省"_s)
            return row["light"_L1].toString();
    }
    return {};
}

} // namespace

TEST_CASE("The bundled rules are told with form, limits and formula")
{
    const QJsonObject json = rulesJson(TinyWorkbook());
    CHECK(json["rule_in_use"_L1].toString() == u"plan-ratio@1"_s);
    CHECK(json["demo"_L1] == QJsonValue(false));
    REQUIRE(json["rules"_L1].toArray().size() == 4);
    const QJsonObject ratio = rule(json, u"plan-ratio@1"_s);
    CHECK(ratio.keys().join(u' ') ==
          u"form formula in_use limit_unit name newest on_track_limit reference set title version "
          "watch_limit"_s);
    CHECK(ratio["on_track_limit"_L1].toDouble() == 1);
    CHECK(ratio["watch_limit"_L1].toDouble() == 0.9);
    CHECK(ratio["limit_unit"_L1].toString() == u"ratio"_s);
    CHECK(ratio["in_use"_L1] == QJsonValue(true));
    CHECK(ratio["set"_L1].isNull());
    CHECK(ratio["formula"_L1].toString().contains(u"r ≥ 0.9"_s));
    const QJsonObject points = rule(json, u"linear-points@1"_s);
    CHECK(points["on_track_limit"_L1].toDouble() == 10);
    CHECK(points["watch_limit"_L1].toDouble() == 30);
    CHECK(points["limit_unit"_L1].toString() == u"points"_s);
    CHECK(points["in_use"_L1] == QJsonValue(false));
    const QJsonObject due = rule(json, u"due-only@1"_s);
    for (const auto key : {"on_track_limit"_L1, "watch_limit"_L1, "limit_unit"_L1})
        CHECK(due[key].isNull());
}

TEST_CASE("A new version of a rule is told with who set it, when and why")
{
    const TinyWorkbook tiny = withMilderRule();
    const QJsonObject json = rulesJson(tiny);
    CHECK(json["rule_in_use"_L1].toString() == u"plan-ratio@2"_s);
    CHECK(rule(json, u"plan-ratio@1"_s)["newest"_L1] == QJsonValue(false));
    const QJsonObject milder = rule(json, u"plan-ratio@2"_s);
    CHECK(milder["title"_L1].toString() == u"宽限"_s);
    CHECK(milder["set"_L1]["by"_L1].toString() == u"乙"_s);
    CHECK(milder["set"_L1]["at"_L1].toString() == u"2025-02-01T08:00:00.000Z"_s);
    CHECK(milder["set"_L1]["reason"_L1].toString() == u"节假日影响"_s);

    const QString table = rules(tiny).out;
    CHECK(table.contains(u"节假日影响"_s));
    CHECK(table.contains(u"superseded"_s));
    CHECK(table.contains(u"plan-ratio@2: met when the target holds"_s));
}

TEST_CASE("Before a version was set it did not exist")
{
    const TinyWorkbook tiny = withMilderRule();
    const QStringList january{u"--as-of"_s, u"2025-02-01T07:59:59Z"_s};
    CHECK(rulesJson(tiny, january)["rules"_L1].toArray().size() == 4);
    CHECK(rulesJson(tiny, january)["rule_in_use"_L1].toString() == u"plan-ratio@1"_s);
}

TEST_CASE("The status is judged by a rule's name or by one of its versions")
{
    // 20 of the 30 planned: r = 0.667.
    const TinyWorkbook tiny = withMilderRule();
    CHECK(lightOfFairs(tiny, {}) == u"watch"_s);
    CHECK(lightOfFairs(tiny, {u"--rule"_s, u"plan-ratio"_s}) == u"watch"_s);
    CHECK(lightOfFairs(tiny, {u"--rule"_s, u"plan-ratio@2"_s}) == u"watch"_s);
    CHECK(lightOfFairs(tiny, {u"--rule"_s, u"plan-ratio@1"_s}) == u"behind"_s);
    const ConsoleRun none =
        run({u"--workbook"_s, tiny.path(), u"status"_s, u"--rule"_s, u"plan-ratio@3"_s});
    CHECK(none.code == 2);
    CHECK(none.err.contains(u"linear-points"_s));
}

TEST_CASE("The plan's rule is the one in use at the moment asked for")
{
    const TinyWorkbook tiny = fairsWorkbook();
    tiny.exec(u"INSERT INTO rule_choice (plan_id, rule, recorded_at, recorded_by, note)"
              " VALUES (1, 'linear-points', '2025-03-05T00:00:00.000Z', '乙', NULL)"_s);
    const auto ruleAt = [&](const QString& moment) {
        return run({u"--workbook"_s, tiny.path(), u"status"_s, u"--format"_s, u"json"_s,
                    u"--as-of"_s, moment})
            .json()["rule"_L1]
            .toString();
    };
    CHECK(ruleAt(u"2025-03-04T12:00:00Z"_s) == u"plan-ratio"_s);
    CHECK(ruleAt(u"2025-03-05T12:00:00Z"_s) == u"linear-points"_s);
    CHECK(rulesJson(tiny)["rule_in_use"_L1].toString() == u"linear-points@1"_s);
}
