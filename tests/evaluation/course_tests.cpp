// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/course.h"

#include "tests/evaluation/one_indicator.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

TEST_CASE("A course has a point for every xun of the plan")
{
    Plan plan = planWith(IndicatorKind::Cumulative);
    plan.targets = {target(Comparator::AtLeast, 90)};
    const Snapshot snapshot =
        snapshotOf(plan, u"2025-01-X3", {total(u"2025-01-X1", 8), total(u"2025-01-X3", 40)});
    const Course course = courseOf(snapshot, kIndicator, kProvince);
    REQUIRE(course.points.size() == 9);
    // A target of 90 in 90 days: the plan is the number of days.
    CHECK(course.points.at(0).plan == Approx(10).epsilon(1e-12));
    CHECK(course.points.at(2).plan == Approx(31).epsilon(1e-12));
    CHECK(course.points.at(8).plan == Approx(90).epsilon(1e-12));
    CHECK(course.points.at(0).actual == 8.0);
    CHECK_FALSE(course.points.at(1).actual);
    CHECK(course.points.at(2).actual == 40.0);
    for (int i = 3; i < 9; ++i)
        CHECK_FALSE(course.points.at(i).actual);
}

TEST_CASE("A monthly indicator has a point for every month")
{
    Plan plan = planWith(IndicatorKind::Rate, Calendar::Month);
    plan.targets = {target(Comparator::AtLeast, 6)};
    const Snapshot snapshot = snapshotOf(plan, u"2025-03-X3", {own(u"2025-02", 5.5)});
    const Course course = courseOf(snapshot, kIndicator, kProvince);
    REQUIRE(course.points.size() == 3);
    CHECK(course.points.at(1).period == period(u"2025-02"));
    CHECK(course.points.at(1).actual == 5.5);
    CHECK(course.points.at(1).plan == 6.0);
}

TEST_CASE("A course without a target has no plan")
{
    const Plan plan = planWith(IndicatorKind::Count);
    const Snapshot snapshot = snapshotOf(plan, u"2025-03-X3", {total(u"2025-01-X1", 8)});
    const Course course = courseOf(snapshot, kIndicator, kProvince);
    REQUIRE(course.points.size() == 9);
    CHECK(course.points.at(0).actual == 8.0);
    for (const CoursePoint& point : course.points)
        CHECK_FALSE(point.plan);
}

TEST_CASE("A course marks the figures that were revised")
{
    Observation revised = total(u"2025-01-X1", 8);
    revised.version = 3;
    revised.quality = Quality::Final;
    const Plan plan = planWith(IndicatorKind::Count);
    const Snapshot snapshot = snapshotOf(plan, u"2025-03-X3", {revised, total(u"2025-01-X2", 9)});
    const Course course = courseOf(snapshot, kIndicator, kProvince);
    CHECK(course.points.at(0).revised);
    CHECK(course.points.at(0).quality == Quality::Final);
    CHECK_FALSE(course.points.at(1).revised);
}
