// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figure_context.h"

#include "tests/evaluation/several_regions.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

FigureKey at(QStringView code, RegionId region = kProvince)
{
    return {kIndicator, region, period(code)};
}

Observation both(QStringView code, double value, double cumulative)
{
    Observation result = own(code, value);
    result.cumulative = cumulative;
    return result;
}

} // namespace

TEST_CASE("What does not accumulate has one figure whichever is asked for")
{
    const Plan level = planWith(IndicatorKind::Level);
    const Indicator& indicator = level.indicators.first();
    CHECK(sideOf(indicator, FigureSide::Cumulative, {}) == FigureSide::Own);
    CHECK(sideOf(indicator, FigureSide::Own, ReportedFigure{{}, 5}) == FigureSide::Cumulative);
    const Plan count = planWith(IndicatorKind::Count);
    CHECK(sideOf(count.indicators.first(), FigureSide::Cumulative, ReportedFigure{5}) ==
          FigureSide::Cumulative);
}

TEST_CASE("Typing one of the two figures leaves the other as it is")
{
    const ReportedFigure before{3, 20, Quality::Final, QStringLiteral("省商务厅")};
    const ReportedFigure after = withFigure(before, FigureSide::Cumulative, 21);
    CHECK(after.value == 3);
    CHECK(after.cumulative == 21);
    CHECK(after.source == u"省商务厅");
    CHECK(figureOn(FigureSide::Own, after) == 3);
    CHECK_FALSE(figureOn(FigureSide::Own, {}));
}

TEST_CASE("A prefecture reports what has a target there, what adds up, or what it reported before")
{
    Plan plan = planWithTwo(IndicatorKind::Count);
    const auto open = [&](RegionId region, const QVector<Observation>& figures = {}) {
        return isReportedFor(snapshotOf(plan, u"2025-03-X3", figures), plan.indicators.first(),
                             region);
    };
    CHECK(open(kProvince));
    CHECK_FALSE(open(kXining));
    CHECK(open(kXining, {own(u"2025-01-X1", 1, kXining)}));
    plan.targets = {target(Comparator::AtLeast, 9, Period::quarter(2025, 1), kHaidong)};
    CHECK(open(kHaidong));
    CHECK_FALSE(open(kXining));
    plan.indicators.first().overRegions = Aggregation::Sum;
    CHECK(open(kXining));
    // It may report, but nobody waits for it.
    CHECK_FALSE(isMissed(snapshotOf(plan, u"2025-03-X3", {}), plan.indicators.first(), kXining));
}

TEST_CASE("A sheet is for the desk's own ten days, and for the month whose figure is due by then")
{
    const auto periodAt = [](Calendar calendar, QStringView code, int lag = 0) {
        Plan plan = planWith(IndicatorKind::Level, calendar);
        plan.indicators.first().reportLagDays = lag;
        return periodToReport(plan, plan.indicators.first(), period(code)).value().code();
    };
    CHECK(periodAt(Calendar::Xun, u"2025-02-X2") == u"2025-02-X2");
    CHECK(periodAt(Calendar::Xun, u"2025-02-X2", 5) == u"2025-02-X2");
    CHECK(periodAt(Calendar::Xun, u"2025-02") == u"2025-02-X3");
    CHECK(periodAt(Calendar::Xun, u"2025-04-X1") == u"2025-03-X3"); // the plan's last
    CHECK(periodAt(Calendar::Month, u"2025-02-X2") == u"2025-01");
    CHECK(periodAt(Calendar::Month, u"2025-02-X3") == u"2025-02");
    CHECK(periodAt(Calendar::Month, u"2025-02-X3", 10) == u"2025-01");
    CHECK(periodAt(Calendar::Month, u"2025-03-X1", 10) == u"2025-02"); // due on 10 March
    CHECK(periodAt(Calendar::Month, u"2025-01-X1") == u"2025-01");     // none due, the next
    CHECK(periodAt(Calendar::Quarter, u"2025-02-X2") == u"2025Q1");
}

TEST_CASE("Beside a total stand its target, the plan to date and the total before")
{
    Plan plan = planWith(IndicatorKind::Count);
    plan.targets = {target(Comparator::AtLeast, 900)}; // 10 a day
    const Snapshot known = snapshotOf(
        plan, u"2025-03-X3",
        {both(u"2025-01-X1", 90, 90), both(u"2025-01-X2", 110, 200), total(u"2025-02-X1", 400)});
    const FigureContext beside = figureContext(known, at(u"2025-01-X3"), FigureSide::Cumulative);
    REQUIRE(beside.target);
    CHECK(beside.target->value == 900);
    CHECK(beside.plan == 310); // 31 days
    CHECK(beside.last == 200);
    CHECK(beside.lastPeriod == period(u"2025-01-X2"));
    CHECK(beside.changeTo(320) == 120);
    CHECK_FALSE(beside.changeTo({}));
    CHECK_FALSE(figureContext(known, at(u"2025-01-X1"), FigureSide::Cumulative).last);
}

TEST_CASE("Beside an own figure stand the plan's share of its period and the own figure before")
{
    Plan plan = planWith(IndicatorKind::Count);
    plan.targets = {target(Comparator::AtLeast, 900)};
    const Snapshot known =
        snapshotOf(plan, u"2025-03-X3", {both(u"2025-01-X1", 90, 90), total(u"2025-01-X2", 200)});
    const FigureContext beside = figureContext(known, at(u"2025-01-X3"), FigureSide::Own);
    CHECK(beside.plan == 110); // the 11 days from the 21st on
    CHECK(beside.last == 90);
    CHECK(beside.lastPeriod == period(u"2025-01-X1"));
    // The first period's plan begins at nought.
    CHECK(figureContext(known, at(u"2025-01-X1"), FigureSide::Own).plan == 100);
}

TEST_CASE("Over a break of the series no change is told")
{
    Plan plan = planWith(IndicatorKind::Level);
    plan.breaks = {{kIndicator, {}, period(u"2025-01-X2"), {}}};
    const Snapshot known = snapshotOf(plan, u"2025-03-X3", {own(u"2025-01-X1", 90)});
    const FigureContext beside = figureContext(known, at(u"2025-01-X2"), FigureSide::Own);
    CHECK(beside.last == 90);
    CHECK_FALSE(beside.comparable);
    CHECK_FALSE(beside.changeTo(95));
}

TEST_CASE("The figure of the same time last year is on the same side")
{
    Snapshot known = snapshotOf(planWith(IndicatorKind::Count), u"2025-03-X3", {});
    CHECK_FALSE(yearBeforeFigure(known, at(u"2025-01-X2"), FigureSide::Cumulative));
    known.lastYear = {both(u"2024-01-X1", 7, 7), both(u"2024-01-X2", 8, 15)};
    CHECK(yearBeforeFigure(known, at(u"2025-01-X2"), FigureSide::Cumulative) == 15);
    CHECK(yearBeforeFigure(known, at(u"2025-01-X2"), FigureSide::Own) == 8);
    CHECK_FALSE(yearBeforeFigure(known, at(u"2025-01-X3"), FigureSide::Own));
}

TEST_CASE("Selected figures come to their sum and mean")
{
    CHECK(tallyOf({}).count == 0);
    CHECK_FALSE(tallyOf({}).mean);
    const FigureTally tally = tallyOf({1, 2, 6});
    CHECK(tally.sum == 9);
    CHECK(tally.mean == 3);
}
