// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/projection.h"

#include "tests/evaluation/one_indicator.h"
#include "tests/support/catch.h"

#include <cmath>

using namespace kmh;
using namespace kmh::test;

namespace {

QVector<double> incrementsOf(IndicatorKind kind, const QVector<SeriesPoint>& series)
{
    const Plan plan = planWith(kind);
    return increments(series, plan.indicator(kIndicator), plan.period);
}

SeriesPoint point(QStringView code, double value)
{
    return {period(code), value};
}

} // namespace

TEST_CASE("The xun that remain are counted up to the due date")
{
    const Period quarter = Period::quarter(2025, 1);
    CHECK(remainingXun({2024, 12, 31}, quarter) == 9);
    CHECK(remainingXun({2025, 2, 28}, quarter) == 3);
    CHECK(remainingXun({2025, 3, 20}, quarter) == 1);
    CHECK(remainingXun({2025, 3, 31}, quarter) == 0);
    CHECK(remainingXun({2025, 4, 30}, quarter) == 0);
    // 36 a year less the 8 up to 20 March.
    CHECK(remainingXun({2025, 3, 20}, Period::year(2025)) == 28);
}

TEST_CASE("An increment is the growth from one xun to the next")
{
    // From 0 to 3, from 3 to 7, from 7 to 12.
    CHECK(incrementsOf(IndicatorKind::Cumulative, {point(u"2025-01-X1", 3), point(u"2025-01-X2", 7),
                                                   point(u"2025-01-X3", 12)}) ==
          QVector<double>{3, 4, 5});
}

TEST_CASE("There is no increment across a xun that was not reported")
{
    // X2 is missing, so neither it nor X3 has grown by a known amount.
    CHECK(incrementsOf(IndicatorKind::Cumulative,
                       {point(u"2025-01-X1", 3), point(u"2025-01-X3", 12),
                        point(u"2025-02-X1", 13)}) == QVector<double>{3, 1});
    CHECK(incrementsOf(IndicatorKind::Cumulative, {point(u"2025-01-X2", 7)}).isEmpty());
}

TEST_CASE("A level did not start from nothing")
{
    CHECK(incrementsOf(IndicatorKind::Level, {point(u"2025-01-X1", 10), point(u"2025-01-X2", 12),
                                              point(u"2025-01-X3", 11)}) == QVector<double>{2, -1});
}

TEST_CASE("A forecast goes on at the mean of the last three increments")
{
    // Mean of 4, 6, 8 is 6; s = √((4 + 0 + 4) ÷ 2) = 2; 40 + 4 × 6 = 64; 1.28 × 2 × √4 = 5.12.
    const auto found = forecast(40, {4, 6, 8}, 4);
    REQUIRE(found);
    CHECK(found->value == Approx(64));
    CHECK(found->low == Approx(58.88));
    CHECK(found->high == Approx(69.12));
}

TEST_CASE("A forecast forgets what was before the last three increments")
{
    // Mean of 1, 2, 6 is 3; s = √((4 + 1 + 9) ÷ 2) = √7; 100 + 9 × 3 = 127; 1.28 × √7 × 3.
    const auto found = forecast(100, {50, 0, 1, 2, 6}, 9);
    REQUIRE(found);
    CHECK(found->value == Approx(127));
    CHECK(found->low == Approx(127 - 3.84 * std::sqrt(7.0)));
    CHECK(found->high == Approx(127 + 3.84 * std::sqrt(7.0)));
}

TEST_CASE("Even steps give a forecast without a band")
{
    const auto found = forecast(30, {10, 10, 10}, 2);
    REQUIRE(found);
    CHECK(found->value == Approx(50));
    CHECK(found->low == Approx(50));
    CHECK(found->high == Approx(50));
}

TEST_CASE("There is no forecast from fewer than three increments or when nothing remains")
{
    CHECK_FALSE(forecast(40, {4, 6}, 4));
    CHECK_FALSE(forecast(40, {}, 4));
    CHECK_FALSE(forecast(40, {4, 6, 8}, 0));
    CHECK(forecast(40, {4, 6, 8}, 1));
}
