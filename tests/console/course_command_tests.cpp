// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/console_run.h"
#include "tests/console/fairs_workbook.h"
#include "tests/support/catch.h"

#include <QtCore/QJsonArray>

using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

ConsoleRun course(const TinyWorkbook& tiny, const QStringList& options)
{
    return run(QStringList{u"--workbook"_s, tiny.path(), u"course"_s} + options);
}

QJsonObject fairs(const TinyWorkbook& tiny, const QStringList& options = {})
{
    const ConsoleRun result =
        course(tiny, QStringList{u"--indicator"_s, u"fairs"_s, u"--format"_s, u"json"_s} + options);
    INFO(result.err.toStdString());
    REQUIRE(result.code == 0);
    return result.json();
}

} // namespace

TEST_CASE("A course tells every reporting period of the plan")
{
    const QJsonObject json = fairs(fairsWorkbook());
    const QJsonArray points = json["points"_L1].toArray();
    REQUIRE(points.size() == 9); // three ten-day periods a month
    CHECK(points.first().toObject().keys().join(u' ') ==
          u"actual break last_year period plan quality region_total revised"_s);
    CHECK(points.at(0)["period"_L1].toString() == u"2025-01-X1"_s);
    CHECK(points.at(0)["actual"_L1].toDouble() == 2);
    CHECK(points.at(0)["quality"_L1].toString() == u"preliminary"_s);
    // From nothing on the eve of the quarter to 10 at the end of January: ten of 31 days.
    CHECK(points.at(0)["plan"_L1].toDouble() == Approx(10.0 * 10 / 31));
    CHECK(points.at(0)["revised"_L1] == QJsonValue(false));
    CHECK(points.at(0)["region_total"_L1].isNull());
    CHECK(points.at(2)["actual"_L1].toDouble() == 9);
    CHECK(points.at(2)["revised"_L1] == QJsonValue(true));
    CHECK(points.at(5)["plan"_L1].toDouble() == 30);
    CHECK(points.at(5)["last_year"_L1].toDouble() == 16);
    CHECK(points.at(5)["region_total"_L1].toDouble() == 4);
    // March is planned and not reported.
    CHECK(points.at(8)["actual"_L1].isNull());
    CHECK(points.at(8)["quality"_L1].isNull());
    CHECK(points.at(8)["plan"_L1].toDouble() == 50);
    CHECK(points.at(8)["last_year"_L1].isNull());
}

TEST_CASE("A course has everything the status has of the indicator")
{
    const TinyWorkbook tiny = fairsWorkbook();
    const QJsonObject json = fairs(tiny);
    const ConsoleRun status =
        run({u"--workbook"_s, tiny.path(), u"status"_s, u"--format"_s, u"json"_s});
    const QJsonArray rows = status.json()["indicators"_L1].toArray();
    int compared = 0;
    for (const QJsonValue& row : rows) {
        if (row["code"_L1].toString() != u"fairs"_s || row["region"_L1].toString() != u"全省"_s)
            continue;
        const QJsonObject object = row.toObject();
        for (const QString& key : object.keys()) {
            INFO(key.toStdString());
            CHECK(json[key] == object[key]);
            ++compared;
        }
    }
    CHECK(compared == 25);
    for (const auto key : {"plan"_L1, "period"_L1, "as_of"_L1, "rule"_L1, "demo"_L1})
        CHECK(json[key] == status.json()[key]);
}

