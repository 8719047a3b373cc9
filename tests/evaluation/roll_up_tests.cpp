// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/roll_up.h"

#include "tests/evaluation/several_regions.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

RegionTotal totalOf(const Plan& plan, const QVector<Observation>& figures, QStringView code)
{
    const Snapshot snapshot = snapshotOf(plan, u"2025-03-X3", figures);
    return regionTotal(snapshot, plan.indicators.first(), period(code));
}

/// The value, or the periods that are missing.
QString wholeOf(const Plan& plan, const QVector<Observation>& figures, QStringView code)
{
    const Snapshot snapshot = snapshotOf(plan, u"2025-03-X3", figures);
    const TimeTotal total = timeTotal(snapshot, plan.indicators.first(), kProvince, period(code));
    if (total.value)
        return QString::number(*total.value);
    QStringList missing = {QStringLiteral("without")};
    for (const Period& p : total.missing)
        missing.append(p.code());
    return missing.join(u' ');
}

Plan planOf(IndicatorKind kind, Aggregation overTime, Calendar calendar = Calendar::Xun)
{
    Plan plan = planWith(kind, calendar);
    plan.indicators.first().overTime = overTime;
    return plan;
}

/// 100 of 150 in Xining and 45 of 80 in Haidong.
QVector<Observation> underWay()
{
    return {
        of(kAbove, total(u"2025-03", 100, kXining)), of(kBelow, total(u"2025-03", 150, kXining)),
        of(kAbove, total(u"2025-03", 45, kHaidong)), of(kBelow, total(u"2025-03", 80, kHaidong))};
}

} // namespace

TEST_CASE("Amounts of the prefectures are added up")
{
    Plan plan = planWithTwo(IndicatorKind::Count);
    plan.indicators.first().overRegions = Aggregation::Sum;
    const auto found =
        totalOf(plan, {total(u"2025-01-X1", 30, kXining), total(u"2025-01-X1", 12, kHaidong)},
                u"2025-01-X1");
    CHECK(found.value == 42.0);
    CHECK_FALSE(found.isIncomplete());
}

TEST_CASE("Levels may be averaged over the prefectures and rates never are")
{
    const QVector<Observation> figures = {own(u"2025-01-X1", 4, kXining),
                                          own(u"2025-01-X1", 7, kHaidong)};
    Plan levels = planWithTwo(IndicatorKind::Level);
    levels.indicators.first().overRegions = Aggregation::Mean;
    CHECK(totalOf(levels, figures, u"2025-01-X1").value == 5.5);
    Plan rates = planWithTwo(IndicatorKind::Rate);
    rates.indicators.first().overRegions = Aggregation::Mean;
    CHECK_FALSE(totalOf(rates, figures, u"2025-01-X1").value);
    CHECK_FALSE(totalOf(rates, figures, u"2025-01-X1").isIncomplete());
}

TEST_CASE("What cannot be added up has no total over the prefectures")
{
    for (const auto aggregation : {Aggregation::None, Aggregation::Last}) {
        Plan plan = planWithTwo(IndicatorKind::Level);
        plan.indicators.first().overRegions = aggregation;
        CHECK_FALSE(totalOf(plan, {own(u"2025-01-X1", 4, kXining)}, u"2025-01-X1").value);
    }
}

TEST_CASE("A prefecture that has not reported is named and there is no total")
{
    Plan plan = planWithTwo(IndicatorKind::Count);
    plan.indicators.first().overRegions = Aggregation::Sum;
    const QVector<Observation> figures = {total(u"2025-01-X1", 30, kXining)};
    SECTION("when it has a target")
    {
        plan.targets = {target(Comparator::AtLeast, 9, Period::quarter(2025, 1), kHaidong)};
        const auto found = totalOf(plan, figures, u"2025-01-X1");
        CHECK_FALSE(found.value);
        CHECK(found.missing == QVector<RegionId>{kHaidong});
    }
    SECTION("when it has reported another period")
    {
        const auto found =
            totalOf(plan, figures + QVector{total(u"2025-01-X2", 5, kHaidong)}, u"2025-01-X1");
        CHECK_FALSE(found.value);
        CHECK(found.missing == QVector<RegionId>{kHaidong});
    }
    SECTION("but not when the indicator is not its own")
    {
        CHECK(totalOf(plan, figures, u"2025-01-X1").value == 30.0);
    }
}

TEST_CASE("Without any prefecture concerned there is no total and nothing missing")
{
    Plan plan = planWithTwo(IndicatorKind::Count);
    plan.indicators.first().overRegions = Aggregation::Sum;
    const auto found = totalOf(plan, {total(u"2025-01-X1", 30)}, u"2025-01-X1");
    CHECK_FALSE(found.value);
    CHECK_FALSE(found.isIncomplete());
}

TEST_CASE("A rate over regions is the quotient of the sums")
{
    // 145 ÷ 230 = 63.04 %; the average of 66.67 % and 56.25 % would be 61.46 %.
    const auto found = totalOf(planWithRate(), underWay(), u"2025-03");
    REQUIRE(found.value);
    CHECK(*found.value == Approx(63.0434782609));
}

