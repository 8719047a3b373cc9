// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figure_remarks.h"

#include "tests/evaluation/several_regions.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

FigureChange typed(QStringView code, std::optional<double> value, std::optional<double> cumulative,
                   RegionId region = kProvince, IndicatorId indicator = kIndicator)
{
    return {{indicator, region, period(code)}, {}, ReportedFigure{value, cumulative}};
}

FigureChange takenBack(QStringView code, RegionId region = kProvince)
{
    return {{kIndicator, region, period(code)}, ReportedFigure{1}, {}};
}

/// “beside: kind region period found expected”, one remark a line.
QString remarks(const Plan& plan, const QVector<Observation>& around,
                const QVector<FigureChange>& figures)
{
    QStringList lines;
    for (const FigureRemark& remark :
         figureRemarks(snapshotOf(plan, u"2025-03-X3", around), figures)) {
        CHECK_FALSE(remark.sentence.isEmpty());
        const Finding& f = remark.finding;
        lines.append(QStringLiteral("%1 %2 %3: %4 %5 %6 %7 %8")
                         .arg(remark.key.indicator.value)
                         .arg(remark.key.region.value)
                         .arg(remark.key.period.code(), findingCode(f.kind))
                         .arg(f.region.value)
                         .arg(f.period.code())
                         .arg(f.found, 0, 'g', 10)
                         .arg(f.expected, 0, 'g', 10));
    }
    return lines.join(u'\n');
}

Plan counts()
{
    Plan plan = planWithTwo(IndicatorKind::Count);
    plan.indicators.first().overRegions = Aggregation::Sum;
    plan.indicators.first().overTime = Aggregation::Sum;
    return plan;
}

} // namespace

TEST_CASE("A figure that goes with its series draws no remark")
{
    CHECK(remarks(counts(), {total(u"2025-01-X1", 10)}, {typed(u"2025-01-X2", 12, 22)}).isEmpty());
    CHECK(remarks(counts(), {}, {typed(u"2025-01-X1", 12, 12)}).isEmpty());
    CHECK(remarks(counts(), {}, {}).isEmpty());
}

TEST_CASE("A typed total that is not the one before and its own figure is remarked on")
{
    CHECK(remarks(counts(), {total(u"2025-01-X1", 10)}, {typed(u"2025-01-X2", 12, 23)}) ==
          u"1 630000 2025-01-X2: total-mismatch 630000 2025-01-X2 23 22");
}

TEST_CASE("A typed total that falls is remarked on")
{
    CHECK(remarks(counts(), {total(u"2025-01-X1", 10)}, {typed(u"2025-01-X2", {}, 9)}) ==
          u"1 630000 2025-01-X2: fall 630000 2025-01-X2 9 10");
}

TEST_CASE("A corrected figure is judged as corrected and not as it was")
{
    const QVector<Observation> around = {total(u"2025-01-X1", 10), total(u"2025-01-X2", 9)};
    CHECK(remarks(counts(), around, {typed(u"2025-01-X2", {}, 15)}).isEmpty());
}

TEST_CASE("A correction that makes the next total fall is remarked on where it is typed")
{
    const QVector<Observation> around = {total(u"2025-01-X1", 10), total(u"2025-01-X2", 15)};
    CHECK(remarks(counts(), around, {typed(u"2025-01-X1", {}, 20)}) ==
          u"1 630000 2025-01-X1: fall 630000 2025-01-X2 15 20");
    // It fell before as well: nothing new.
    CHECK(remarks(counts(), {total(u"2025-01-X1", 18), total(u"2025-01-X2", 15)},
                  {typed(u"2025-01-X1", {}, 20)})
              .isEmpty());
}

TEST_CASE("A figure ten thousand times the one before is in another unit")
{
    CHECK(remarks(counts(), {total(u"2025-01-X1", 12)}, {typed(u"2025-01-X2", {}, 130000)}) ==
          u"1 630000 2025-01-X2: unit-slip 630000 2025-01-X2 130000 13");
}

TEST_CASE("A first figure is held against the plan")
{
    Plan plan = counts();
    plan.targets = {target(Comparator::AtLeast, 900)}; // 10 a day: 100 by 10 January
    CHECK(remarks(plan, {}, {typed(u"2025-01-X1", 1100000, {})}) ==
          u"1 630000 2025-01-X1: unit-slip 630000 2025-01-X1 1100000 110");
    CHECK(remarks(plan, {}, {typed(u"2025-01-X1", 110, {})}).isEmpty());
}

TEST_CASE("A first percentage written as a fraction is held against the plan")
{
    Plan plan = planWith(IndicatorKind::Rate);
    plan.indicators.first().unit = QStringLiteral("%");
    plan.targets = {target(Comparator::AtLeast, 60)};
    CHECK(remarks(plan, {}, {typed(u"2025-01-X1", 0.5, {})}) ==
          u"1 630000 2025-01-X1: unit-slip 630000 2025-01-X1 0.5 50");
    CHECK(remarks(plan, {}, {typed(u"2025-01-X1", 50, {})}).isEmpty());
}