TEST_CASE("The forecast and the backtest are those worked out by hand")
{
    // The last three increments are 3, 4 and 4: 20 + 3 × 11/3 = 31. They deviate by √(1/3), and
    // 1.28 × √(1/3) × √3 = 1.28.
    const QJsonObject json = fairs(fairsWorkbook());
    const QJsonObject forecast = json["forecast"_L1].toObject();
    CHECK(forecast["value"_L1].toDouble() == Approx(31));
    CHECK(forecast["low"_L1].toDouble() == Approx(29.72));
    CHECK(forecast["high"_L1].toDouble() == Approx(32.28));

    // One period ahead: 9 + 3 for 12; 12 + 10/3 for 16; 16 + 11/3 for 20.
    const QJsonValue ahead = json["backtest"_L1]["one_ahead"_L1];
    CHECK(ahead["count"_L1].toInt() == 3);
    CHECK(ahead["mean_absolute_error"_L1].toDouble() == Approx(1.0 / 3));
    CHECK(ahead["within_band"_L1].toInt() == 3);
    CHECK(ahead["share_within_band"_L1].toDouble() == 1);
    // Two ahead 15 for 16 and 12 + 20/3 for 20, three ahead 18 for 20; 12 + 20/3 is 1.33 off with
    // a band of 1.28 × √(1/3) × √2 = 1.05.
    const QJsonValue all = json["backtest"_L1]["all"_L1];
    CHECK(all["count"_L1].toInt() == 6);
    CHECK(all["mean_absolute_error"_L1].toDouble() == Approx((1.0 / 3 * 3 + 1 + 2 + 4.0 / 3) / 6));
    CHECK(all["within_band"_L1].toInt() == 5);
    CHECK(all["share_within_band"_L1].toDouble() == Approx(5.0 / 6));
    const QJsonValue first = json["backtest"_L1]["forecasts"_L1][0];
    CHECK(first["made_at"_L1].toString() == u"2025-01-X3"_s);
    CHECK(first["of"_L1].toString() == u"2025-02-X1"_s);
    CHECK(first["ahead"_L1].toInt() == 1);
    CHECK(first["value"_L1].toDouble() == 12);
    CHECK(first["error"_L1].toDouble() == 0);
    CHECK(first["within_band"_L1] == QJsonValue(true));
}

TEST_CASE("The chain says what each period to come must bring")
{
    const QJsonValue chain = fairs(fairsWorkbook())["chain"_L1];
    CHECK(chain["from"_L1].toString() == u"2025-02-28"_s);
    CHECK(chain["actual"_L1].toDouble() == 20);
    CHECK(chain["plan_to_date"_L1].toDouble() == 30);
    const QJsonArray links = chain["links"_L1].toArray();
    REQUIRE(links.size() == 3); // the half-year ends after the target is due
    // From 30 to 50 in March's 31 days, of which the first ten are the next period.
    CHECK(links.at(0)["period"_L1].toString() == u"2025-03-X1"_s);
    CHECK(links.at(0)["planned"_L1].toDouble() == Approx(20.0 * 10 / 31));
    CHECK(links.at(0)["required"_L1].toDouble() == Approx(10 + 20.0 * 10 / 31));
    CHECK(links.at(0)["shortfall"_L1].toDouble() == 10);
    CHECK(links.at(1)["period"_L1].toString() == u"2025-03"_s);
    CHECK(links.at(2)["period"_L1].toString() == u"2025Q1"_s);
    CHECK(links.at(2)["planned_end"_L1].toDouble() == 50);
    CHECK(links.at(2)["required"_L1].toDouble() == 30);
    CHECK(links.at(2)["remaining_xun"_L1].toInt() == 3);
    CHECK(links.at(2)["required_per_xun"_L1].toDouble() == 10);
    CHECK(links.at(2)["added_per_xun"_L1].toDouble() == Approx(10.0 / 3));
}

TEST_CASE("Last year and longer periods are told where they exist")
{
    const QJsonObject json = fairs(fairsWorkbook());
    const QJsonValue year = json["year_on_year"_L1];
    CHECK(year["period"_L1].toString() == u"2024-02-X3"_s);
    CHECK(year["then"_L1].toDouble() == 16);
    CHECK(year["now"_L1].toDouble() == 20);
    CHECK(year["change"_L1].toDouble() == Approx(25)); // 20 ÷ 16
    CHECK(year["change_unit"_L1].toString() == u"percent"_s);
    // January and February have ended, the quarter has not.
    const QJsonArray totals = json["period_totals"_L1].toArray();
    REQUIRE(totals.size() == 2);
    CHECK(totals.at(0)["period"_L1].toString() == u"2025-01"_s);
    CHECK(totals.at(0)["value"_L1].toDouble() == 9);
    CHECK(totals.at(1)["value"_L1].toDouble() == 20);
    CHECK(json["region_total"_L1]["value"_L1].toDouble() == 4);
}

