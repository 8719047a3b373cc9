// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/charts/label_place.h"
#include "ui/charts/spread_out.h"
#include "ui/charts/value_axis.h"

using namespace kmh;

TEST_CASE("A value axis has round ticks that cover the values")
{
    const ValueAxis percent = ValueAxis::covering({1.2, 16.8, 15}, true);
    CHECK(percent.low == Approx(0));
    CHECK(percent.high == Approx(20));
    CHECK(percent.ticks() == QVector<double>{0, 5, 10, 15, 20});
    CHECK(percent.decimals() == 0);

    const ValueAxis rate = ValueAxis::covering({-1.2, 6}, true);
    CHECK(rate.low == Approx(-2));
    CHECK(rate.high == Approx(8));

    const ValueAxis level = ValueAxis::covering({1000, 1040}, false);
    CHECK(level.low == Approx(990));
    CHECK(level.high == Approx(1050));

    const ValueAxis fine = ValueAxis::covering({0.11, 0.4}, true);
    CHECK(fine.step == Approx(0.1));
    CHECK(fine.decimals() == 1);
    CHECK(ValueAxis::covering({0, 0}, true).high > 0);
}

TEST_CASE("A low axis labels every second or third tick rather than one label over another")
{
    const ValueAxis axis = ValueAxis::covering({0, 24}, true); // 0, 5 … 25: five steps
    CHECK(axis.labelledTicks(100, 20) == QVector<double>{0, 5, 10, 15, 20, 25});
    CHECK(axis.labelledTicks(99, 20) == QVector<double>{0, 10, 20});
    CHECK(axis.labelledTicks(40, 20) == QVector<double>{0, 15});
    CHECK(axis.labelledTicks(0, 20) == QVector<double>{0});
}

TEST_CASE("Stretches that collide share the push and stay in bounds")
{
    CHECK(spreadOut({{50, 20}, {80, 20}}, 0, 100, 5) == QVector<double>{40, 70});
    CHECK(spreadOut({{50, 20}, {50, 20}}, 0, 100, 4) == QVector<double>{28, 52});
    CHECK(spreadOut({{95, 20}, {5, 20}}, 0, 100, 5) == QVector<double>{80, 0});
    CHECK(spreadOut({{95, 20}, {94, 20}}, 0, 100, 5) == QVector<double>{80, 55});
    CHECK(spreadOut({}, 0, 100, 5).isEmpty());
}

TEST_CASE("A label goes to the first place that no line runs through")
{
    const QRectF bounds(0, 0, 100, 100);
    const QRectF crossed(10, 10, 30, 10);
    const QRectF outside(90, 10, 30, 10);
    const QRectF open(10, 60, 30, 10);
    const QVector<QLineF> lines{QLineF(0, 15, 100, 15)};
    CHECK(firstFreePlace({crossed, outside, open}, bounds, lines) == open);
    CHECK_FALSE(firstFreePlace({crossed, outside}, bounds, lines));
    CHECK(firstFreePlace({crossed}, bounds, {}) == crossed);
    CHECK_FALSE(firstFreePlace({crossed}, bounds, {QLineF(20, 12, 25, 18)}));
}
