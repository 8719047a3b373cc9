// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/backtest.h"

#include "tests/evaluation/one_indicator.h"
#include "tests/support/catch.h"

#include <cmath>

using namespace kmh;
using namespace kmh::test;

namespace {

/// 10, 12, 14, 20 and 15 more: totals of 10, 22, 36, 56 and 71.
QVector<Observation> figures()
{
    return {own(u"2025-01-X1", 10), own(u"2025-01-X2", 12), own(u"2025-01-X3", 14),
            own(u"2025-02-X1", 20), own(u"2025-02-X2", 15)};
}

Backtest backtest(const Plan& plan, const QVector<Observation>& reported)
{
    return backtestOf(snapshotOf(plan, u"2025-03-X3", reported), plan.indicators.first(),
                      kProvince);
}

} // namespace

TEST_CASE("Earlier forecasts are held against what came of them")
{
    const Backtest result = backtest(planWith(IndicatorKind::Count), figures());
    REQUIRE(result.points.size() == 3);
    // Made on 31 January from 10, 12, 14: mean 12, s = √((4 + 0 + 4) ÷ 2) = 2.
    const BacktestPoint& next = result.points.at(0);
    CHECK(next.madeAt == period(u"2025-01-X3"));
    CHECK(next.of == period(u"2025-02-X1"));
    CHECK(next.ahead == 1);
    CHECK(next.forecast.value == Approx(48)); // 36 + 12
    CHECK(next.forecast.high == Approx(50.56));
    CHECK(next.actual == 56);
    CHECK(next.error() == Approx(-8));
    CHECK_FALSE(next.isWithinBand());
    const BacktestPoint& second = result.points.at(1);
    CHECK(second.of == period(u"2025-02-X2"));
    CHECK(second.ahead == 2);
    CHECK(second.forecast.value == Approx(60)); // 36 + 2 × 12
    CHECK(second.forecast.low == Approx(60 - 2.56 * std::sqrt(2.0)));
    CHECK(second.error() == Approx(-11));
    // Made on 10 February from 12, 14, 20: 56 + 46 ÷ 3, s = √(104 ÷ 3 ÷ 2).
    const BacktestPoint& last = result.points.at(2);
    CHECK(last.madeAt == period(u"2025-02-X1"));
    CHECK(last.forecast.value == Approx(56 + 46.0 / 3));
    CHECK(last.forecast.low == Approx(56 + 46.0 / 3 - 1.28 * std::sqrt(52.0 / 3)));
    CHECK(last.error() == Approx(1.0 / 3));
    CHECK(last.isWithinBand());
}

TEST_CASE("How far forecasts were off is the mean of the errors' sizes")
{
    const Backtest result = backtest(planWith(IndicatorKind::Count), figures());
    const QVector<BacktestPoint> next = result.oneAhead();
    REQUIRE(next.size() == 2);
    // 8 too low and a third too high.
    CHECK(*Backtest::meanAbsoluteError(next) == Approx(25.0 / 6));
    CHECK(Backtest::withinBand(next) == 1);
    CHECK(*Backtest::meanAbsoluteError(result.points) == Approx((8 + 11 + 1.0 / 3) / 3));
    CHECK_FALSE(Backtest::meanAbsoluteError({}));
}

TEST_CASE("Three figures make a forecast and nothing to hold it against")
{
    CHECK(backtest(planWith(IndicatorKind::Count), figures().mid(0, 3)).points.isEmpty());
    CHECK(backtest(planWith(IndicatorKind::Count), {}).points.isEmpty());
}

TEST_CASE("No forecast is held against what a break has made something else")
{
    Plan plan = planWith(IndicatorKind::Count);
    plan.breaks = {{kIndicator, {}, period(u"2025-02-X1"), {}}};
    CHECK(backtest(plan, figures()).points.isEmpty());
    plan.breaks.first().period = period(u"2025-02-X2");
    const Backtest result = backtest(plan, figures());
    REQUIRE(result.points.size() == 1);
    CHECK(result.points.first().of == period(u"2025-02-X1"));
}

TEST_CASE("Only figures of the xun are forecast")
{
    const Plan plan = planWith(IndicatorKind::Count, Calendar::Month);
    CHECK(backtest(plan, {total(u"2025-01", 1), total(u"2025-02", 2), total(u"2025-03", 3)})
              .points.isEmpty());
}