TEST_CASE("A jump is remarked on")
{
    // Changes of 2, 1 and 3: 16 + 9 = 25 is the limit.
    const QVector<Observation> around = {own(u"2025-01-X1", 10), own(u"2025-01-X2", 12),
                                         own(u"2025-01-X3", 13), own(u"2025-02-X1", 16)};
    const Plan plan = planWith(IndicatorKind::Level);
    CHECK(remarks(plan, around, {typed(u"2025-02-X2", 25.5, {})}) ==
          u"1 630000 2025-02-X2: jump 630000 2025-02-X2 25.5 25");
    CHECK(remarks(plan, around, {typed(u"2025-02-X2", 25, {})}).isEmpty());
}

TEST_CASE("A total less than the period's own figure is remarked on whatever came before")
{
    CHECK(remarks(counts(), {}, {typed(u"2025-02-X2", 12, 9)}) ==
          u"1 630000 2025-02-X2: total-mismatch 630000 2025-02-X2 9 12");
    // A level's average may well be less.
    CHECK(remarks(planWith(IndicatorKind::Level), {}, {typed(u"2025-02-X2", 12, 9)}).isEmpty());
}

TEST_CASE("The prefecture that completes the sum is told that the province says otherwise")
{
    const QVector<Observation> around = {total(u"2025-01-X1", 42),
                                         total(u"2025-01-X1", 30, kXining)};
    // With a figure for Haidong the sum is complete for the first time.
    Plan plan = counts();
    plan.targets = {target(Comparator::AtLeast, 90, Period::quarter(2025, 1), kHaidong)};
    CHECK(remarks(plan, around, {typed(u"2025-01-X1", {}, 12, kHaidong)}).isEmpty());
    CHECK(remarks(plan, around, {typed(u"2025-01-X1", {}, 13, kHaidong)}) ==
          u"1 630200 2025-01-X1: regions-mismatch 630000 2025-01-X1 42 43");
}

TEST_CASE(
    "Where nobody knows yet who reports, the first prefecture is not held against the province")
{
    const QVector<Observation> province = {total(u"2025-01-X1", 42)};
    CHECK(remarks(counts(), province, {typed(u"2025-01-X1", {}, 30, kXining)}).isEmpty());
    // All have reported now.
    CHECK(
        remarks(counts(), province,
                {typed(u"2025-01-X1", {}, 30, kXining), typed(u"2025-01-X1", {}, 13, kHaidong)}) ==
        u"1 630100 2025-01-X1: regions-mismatch 630000 2025-01-X1 42 43");
    // It is known from the ten days before that only one reports.
    CHECK(remarks(counts(), {total(u"2025-01-X1", 9, kXining), total(u"2025-01-X2", 42)},
                  {typed(u"2025-01-X2", {}, 30, kXining)}) ==
          u"1 630100 2025-01-X2: regions-mismatch 630000 2025-01-X2 42 30");
}

TEST_CASE("Figures of one file are held against each other and not against what they replace")
{
    const QVector<Observation> around = {total(u"2025-01-X1", 42),
                                         total(u"2025-01-X1", 30, kXining),
                                         total(u"2025-01-X1", 12, kHaidong)};
    CHECK(remarks(counts(), around,
                  {typed(u"2025-01-X1", {}, 50), typed(u"2025-01-X1", {}, 36, kXining),
                   typed(u"2025-01-X1", {}, 14, kHaidong)})
              .isEmpty());
    CHECK(remarks(counts(), around, {typed(u"2025-01-X1", {}, 50)}) ==
          u"1 630000 2025-01-X1: regions-mismatch 630000 2025-01-X1 50 42");
}

TEST_CASE("A numerator that does not go with the rate reported is remarked on")
{
    const Plan plan = planWithRate();
    const QVector<Observation> around = {own(u"2025-03", 50), of(kBelow, total(u"2025-03", 200))};
    CHECK(remarks(plan, around, {typed(u"2025-03", {}, 100, kProvince, kAbove)}).isEmpty());
    CHECK(remarks(plan, around, {typed(u"2025-03", {}, 120, kProvince, kAbove)}) ==
          u"2 630000 2025-03: rate-mismatch 630000 2025-03 50 60");
    CHECK(remarks(plan, around + QVector{of(kAbove, total(u"2025-03", 100))},
                  {typed(u"2025-03", 51, {})}) ==
          u"1 630000 2025-03: rate-mismatch 630000 2025-03 51 50");
}

TEST_CASE("Ten days that no longer make their month are remarked on")
{
    const QVector<Observation> around = {own(u"2025-01-X1", 10), own(u"2025-01-X2", 12),
                                         own(u"2025-01-X3", 9), own(u"2025-01", 31)};
    CHECK(remarks(counts(), around, {typed(u"2025-01-X2", 14, {})}) ==
          u"1 630000 2025-01-X2: parts-mismatch 630000 2025-01 31 33");
}

TEST_CASE("What is taken back is remarked on for nothing of its own")
{
    CHECK(remarks(counts(), {total(u"2025-01-X1", 10), total(u"2025-01-X2", 9)},
                  {takenBack(u"2025-01-X2")})
              .isEmpty());
}

TEST_CASE("A figure of no indicator of the plan draws no remark")
{
    CHECK(
        remarks(counts(), {}, {typed(u"2025-01-X1", 1, {}, kProvince, IndicatorId{99})}).isEmpty());
}
