// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/consistency.h"

#include "tests/evaluation/several_regions.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

Observation both(QStringView code, double value, double cumulative)
{
    Observation result = own(code, value);
    result.cumulative = cumulative;
    return result;
}

/// “kind region period found expected”, one finding a line.
QString findingsOf(const Plan& plan, const QVector<Observation>& figures)
{
    QStringList lines;
    for (const Finding& f : findInconsistencies(snapshotOf(plan, u"2025-03-X3", figures), {}, {}))
        lines.append(QStringLiteral("%1 %2 %3 %4 %5")
                         .arg(findingCode(f.kind))
                         .arg(f.region.value)
                         .arg(f.period.code())
                         .arg(f.found)
                         .arg(f.expected));
    return lines.join(u'\n');
}

Plan amounts(Calendar calendar = Calendar::Xun)
{
    Plan plan = planWithTwo(IndicatorKind::Cumulative, calendar);
    plan.indicators.first().decimals = 1;
    plan.indicators.first().overTime = Aggregation::Sum;
    plan.indicators.first().overRegions = Aggregation::Sum;
    return plan;
}

} // namespace

TEST_CASE("A total of a count is exactly the one before and the current figure")
{
    const Plan plan = planWith(IndicatorKind::Count);
    CHECK(findingsOf(plan, {total(u"2025-01-X1", 10), both(u"2025-01-X2", 12, 22)}).isEmpty());
    CHECK(findingsOf(plan, {total(u"2025-01-X1", 10), both(u"2025-01-X2", 12, 23)}) ==
          u"total-mismatch 630000 2025-01-X2 23 22");
}

TEST_CASE("Three rounded figures may differ by half a step each")
{
    // 10.1 + 12.2 = 22.3; three halves of 0.1 are 0.15.
    CHECK(findingsOf(amounts(), {total(u"2025-01-X1", 10.1), both(u"2025-01-X2", 12.2, 22.4)})
              .isEmpty());
    CHECK(findingsOf(amounts(), {total(u"2025-01-X1", 10.1), both(u"2025-01-X2", 12.2, 22.45)})
              .isEmpty());
    CHECK(findingsOf(amounts(), {total(u"2025-01-X1", 10.1), both(u"2025-01-X2", 12.2, 22.5)}) ==
          u"total-mismatch 630000 2025-01-X2 22.5 22.3");
}

TEST_CASE("The first period's total is its own figure")
{
    CHECK(findingsOf(amounts(), {both(u"2025-01-X1", 10, 10.1)}).isEmpty());
    CHECK(findingsOf(amounts(), {both(u"2025-01-X1", 10, 10.2)}) ==
          u"total-mismatch 630000 2025-01-X1 10.2 10");
    CHECK(findingsOf(amounts(Calendar::MonthWithoutJanuary), {both(u"2025-02", 59, 60)}) ==
          u"total-mismatch 630000 2025-02 60 59");
}

TEST_CASE("A total after an unknown one is not doubted")
{
    CHECK(findingsOf(amounts(), {total(u"2025-01-X1", 10), both(u"2025-01-X3", 5, 40)}).isEmpty());
    CHECK(findingsOf(planWith(IndicatorKind::Level), {both(u"2025-01-X1", 5, 9)}).isEmpty());
}

TEST_CASE("A total after a break does not continue the one before it")
{
    Plan plan = amounts();
    plan.breaks = {{kIndicator, {}, period(u"2025-01-X2"), {}}};
    CHECK(findingsOf(plan, {total(u"2025-01-X1", 10), both(u"2025-01-X2", 12, 30),
                            both(u"2025-01-X3", 5, 40)}) ==
          u"total-mismatch 630000 2025-01-X3 40 35");
}

TEST_CASE("A month's total is the one before of the ten days that follow it")
{
    const Plan plan = planWith(IndicatorKind::Count);
    CHECK(findingsOf(plan, {total(u"2025-01", 20), both(u"2025-02-X1", 5, 25)}).isEmpty());
    CHECK(findingsOf(plan, {total(u"2025-01", 20), both(u"2025-02-X1", 5, 40)}) ==
          u"total-mismatch 630000 2025-02-X1 40 25");
}

