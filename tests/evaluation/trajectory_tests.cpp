// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/trajectory.h"

#include "tests/evaluation/one_indicator.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

Trajectory trajectoryOf(const Plan& plan, const Target& goal)
{
    const auto trajectory = Trajectory::of(plan, plan.indicator(kIndicator), goal);
    REQUIRE(trajectory);
    return *trajectory;
}

} // namespace

TEST_CASE("Without plan points an amount grows by the same every day from nothing")
{
    const Trajectory course =
        trajectoryOf(planWith(IndicatorKind::Cumulative), target(Comparator::AtLeast, 3000));
    // The quarter has 31 + 28 + 31 = 90 days; 20 March is day 79, 10 February day 41.
    CHECK(course.at({2025, 3, 20}) == Approx(3000 * 79.0 / 90));
    CHECK(course.at({2025, 2, 10}) == Approx(3000 * 41.0 / 90));
    CHECK(course.at({2025, 1, 1}) == Approx(3000 * 1.0 / 90));
    CHECK(course.at({2024, 12, 31}) == 0);
    CHECK(course.at({2025, 3, 31}) == 3000);
}

TEST_CASE("Outside its span a course has the values of its ends")
{
    const Trajectory course =
        trajectoryOf(planWith(IndicatorKind::Count), target(Comparator::AtLeast, 50));
    CHECK(course.at({2024, 11, 30}) == 0);
    CHECK(course.at({2025, 6, 30}) == 50);
}

TEST_CASE("Between plan points the course is linear in days")
{
    Plan plan = planWith(IndicatorKind::Cumulative);
    // Given out of order: the order of the points is not a promise.
    plan.courses = {course({planPoint(u"2025-02", 900), planPoint(u"2025-01", 300)})};
    const Trajectory course = trajectoryOf(plan, target(Comparator::AtLeast, 3000));
    // 20 of January's 31 days on the way from 0 to 300.
    CHECK(course.at({2025, 1, 20}) == Approx(300 * 20.0 / 31));
    CHECK(course.at({2025, 1, 31}) == 300);
    // 10 of February's 28 days on the way from 300 to 900.
    CHECK(course.at({2025, 2, 10}) == Approx(300 + 600 * 10.0 / 28));
    CHECK(course.at({2025, 2, 28}) == 900);
    // After the last point, 20 of March's 31 days on the way from 900 to the target.
    CHECK(course.at({2025, 3, 20}) == Approx(900 + 2100 * 20.0 / 31));
    CHECK(course.at({2025, 3, 31}) == 3000);
}

TEST_CASE("A plan point at the due date stands even where the target is higher")
{
    Plan plan = planWith(IndicatorKind::Cumulative);
    plan.courses = {course({planPoint(u"2025Q1", 2800)})};
    const Trajectory course = trajectoryOf(plan, target(Comparator::AtLeast, 3000));
    CHECK(course.at({2025, 3, 31}) == 2800);
    CHECK(course.at({2025, 1, 31}) == Approx(2800 * 31.0 / 90));
}

TEST_CASE("A level or a rate without plan points is planned at its target all along")
{
    for (const auto kind : {IndicatorKind::Level, IndicatorKind::Rate}) {
        const Trajectory course = trajectoryOf(planWith(kind), target(Comparator::AtLeast, 25));
        CHECK(course.at({2025, 1, 10}) == 25);
        CHECK(course.at({2025, 3, 20}) == 25);
        CHECK(course.at({2025, 3, 31}) == 25);
    }
}

TEST_CASE("A rate holds its first plan point until then and runs on to the target")
{
    Plan plan = planWith(IndicatorKind::Rate);
    plan.courses = {course({planPoint(u"2025-02", 10)})};
    const Trajectory course = trajectoryOf(plan, target(Comparator::AtLeast, 25));
    CHECK(course.at({2025, 1, 10}) == 10);
    CHECK(course.at({2025, 2, 28}) == 10);
    // 20 of March's 31 days on the way from 10 to 25.
    CHECK(course.at({2025, 3, 20}) == Approx(10 + 15 * 20.0 / 31));
}

TEST_CASE("An annual target in a quarterly plan has no course of its own")
{
    const Plan plan = planWith(IndicatorKind::Cumulative);
    const Target annual = target(Comparator::AtLeast, 700, Period::year(2025));
    CHECK_FALSE(Trajectory::of(plan, plan.indicator(kIndicator), annual));
}

TEST_CASE("Plan points give an annual target its course")
{
    Plan plan = planWith(IndicatorKind::Cumulative);
    plan.courses = {course({planPoint(u"2025Q1", 160)})};
    const Trajectory course =
        trajectoryOf(plan, target(Comparator::AtLeast, 700, Period::year(2025)));
    CHECK(course.at({2025, 3, 20}) == Approx(160 * 79.0 / 90));
    CHECK(course.at({2025, 3, 31}) == 160);
    // 30 June is day 181: 91 of the 275 days left after 31 March, on the way from 160 to 700.
    CHECK(course.at({2025, 6, 30}) == Approx(160 + 540 * 91.0 / 275));
}

TEST_CASE("A target for March starts on its eve and not on New Year")
{
    const Trajectory course =
        trajectoryOf(planWith(IndicatorKind::Cumulative),
                     target(Comparator::AtLeast, 310, Period::month(2025, 3)));
    CHECK(course.at({2025, 2, 28}) == 0);
    CHECK(course.at({2025, 3, 10}) == Approx(100)); // 10 of 31 days
}

TEST_CASE("Plan points of another region are not used")
{
    Plan plan = planWith(IndicatorKind::Cumulative);
    plan.courses = {course({planPoint(u"2025-01", 5)}, kXining)};
    const Trajectory course = trajectoryOf(plan, target(Comparator::AtLeast, 90));
    CHECK(course.at({2025, 1, 31}) == Approx(31));
}

TEST_CASE("Both ends of a span count as elapsed days")
{
    const Period quarter = Period::quarter(2025, 1);
    CHECK(elapsedShare(quarter, {2025, 3, 20}) == Approx(79.0 / 90));
    CHECK(elapsedShare(quarter, {2025, 1, 1}) == Approx(1.0 / 90));
    CHECK(elapsedShare(quarter, {2025, 3, 31}) == 1);
    CHECK(elapsedShare(Period::year(2025), {2025, 3, 31}) == Approx(90.0 / 365));
    // 2024 was a leap year: 31 + 29 + 20 of 91.
    CHECK(elapsedShare(Period::quarter(2024, 1), {2024, 3, 20}) == Approx(80.0 / 91));
}

TEST_CASE("Before its span nothing has elapsed and after it everything")
{
    CHECK(elapsedShare(Period::quarter(2025, 1), {2024, 12, 31}) == 0);
    CHECK(elapsedShare(Period::quarter(2025, 1), {2024, 6, 30}) == 0);
    CHECK(elapsedShare(Period::quarter(2025, 1), {2025, 4, 10}) == 1);
}
