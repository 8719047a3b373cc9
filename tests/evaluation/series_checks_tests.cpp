// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/series_checks.h"

#include "tests/evaluation/one_indicator.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace kmh;
using namespace kmh::test;

namespace {

/// One value for each xun from the first of January on.
QVector<SeriesPoint> xunOf(const QVector<double>& values)
{
    QVector<SeriesPoint> series;
    Period period = Period::xun(2025, 1, 1);
    for (const double value : values) {
        series.append({period, value});
        period = period.next();
    }
    return series;
}

/// “kind period found expected”, one doubt after the other.
QString doubts(const Plan& plan, const QVector<SeriesPoint>& series)
{
    QStringList texts;
    const Target* target = plan.targets.isEmpty() ? nullptr : &plan.targets.first();
    for (const SeriesDoubt& doubt : doubtsOf(series, plan.indicators.first(), plan, target))
        texts.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(findingCode(doubt.kind), doubt.period.code())
                         .arg(doubt.found, 0, 'g', 10)
                         .arg(doubt.expected, 0, 'g', 10));
    return texts.join(QStringLiteral(", "));
}

QString counted(const QVector<double>& values)
{
    return doubts(planWith(IndicatorKind::Count), xunOf(values));
}

QString measured(const QVector<double>& values)
{
    return doubts(planWith(IndicatorKind::Level), xunOf(values));
}

QString inPercent(const QVector<double>& values)
{
    Plan plan = planWith(IndicatorKind::Rate);
    plan.indicators.first().unit = QStringLiteral("%");
    return doubts(plan, xunOf(values));
}

} // namespace

TEST_CASE("A first figure has nothing to be held against")
{
    CHECK(counted({}).isEmpty());
    CHECK(counted({-5}).isEmpty());
}

TEST_CASE("A running total that falls is doubtful and a level that falls is not")
{
    CHECK(counted({30, 29}) == u"fall 2025-01-X2 29 30");
    CHECK(counted({30, 30}).isEmpty());
    CHECK(measured({30, 29}).isEmpty());
}

TEST_CASE("A change over three times the largest before is a jump")
{
    // The largest of the changes 2, 1 and 3 is 3; 16 + 9 = 25.
    CHECK(measured({10, 12, 13, 16, 25}).isEmpty());
    CHECK(measured({10, 12, 13, 16, 25.5}) == u"jump 2025-02-X2 25.5 25");
    CHECK(measured({10, 12, 13, 16, 7}).isEmpty());
    CHECK(measured({10, 12, 13, 16, 6.5}) == u"jump 2025-02-X2 6.5 7");
    // A fall of 3 counts like a rise of 3.
    CHECK(measured({16, 13, 12, 14, 23}).isEmpty());
}

TEST_CASE("With fewer than three changes before nothing is a jump")
{
    CHECK(measured({10, 12, 13, 20}).isEmpty());
    CHECK(measured({10, 12, 14, 16, 23}) == u"jump 2025-02-X2 23 22");
}

TEST_CASE("What the plan lays on a period is no jump")
{
    Plan plan = planWith(IndicatorKind::Count);
    plan.targets = {target(Comparator::AtLeast, 900)}; // 10 a day
    // 100 were planned from 10 to 20 February: 40 + 300 is the limit.
    CHECK(doubts(plan, xunOf({10, 20, 30, 40, 340})).isEmpty());
    CHECK(doubts(plan, xunOf({10, 20, 30, 40, 341})) == u"jump 2025-02-X2 341 340");
}

TEST_CASE("Ten thousandfold and a hundred millionfold are slips of the unit")
{
    CHECK(counted({12, 130000}) == u"unit-slip 2025-01-X2 130000 13");
    CHECK(counted({120000, 13}) == u"unit-slip 2025-01-X2 13 130000");
    CHECK(counted({12, 1.3e9}) == u"unit-slip 2025-01-X2 1300000000 13");
    CHECK(counted({1.2e9, 13}) == u"unit-slip 2025-01-X2 13 1300000000");
}

TEST_CASE("A slip is within a factor of three")
{
    // 12 × 10,000 × 3 and 12 × 10,000 ÷ 3.
    CHECK(measured({12, 359999}) == u"unit-slip 2025-01-X2 359999 35.9999");
    CHECK(measured({12, 360001}).isEmpty());
    CHECK(measured({12, 40001}) == u"unit-slip 2025-01-X2 40001 4.0001");
    CHECK(measured({12, 39999}).isEmpty());
}

TEST_CASE("A fraction among percentages is a slip and a hundredfold of anything else is none")
{
    CHECK(inPercent({63, 0.65}) == u"unit-slip 2025-01-X2 0.65 65");
    CHECK(inPercent({0.63, 65}) == u"unit-slip 2025-01-X2 65 0.65");
    CHECK(inPercent({63, 21.1}).isEmpty());
    CHECK(measured({63, 0.65}).isEmpty());
}

TEST_CASE("A figure the plan expects is in the right unit")
{
    Plan plan = planWith(IndicatorKind::Level);
    plan.targets = {target(Comparator::AtLeast, 130000)};
    CHECK(doubts(plan, xunOf({12, 130000})).isEmpty());
    plan.targets = {target(Comparator::AtLeast, 14)};
    CHECK(doubts(plan, xunOf({12, 130000})) == u"unit-slip 2025-01-X2 130000 13");
}

TEST_CASE("Nothing is a multiple of nothing")
{
    CHECK(counted({0, 130000}).isEmpty());
    CHECK(measured({12, 0}).isEmpty());
}

TEST_CASE("After a slip the next figure is held against the one before it")
{
    CHECK(counted({10, 200000, 30}) == u"unit-slip 2025-01-X2 200000 20");
    CHECK(counted({10, 200000, 250000}) ==
          u"unit-slip 2025-01-X2 200000 20, unit-slip 2025-01-X3 250000 25");
    CHECK(counted({10, 200000, 9}) == u"unit-slip 2025-01-X2 200000 20, fall 2025-01-X3 9 10");
}

TEST_CASE("A break starts the checks anew")
{
    QVector<SeriesPoint> series = xunOf({10, 12, 13, 16, 5, 60});
    CHECK(doubts(planWith(IndicatorKind::Count), series) ==
          u"fall 2025-02-X2 5 16, jump 2025-02-X2 5 7, jump 2025-02-X3 60 38");
    series[4].broken = true;
    CHECK(doubts(planWith(IndicatorKind::Count), series).isEmpty());
}