TEST_CASE("A break of last year leaves this year's first total to be held against its own figure")
{
    Plan plan = amounts();
    plan.breaks = {{kIndicator, {}, period(u"2024-07-X1"), {}}};
    CHECK(findingsOf(plan, {both(u"2025-01-X1", 10, 12)}) ==
          u"total-mismatch 630000 2025-01-X1 12 10");
}

TEST_CASE("The prefectures come to the province's figure, each rounded")
{
    const QVector<Observation> parts = {total(u"2025-01-X1", 30, kXining),
                                        total(u"2025-01-X1", 12, kHaidong)};
    const auto with = [&](double province) {
        return findingsOf(amounts(), parts + QVector{total(u"2025-01-X1", province)});
    };
    CHECK(with(42).isEmpty());
    CHECK(with(42.1).isEmpty()); // three halves of 0.1
    CHECK(with(42.2) == u"regions-mismatch 630000 2025-01-X1 42.2 42");
}

TEST_CASE("An incomplete total is not held against the province")
{
    Plan plan = amounts();
    plan.targets = {target(Comparator::AtLeast, 9, Period::quarter(2025, 1), kHaidong)};
    CHECK(
        findingsOf(plan, {total(u"2025-01-X1", 50), total(u"2025-01-X1", 30, kXining)}).isEmpty());
}

TEST_CASE("A published rate is the quotient of the prefectures' sums, rounded once")
{
    const QVector<Observation> parts = {
        of(kAbove, total(u"2025-03", 100, kXining)), of(kBelow, total(u"2025-03", 150, kXining)),
        of(kAbove, total(u"2025-03", 45, kHaidong)), of(kBelow, total(u"2025-03", 80, kHaidong))};
    // 145 ÷ 230 = 63.04 %: 63 % without decimals, and neither 64 % nor the average 61 %.
    CHECK(findingsOf(planWithRate(), parts + QVector{own(u"2025-03", 63)}).isEmpty());
    CHECK(findingsOf(planWithRate(), parts + QVector{own(u"2025-03", 61)}) ==
          u"regions-mismatch 630000 2025-03 61 63.0435");
    CHECK(findingsOf(planWithRate(), parts + QVector{own(u"2025-03", 64)}) ==
          u"regions-mismatch 630000 2025-03 64 63.0435");
}

TEST_CASE("A rate is its own numerator over its own denominator")
{
    Plan plan = planWithRate();
    plan.indicators.first().decimals = 1;
    const QVector<Observation> parts = {of(kAbove, total(u"2025-03", 145)),
                                        of(kBelow, total(u"2025-03", 230))};
    CHECK(findingsOf(plan, parts + QVector{own(u"2025-03", 63)}).isEmpty()); // 0.043 away
    CHECK(findingsOf(plan, parts + QVector{own(u"2025-03", 63.1)}) ==        // 0.057 away
          u"rate-mismatch 630000 2025-03 63.1 63.0435");
    CHECK(findingsOf(plan, {of(kAbove, total(u"2025-03", 145)), own(u"2025-03", 70)}).isEmpty());
    CHECK(findingsOf(plan, {of(kAbove, total(u"2025-03", 0)), of(kBelow, total(u"2025-03", 0)),
                            own(u"2025-03", 70)})
              .isEmpty());
}

TEST_CASE("A month's own figure is what its xun add up to")
{
    Plan plan = planWith(IndicatorKind::Count);
    plan.indicators.first().overTime = Aggregation::Sum;
    const QVector<Observation> xun = {own(u"2025-01-X1", 10), own(u"2025-01-X2", 12),
                                      own(u"2025-01-X3", 9)};
    CHECK(findingsOf(plan, xun + QVector{own(u"2025-01", 31)}).isEmpty());
    CHECK(findingsOf(plan, xun + QVector{own(u"2025-01", 32)}) ==
          u"parts-mismatch 630000 2025-01 32 31");
    CHECK(findingsOf(plan, xun.mid(1) + QVector{own(u"2025-01", 32)}).isEmpty());
}

