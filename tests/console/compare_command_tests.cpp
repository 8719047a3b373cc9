// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/console_run.h"
#include "tests/console/fairs_workbook.h"
#include "tests/support/catch.h"

#include <QtCore/QJsonArray>

using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

ConsoleRun compare(const TinyWorkbook& tiny, const QStringList& options = {})
{
    return run(QStringList{u"--workbook"_s, tiny.path(), u"compare"_s} + options);
}

QJsonObject compareJson(const TinyWorkbook& tiny, const QStringList& options = {})
{
    return compare(tiny, QStringList{u"--format"_s, u"json"_s} + options).json();
}

QJsonObject provincialFairs(const QJsonObject& json)
{
    for (const QJsonValue& row : json["indicators"_L1].toArray()) {
        if (row["code"_L1].toString() == u"fairs"_s && row["region"_L1].toString() == u"全省"_s)
            return row.toObject();
    }
    return {};
}

QStringList verdicts(const QJsonObject& row)
{
    QStringList lights;
    for (const QJsonValue& verdict : row["verdicts"_L1].toArray())
        lights.append(verdict["rule"_L1].toString() + u' ' + verdict["light"_L1].toString());
    return lights;
}

} // namespace

TEST_CASE("The same figures are judged by every rule with the figure that decided")
{
    // 20 of more than 50; 30 planned; the straight line after 59 of 90 days is 32.78.
    const QJsonObject json = compareJson(fairsWorkbook());
    const QJsonObject fairs = provincialFairs(json);
    CHECK(fairs.keys().join(u' ') ==
          u"actual actual_period code comparator disagree due light measure name override "
          u"plan_to_date "
          "region sector straight_line_to_date target target_upper unit verdicts"_s);
    CHECK(verdicts(fairs) == QStringList{u"plan-ratio behind"_s, u"linear-points watch"_s,
                                         u"schedule-share watch"_s, u"due-only not_due"_s});
    const QJsonArray under = fairs["verdicts"_L1].toArray();
    CHECK(under.at(0)["figure"_L1].toDouble() == Approx(20.0 / 30));
    CHECK(under.at(0)["figure_unit"_L1].toString() == u"ratio"_s);
    CHECK(under.at(1)["figure"_L1].toDouble() == Approx(40 - 59.0 / 90 * 100)); // 百分点
    CHECK(under.at(1)["figure_unit"_L1].toString() == u"points"_s);
    CHECK(under.at(2)["figure"_L1].toDouble() == Approx(20 / (50 * 59.0 / 90)));
    CHECK(under.at(2)["figure_unit"_L1].toString() == u"share"_s);
    CHECK(under.at(3)["figure"_L1].isNull());
    CHECK(under.at(3)["figure_unit"_L1].isNull());
    CHECK(fairs["disagree"_L1] == QJsonValue(true));
    CHECK(fairs["light"_L1].toString() == u"behind"_s);
    CHECK(json["disagreements"_L1].toInt() == 1);
    CHECK(json["rule_in_use"_L1].toString() == u"plan-ratio@1"_s);
}

TEST_CASE("The lights of every rule are counted")
{
    // Fairs in the province; potash is not reported; output and Xining's fairs have no target.
    const QJsonArray rules = compareJson(fairsWorkbook())["rules"_L1].toArray();
    REQUIRE(rules.size() == 4);
    CHECK(rules.at(0)["name"_L1].toString() == u"plan-ratio"_s);
    CHECK(rules.at(0)["version"_L1].toInt() == 1);
    CHECK(rules.at(0)["counts"_L1].toObject() == QJsonObject{{"met"_L1, 0},
                                                             {"on_track"_L1, 0},
                                                             {"watch"_L1, 0},
                                                             {"behind"_L1, 1},
                                                             {"not_due"_L1, 0},
                                                             {"missing"_L1, 1},
                                                             {"not_judged"_L1, 2}});
    CHECK(rules.at(1)["counts"_L1]["watch"_L1].toInt() == 1);
    CHECK(rules.at(3)["counts"_L1]["not_due"_L1].toInt() == 1);
}

TEST_CASE("A comparison is limited to what is asked for")
{
    const TinyWorkbook tiny = fairsWorkbook();
    const QJsonObject fairs = compareJson(tiny, {u"--indicator"_s, u"fairs"_s});
    CHECK(fairs["indicators"_L1].toArray().size() == 2); // the province and Xining
    CHECK(fairs["rules"_L1][0]["counts"_L1]["missing"_L1].toInt() == 0);
    CHECK(compareJson(tiny, {u"--sector"_s, u"building"_s})["indicators"_L1].toArray().isEmpty());
    const QJsonObject two =
        compareJson(tiny, {u"--rule"_s, u"due-only"_s, u"--rule"_s, u"plan-ratio@1"_s});
    CHECK(verdicts(provincialFairs(two)) ==
          QStringList{u"due-only not_due"_s, u"plan-ratio behind"_s});
    const QJsonObject january = compareJson(
        tiny, {u"--period"_s, u"2025-01-X3"_s, u"--as-of"_s, u"2025-02-15T00:00:00Z"_s});
    CHECK(provincialFairs(january)["actual"_L1].toDouble() == 12);
    CHECK(verdicts(provincialFairs(january)).first() == u"plan-ratio on_track"_s); // 12 of 10
}

TEST_CASE("A light set by a person stands beside what the rules say")
{
    const TinyWorkbook tiny = fairsWorkbook();
    tiny.exec(u"INSERT INTO light_override (indicator_id, region_id, period, light, recorded_at,"
              " recorded_by, note) VALUES (2, 630000, '2025-02-X3', 'on_track',"
              " '2025-03-04T00:00:00.000Z', '乙', '已排定三场')"_s);
    const QJsonObject fairs = provincialFairs(compareJson(tiny));
    CHECK(fairs["light"_L1].toString() == u"on_track"_s);
    CHECK(fairs["override"_L1]["reason"_L1].toString() == u"已排定三场"_s);
    CHECK(verdicts(fairs).first() == u"plan-ratio behind"_s);
    CHECK(compare(tiny).out.contains(u"已排定三场"_s));
}

TEST_CASE("A comparison is read in the terminal")
{
    const QString text = compare(fairsWorkbook()).out;
    CHECK(text.contains(u"behind r = 0.667"_s));
    CHECK(text.contains(u"watch −25.6 points"_s)); // 40 % of the target, 65.6 % of the time
    CHECK(text.contains(u"watch 61.0%"_s));
    CHECK(text.contains(u"The rules disagree on 1 of 4."_s));
}

TEST_CASE("A comparison of what does not exist gets a sentence with the choices")
{
    const TinyWorkbook tiny;
    struct Mistake
    {
        QStringList options;
        QString says;
    };
    const Mistake mistakes[] = {{{u"--indicator"_s, u"fishing"_s}, u"fairs (促销活动场次)"_s},
                                {{u"--sector"_s, u"渔业"_s}, u"建筑业"_s},
                                {{u"--rule"_s, u"strict"_s}, u"due-only"_s},
                                {{u"--period"_s, u"2026-01"_s}, u"2025-03-31"_s}};
    for (const Mistake& mistake : mistakes) {
        const ConsoleRun result = compare(tiny, mistake.options);
        INFO(result.err.toStdString());
        CHECK(result.code == 2);
        CHECK(result.out.isEmpty());
        CHECK(result.err.contains(mistake.says));
    }
}
