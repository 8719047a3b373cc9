// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/course_shares.h"

#include "core/evaluation/year_on_year.h"

#include "core/evaluation/trajectory.h"
#include "tests/evaluation/one_indicator.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

const Period kQuarter = Period::quarter(2025, 1);

/// 2024's three months: 12, 30 and 60 since the year's start.
QVector<Observation> threeMonths()
{
    return {total(u"2024-01", 12), total(u"2024-02", 30), total(u"2024-03", 60)};
}

CourseShares sharesOf(const Plan& plan, const QVector<Observation>& figures)
{
    return courseShares(plan, plan.indicators.first(), kQuarter, 2024, figures);
}

} // namespace

TEST_CASE("The shares of an earlier year are its totals by its total at the due date")
{
    const Plan plan = planWith(IndicatorKind::Cumulative, Calendar::Month);
    const CourseShares shares = sharesOf(plan, threeMonths());
    CHECK(shares.problem == QString());
    REQUIRE(shares.points.size() == 3);
    // 12 ÷ 60, 30 ÷ 60, 60 ÷ 60, at the same months of 2025.
    CHECK(shares.points.at(0).period == period(u"2025-01"));
    CHECK(shares.points.at(0).value == Approx(0.2).epsilon(1e-12));
    CHECK(shares.points.at(1).value == Approx(0.5).epsilon(1e-12));
    CHECK(shares.points.at(2).period == period(u"2025-03"));
    CHECK(shares.points.at(2).value == Approx(1.0).epsilon(1e-12));
}

TEST_CASE("A course of shares plans the target in the earlier year's proportion")
{
    const Plan plan = planWith(IndicatorKind::Cumulative, Calendar::Month);
    const PlannedCourse followed =
        course(sharesOf(plan, threeMonths()).points, kProvince, PlannedCourse::Shape::Shares);
    const auto trajectory =
        Trajectory::of(plan, plan.indicators.first(), target(Comparator::AtLeast, 80), &followed);
    REQUIRE(trajectory);
    CHECK(trajectory->at(QDate(2025, 1, 31)) == Approx(16).epsilon(1e-12)); // 80 × 0.2
    CHECK(trajectory->at(QDate(2025, 2, 28)) == Approx(40).epsilon(1e-12)); // 80 × 0.5
}

TEST_CASE("Own figures are added up before their shares are taken")
{
    const Plan plan = planWith(IndicatorKind::Count, Calendar::Month);
    const CourseShares shares =
        sharesOf(plan, {own(u"2024-01", 5), own(u"2024-02", 10), own(u"2024-03", 10)});
    REQUIRE(shares.points.size() == 3);
    CHECK(shares.points.at(1).value == Approx(0.6).epsilon(1e-12)); // 15 ÷ 25
}

TEST_CASE("A year with a figure missing is refused by the name of the period")
{
    const Plan plan = planWith(IndicatorKind::Cumulative, Calendar::Month);
    const CourseShares shares = sharesOf(plan, {total(u"2024-01", 12), total(u"2024-03", 60)});
    CHECK(shares.points.isEmpty());
    CHECK(shares.problem.contains(periodLabel(period(u"2024-02"))));
}

TEST_CASE("Shares are taken of no year that was broken or ended at nothing")
{
    Plan plan = planWith(IndicatorKind::Cumulative, Calendar::Month);
    CHECK_FALSE(sharesOf(plan, {total(u"2024-01", 0), total(u"2024-02", 0), total(u"2024-03", 0)})
                    .problem.isEmpty());
    plan.breaks = {{kIndicator, {}, period(u"2024-02"), QStringLiteral("口径扩大")}};
    const CourseShares broken = sharesOf(plan, threeMonths());
    CHECK(broken.points.isEmpty());
    CHECK(broken.problem.contains(periodLabel(period(u"2024-02"))));
}

TEST_CASE("The years that can be followed are those with figures of the same span")
{
    const QVector<Observation> figures = {total(u"2021-11", 9), total(u"2022-02", 9),
                                          total(u"2024-01", 9), total(u"2024-03", 9),
                                          total(u"2025-01", 9)};
    CHECK(yearsToFollow(kQuarter, figures) == QVector<int>{2024, 2022});
}

TEST_CASE("A leap day's period is found in other years")
{
    CHECK(inYear(period(u"2024-02-X3"), 2025) == period(u"2025-02-X3"));
    CHECK(inYear(period(u"2025H2"), 2024) == period(u"2024H2"));
}
