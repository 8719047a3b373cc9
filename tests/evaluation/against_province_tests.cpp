// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/against_province.h"
#include "core/store/workbook.h"
#include "tests/support/catch.h"
#include "tests/support/tiny_workbook.h"

using namespace kmh;
using namespace kmh::test;

namespace {

IndicatorAssessment figure(qint64 indicator, qint64 region, double actual,
                           std::optional<double> completion)
{
    IndicatorAssessment a;
    a.indicator = {indicator};
    a.region = {region};
    a.actual = actual;
    a.actualPeriod = Period::month(2025, 2);
    a.completion = completion;
    return a;
}

} // namespace

TEST_CASE("Amounts are held against the province's by completion, rates by themselves")
{
    const TinyWorkbook tiny;
    const auto plan = Workbook::open(tiny.path(), Workbook::Access::ReadOnly).plan();
    // 60 % of its target, the province 48 %.
    CHECK(*pointsAgainstProvince(*plan, figure(kFairs, kXining, 12, 0.6),
                                 figure(kFairs, kProvince, 24, 0.48)) == Approx(12));
    CHECK_FALSE(pointsAgainstProvince(*plan, figure(kFairs, kXining, 12, {}),
                                      figure(kFairs, kProvince, 24, 0.48)));
    // 3.5 % growth, the province 5 %.
    CHECK(*pointsAgainstProvince(*plan, figure(kOutput, kXining, 3.5, {}),
                                 figure(kOutput, kProvince, 5, {})) == Approx(-1.5));
    IndicatorAssessment older = figure(kOutput, kXining, 3.5, {});
    older.actualPeriod = Period::month(2025, 1);
    CHECK_FALSE(pointsAgainstProvince(*plan, older, figure(kOutput, kProvince, 5, {})));
}