TEST_CASE("A rate over regions lacks the prefecture of which either number is unknown")
{
    QVector<Observation> figures = underWay();
    figures.removeLast();
    const auto found = totalOf(planWithRate(), figures, u"2025-03");
    CHECK_FALSE(found.value);
    CHECK(found.missing == QVector<RegionId>{kHaidong});
}

TEST_CASE("A rate of nothing is no rate")
{
    const auto found = totalOf(
        planWithRate(),
        {of(kAbove, total(u"2025-03", 0, kXining)), of(kBelow, total(u"2025-03", 0, kXining))},
        u"2025-03");
    CHECK_FALSE(found.value);
    CHECK_FALSE(found.isIncomplete());
}

TEST_CASE("A rate is in percent only where its unit is")
{
    Indicator rate;
    rate.unit = QStringLiteral("%");
    CHECK(rateOf(145, 230, rate) == Approx(63.0434782609));
    rate.unit = QStringLiteral("倍");
    CHECK(rateOf(145, 230, rate) == Approx(0.630434782609));
}

TEST_CASE("A month's own figure is the sum of its xun")
{
    const Plan plan = planOf(IndicatorKind::Count, Aggregation::Sum);
    CHECK(wholeOf(plan, {own(u"2025-01-X1", 10), own(u"2025-01-X2", 12), own(u"2025-01-X3", 9)},
                  u"2025-01") == u"31");
}

TEST_CASE("A report's own figure is the difference of two totals where it was not reported")
{
    const Plan plan = planOf(IndicatorKind::Count, Aggregation::Sum);
    const QVector<Observation> totals = {total(u"2025-01-X1", 10), total(u"2025-01-X2", 22),
                                         total(u"2025-01-X3", 31), total(u"2025-02-X1", 41),
                                         total(u"2025-02-X2", 50), total(u"2025-02-X3", 59)};
    CHECK(wholeOf(plan, totals, u"2025-01") == u"31");
    CHECK(wholeOf(plan, totals, u"2025-02") == u"28"); // 10 + 9 + 9
}

TEST_CASE("A part that is missing is named and the whole has no value")
{
    const Plan plan = planOf(IndicatorKind::Count, Aggregation::Sum);
    CHECK(wholeOf(plan, {own(u"2025-01-X1", 10), own(u"2025-01-X3", 9)}, u"2025-01") ==
          u"without 2025-01-X2");
    // Of 21 more by the end of January nobody knows how much came in which xun.
    CHECK(wholeOf(plan, {total(u"2025-01-X1", 10), total(u"2025-01-X3", 31)}, u"2025-01") ==
          u"without 2025-01-X2 2025-01-X3");
}

TEST_CASE("A level's month is its last xun and nothing else")
{
    const Plan plan = planOf(IndicatorKind::Level, Aggregation::Last);
    CHECK(wholeOf(plan, {own(u"2025-01-X1", 5), own(u"2025-01-X3", 7)}, u"2025-01") == u"7");
    CHECK(wholeOf(plan, {own(u"2025-01-X1", 5), own(u"2025-01-X2", 7)}, u"2025-01") ==
          u"without 2025-01-X3");
}

TEST_CASE("A mean over time is of all its parts or of none")
{
    const Plan plan = planOf(IndicatorKind::Level, Aggregation::Mean);
    const QVector<Observation> levels = {own(u"2025-01-X1", 4), own(u"2025-01-X2", 5),
                                         own(u"2025-01-X3", 9)};
    CHECK(wholeOf(plan, levels, u"2025-01") == u"6");
    CHECK(wholeOf(plan, levels.mid(1), u"2025-01") == u"without 2025-01-X1");
}

TEST_CASE("What has no aggregation over time has no longer figure")
{
    const Plan plan = planOf(IndicatorKind::Level, Aggregation::None);
    CHECK(wholeOf(plan, {own(u"2025-01-X3", 9)}, u"2025-01") == u"without");
}

TEST_CASE("Months make a quarter, with January in February's figure where the two are merged")
{
    CHECK(wholeOf(planOf(IndicatorKind::Cumulative, Aggregation::Sum, Calendar::Month),
                  {own(u"2025-01", 31), own(u"2025-02", 28), total(u"2025-03", 90)},
                  u"2025Q1") == u"90");
    const Plan merged =
        planOf(IndicatorKind::Cumulative, Aggregation::Sum, Calendar::MonthWithoutJanuary);
    CHECK(wholeOf(merged, {own(u"2025-02", 59), own(u"2025-03", 31)}, u"2025Q1") == u"90");
    CHECK(wholeOf(merged, {own(u"2025-03", 31)}, u"2025Q1") == u"without 2025-02");
    CHECK(wholeOf(merged, {own(u"2025-02", 59)}, u"2025-01") == u"without");
}

TEST_CASE("Quarters make a year")
{
    Plan plan = planOf(IndicatorKind::Cumulative, Aggregation::Sum, Calendar::Quarter);
    plan.period = Period::year(2025);
    CHECK(wholeOf(plan,
                  {own(u"2025Q1", 1), own(u"2025Q2", 2), own(u"2025Q3", 3), own(u"2025Q4", 4)},
                  u"2025") == u"10");
}