TEST_CASE("Where the last xun stands for the month, totals are held against totals")
{
    Plan plan = planWith(IndicatorKind::Count);
    plan.indicators.first().overTime = Aggregation::Last;
    const QVector<Observation> xun = {total(u"2025-02-X1", 41), total(u"2025-02-X2", 50),
                                      total(u"2025-02-X3", 59)};
    // 28 in February and 59 since January are both right.
    CHECK(findingsOf(plan, xun + QVector{both(u"2025-02", 28, 59)}).isEmpty());
    CHECK(findingsOf(plan, xun + QVector{own(u"2025-02", 28)}).isEmpty());
    CHECK(findingsOf(plan, xun + QVector{both(u"2025-02", 28, 60)}) ==
          u"parts-mismatch 630000 2025-02 60 59");
}

TEST_CASE("A level's mean over a month is rounded like its parts")
{
    Plan plan = planWith(IndicatorKind::Level);
    plan.indicators.first().overTime = Aggregation::Mean;
    const QVector<Observation> xun = {own(u"2025-01-X1", 4), own(u"2025-01-X2", 5),
                                      own(u"2025-01-X3", 9)};
    CHECK(findingsOf(plan, xun + QVector{own(u"2025-01", 7)}).isEmpty()); // (4 + 5 + 9) ÷ 3 = 6
    CHECK(findingsOf(plan, xun + QVector{own(u"2025-01", 8)}) ==
          u"parts-mismatch 630000 2025-01 8 6");
}

TEST_CASE("A series' own doubts are among the findings")
{
    CHECK(findingsOf(planWith(IndicatorKind::Count),
                     {total(u"2025-01-X1", 10), total(u"2025-01-X2", 9)}) ==
          u"fall 630000 2025-01-X2 9 10");
}

TEST_CASE("Findings come in the order of the plan and of the regions and periods")
{
    const Plan plan = planWithTwo(IndicatorKind::Count);
    CHECK(findingsOf(plan, {total(u"2025-01-X1", 9, kHaidong), total(u"2025-01-X2", 8, kHaidong),
                            total(u"2025-01-X1", 7, kXining), total(u"2025-01-X2", 6, kXining),
                            total(u"2025-01-X3", 5, kXining)}) ==
          u"fall 630100 2025-01-X2 6 7\nfall 630100 2025-01-X3 5 6\nfall 630200 2025-01-X2 8 9");
}

TEST_CASE("A finding is acknowledged by its figures and a new figure is a new finding")
{
    const Plan plan = planWith(IndicatorKind::Count);
    const auto findings = [&](double cumulative, const QVector<Acknowledgement>& known) {
        return findInconsistencies(
            snapshotOf(plan, u"2025-03-X3",
                       {total(u"2025-01-X1", 10), both(u"2025-01-X2", 12, cumulative)}),
            known, {});
    };
    const QVector<Finding> first = findings(23, {});
    REQUIRE(first.size() == 1);
    CHECK_FALSE(first.first().acknowledged);
    const QString key = first.first().key(plan);
    CHECK(key == u"total-mismatch/the-indicator/630000/2025-01-X2/23/22");

    const QVector<Acknowledgement> known = {
        {key, {{}, QStringLiteral("调度员"), QStringLiteral("含补报1家")}}};
    const QVector<Finding> again = findings(23, known);
    REQUIRE(again.size() == 1); // it stays in sight
    REQUIRE(again.first().acknowledged);
    CHECK(again.first().acknowledged->stamp.note == u"含补报1家");
    const QVector<Finding> revised = findings(24, known);
    REQUIRE(revised.size() == 1);
    CHECK_FALSE(revised.first().acknowledged);
}

TEST_CASE("A finding says both figures")
{
    const Plan plan = planWithTwo(IndicatorKind::Count);
    using Kind = Finding::Kind;
    for (const Kind kind : {Kind::TotalMismatch, Kind::RegionsMismatch, Kind::PartsMismatch,
                            Kind::RateMismatch, Kind::Jump, Kind::Fall, Kind::UnitSlip}) {
        const QString text =
            findingText(plan, {kind, kIndicator, kProvince, period(u"2025-01-X2"), 2301, 2299});
        CHECK(text.contains(u"2,301"));
        CHECK(text.contains(u"2,299"));
    }
}
