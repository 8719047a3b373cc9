// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/evaluation/evaluate.h"
#include "core/report/status_filter.h"
#include "core/report/status_json.h"
#include "core/report/status_table.h"
#include "core/store/workbook.h"

#include "tests/support/catch.h"
#include "tests/support/tiny_workbook.h"

#include <QtCore/QJsonArray>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

/// Fairs: 20 in the province by the end of February, and 4 in Xining; nothing else reported.
Assessment assessed(bool demo = false)
{
    const TinyWorkbook tiny;
    tiny.add({.indicator = kFairs,
              .region = kProvince,
              .period = u"2025-02-X3"_s,
              .cumulative = 20,
              .recordedAt = u"2025-03-01T01:00:00.000Z"_s,
              .demo = demo});
    tiny.add({.indicator = kFairs,
              .region = kXining,
              .period = u"2025-02-X3"_s,
              .cumulative = 4,
              .recordedAt = u"2025-03-01T01:00:00.000Z"_s,
              .demo = demo});
    const Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadOnly);
    return evaluate(std::make_shared<const Snapshot>(
                        workbook.snapshot({.period = Period::parse(u"2025-02-X3"_s).value()})),
                    u"plan-ratio"_s);
}

QJsonObject row(const QJsonObject& status, const QString& code, const QString& region)
{
    for (const QJsonValue& value : status["indicators"_L1].toArray()) {
        const QJsonObject object = value.toObject();
        if (object["code"_L1].toString() == code && object["region"_L1].toString() == region)
            return object;
    }
    FAIL("no such row");
    return {};
}

} // namespace

TEST_CASE("The status has the shape other programs rely on")
{
    const QJsonObject status = statusJson(assessed());
    CHECK(status.keys().join(u' ') == u"as_of demo indicators period plan rule rule_version"_s);
    CHECK(status["plan"_L1].toString() == u"tiny"_s);
    CHECK(status["period"_L1].toString() == u"2025-02-X3"_s);
    CHECK(status["rule"_L1].toString() == u"plan-ratio"_s);
    CHECK(status["as_of"_L1].isNull());
    CHECK(status["demo"_L1] == QJsonValue(false));
    // Three indicators of the province, and Xining's fairs.
    REQUIRE(status["indicators"_L1].toArray().size() == 4);
    CHECK(row(status, u"fairs"_s, u"全省"_s).keys().join(u' ') ==
          u"actual actual_period code comparator completion due forecast gap_to_plan "
          "gap_to_target kind lag_points light measure name override plan_to_date reason "
          "region region_total required_per_xun rule_light sector straight_line_to_date target "
          "target_upper unit"_s);
}

TEST_CASE("Figures of the status are those worked out by hand")
{
    // Target over 50; the plan point of February's end is 30; 20 are reported; three ten-day
    // periods remain.
    const QJsonObject fairs = row(statusJson(assessed()), u"fairs"_s, u"全省"_s);
    CHECK(fairs["measure"_L1].toInt() == 1);
    CHECK(fairs["sector"_L1].toString() == u"工业"_s);
    CHECK(fairs["kind"_L1].toString() == u"count"_s);
    CHECK(fairs["comparator"_L1].toString() == u">"_s);
    CHECK(fairs["target"_L1].toDouble() == 50);
    CHECK(fairs["due"_L1].toString() == u"2025Q1"_s);
    CHECK(fairs["actual"_L1].toDouble() == 20);
    CHECK(fairs["actual_period"_L1].toString() == u"2025-02-X3"_s);
    CHECK(fairs["plan_to_date"_L1].toDouble() == 30);
    CHECK(fairs["completion"_L1].toDouble() == 0.4);
    CHECK(fairs["lag_points"_L1].toDouble() == -20);
    CHECK(fairs["gap_to_target"_L1].toDouble() == 30);
    CHECK(fairs["gap_to_plan"_L1].toDouble() == 10);
    CHECK(fairs["required_per_xun"_L1].toDouble() == 10);
    CHECK(fairs["forecast"_L1].isNull());
    CHECK(fairs["light"_L1].toString() == u"behind"_s); // 20 ÷ 30 is below 0.9
    CHECK_FALSE(fairs["reason"_L1].toString().isEmpty());
}

TEST_CASE("Figures that do not exist are null in the status")
{
    const QJsonObject output = row(statusJson(assessed()), u"output"_s, u"全省"_s);
    for (const char* key :
         {"target", "comparator", "due", "actual", "actual_period", "completion", "lag_points",
          "gap_to_target", "gap_to_plan", "required_per_xun", "forecast"}) {
        INFO(key);
        CHECK(output.contains(QLatin1String(key)));
        CHECK(output.value(QLatin1String(key)).isNull());
    }
    const QJsonObject xining = row(statusJson(assessed()), u"fairs"_s, u"西宁市"_s);
    CHECK(xining["actual"_L1].toDouble() == 4);
    CHECK(xining["target"_L1].isNull());
}

TEST_CASE("A sector is found by its code or its name")
{
    const Assessment assessment = assessed();
    const SectorId industry = findSector(assessment.plan(), u"工业"_s);
    CHECK(industry == findSector(assessment.plan(), u"industry"_s));
    CHECK(statusRows(assessment, industry).size() == 4);
    const SectorId building = findSector(assessment.plan(), u"building"_s);
    CHECK(statusJson(assessment, building)["indicators"_L1].toArray().isEmpty());
    try {
        findSector(assessment.plan(), u"渔业"_s);
        FAIL("there is no such sector");
    } catch (const Error& error) {
        CHECK(error.kind() == Error::Kind::Usage);
        CHECK(error.sentence().contains(u"渔业"_s));
        CHECK(error.sentence().contains(u"建筑业"_s));
    }
}

TEST_CASE("The table says what it is and is marked when its figures are invented")
{
    const QString table = statusTable(assessed());
    CHECK(table.startsWith(u"开门红 · "_s));
    CHECK(table.section(u'\n', 0, 0).contains(u"plan-ratio"_s));
    CHECK(table.contains(u"促销活动场次"_s));
    CHECK(table.contains(u">50 场次"_s));
    CHECK(table.contains(u"40.0%"_s));
    CHECK(table.contains(u"◆"_s));
    CHECK_FALSE(table.contains(u"demonstration"_s));
    CHECK(statusTable(assessed(true)).section(u'\n', 0, 0).contains(u"demonstration"_s));
    CHECK(statusJson(assessed(true))["demo"_L1] == QJsonValue(true));
}