TEST_CASE("What does not exist of a course is null")
{
    const ConsoleRun result = course(
        fairsWorkbook(), {u"--indicator"_s, u"建筑业总产值增速"_s, u"--format"_s, u"json"_s});
    REQUIRE(result.code == 0);
    const QJsonObject json = result.json();
    CHECK(json["code"_L1].toString() == u"output"_s);
    CHECK(json["points"_L1].toArray().size() == 3); // by month
    CHECK(json["time_aggregation"_L1].toString() == u"last"_s);
    CHECK(json["calendar"_L1].toString() == u"month"_s);
    for (const auto key : {"target"_L1, "target_set"_L1, "plan_shape"_L1, "forecast"_L1, "chain"_L1,
                           "backtest"_L1, "year_on_year"_L1, "region_total"_L1}) {
        INFO(key.data());
        CHECK(json.contains(key));
        CHECK(json[key].isNull());
    }
}

TEST_CASE("A course of a prefecture, of an earlier period and of an earlier moment")
{
    const TinyWorkbook tiny = fairsWorkbook();
    for (const QString& name : {u"西宁市"_s, u"西宁"_s, u"630100"_s}) {
        const QJsonObject xining = fairs(tiny, {u"--region"_s, name});
        CHECK(xining["region"_L1].toString() == u"西宁市"_s);
        CHECK(xining["actual"_L1].toDouble() == 4);
        CHECK(xining["chain"_L1].isNull());
    }
    const QStringList february{u"--period"_s, u"2025-02-X1"_s};
    CHECK(fairs(tiny, february)["points"_L1][5]["actual"_L1].isNull());
    CHECK(fairs(tiny, february)["points"_L1][2]["actual"_L1].toDouble() == 9);
    const QStringList then = february + QStringList{u"--as-of"_s, u"2025-02-20T00:00:00Z"_s};
    CHECK(fairs(tiny, then)["points"_L1][2]["actual"_L1].toDouble() == 12);
    CHECK(fairs(tiny, then)["points"_L1][2]["revised"_L1] == QJsonValue(false));
}

TEST_CASE("A course that cannot be told gets a sentence with the choices")
{
    const TinyWorkbook tiny = fairsWorkbook();
    struct Mistake
    {
        QStringList options;
        QString says;
    };
    const QStringList of{u"--indicator"_s, u"fairs"_s};
    const Mistake mistakes[] = {
        {{}, u"--indicator CODE"_s},
        {{u"--indicator"_s, u"fishing"_s}, u"potash (钾肥产量)"_s},
        {of + QStringList{u"--region"_s, u"北京"_s}, u"西宁市 (630100)"_s},
        {of + QStringList{u"--region"_s, u"海西"_s}, u"全省, 西宁市"_s},
        {of + QStringList{u"--rule"_s, u"strict"_s}, u"linear-points"_s},
        {of + QStringList{u"--as-of"_s, u"soon"_s}, u"“soon” is no time"_s},
        {of + QStringList{u"--period"_s, u"2025H1"_s}, u"2025Q1"_s},
    };
    for (const Mistake& mistake : mistakes) {
        const ConsoleRun result = course(tiny, mistake.options);
        INFO(mistake.options.join(u' ').toStdString() << " → " << result.err.toStdString());
        CHECK(result.code == 2);
        CHECK(result.out.isEmpty());
        CHECK(result.err.contains(mistake.says));
        CHECK(result.err.count(u'\n') == 1);
    }
}

TEST_CASE("A course is read in the terminal with its units and what is calculated marked")
{
    const ConsoleRun result = course(fairsWorkbook(), {u"--indicator"_s, u"fairs"_s});
    CHECK(result.code == 0);
    CHECK(result.err.isEmpty());
    CHECK(result.out.startsWith(u"开门红 · 促销活动场次 · 全省"_s));
    CHECK(result.out.contains(u"Target: >50 场次"_s));
    CHECK(result.out.contains(u"behind"_s));
    CHECK(result.out.contains(u"31 场次 (30 场次 to 32 场次), calculated, not a basis"_s));
    CHECK(result.out.contains(u"20 场次 against 16 场次"_s));
    CHECK(result.out.contains(u"+25.0%"_s));
    CHECK(result.out.contains(u"3 forecasts, off by 0.3 场次 on average, 100%"_s));
    CHECK(result.out.contains(u"preliminary; revised"_s));
}
