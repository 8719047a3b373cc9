// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plan.h"

#include "tests/support/catch.h"

using namespace kmh;

namespace {

constexpr RegionId kProvince{1};
constexpr RegionId kCity{2};

Target target(qint64 indicator, RegionId region, double value)
{
    return {IndicatorId{indicator}, region, Comparator::AtLeast, value, Period::year(2025), {}};
}

/// Two indicators; the first has a target in both regions, a course in the city and an announced
/// February.
Plan plan()
{
    Plan plan;
    for (const qint64 id : {1, 2}) {
        Indicator indicator;
        indicator.id = IndicatorId{id};
        indicator.name = QString::number(id);
        plan.indicators.append(indicator);
    }
    plan.targets = {target(1, kProvince, 10), target(1, kCity, 4)};
    plan.courses = {PlannedCourse{IndicatorId{1}, kCity, PlannedCourse::Shape::Flat}};
    plan.releaseDates = {
        {IndicatorId{1}, Period::month(2025, 2), QDate(2025, 3, 16), QStringLiteral("来源")}};
    return plan;
}

void checkLookUps(const Plan& plan)
{
    CHECK(plan.indicator(IndicatorId{2}).name == u"2");
    REQUIRE(plan.target(IndicatorId{1}, kCity));
    CHECK(plan.target(IndicatorId{1}, kCity)->value == 4);
    CHECK(plan.target(IndicatorId{2}, kCity) == nullptr);
    CHECK(plan.course(IndicatorId{1}, kCity) == &plan.courses.first());
    CHECK(plan.course(IndicatorId{1}, kProvince) == nullptr);
    REQUIRE(plan.releaseDate(IndicatorId{1}, Period::month(2025, 2)));
    CHECK(plan.releaseDate(IndicatorId{1}, Period::month(2025, 2))->day == QDate(2025, 3, 16));
    CHECK(plan.releaseDate(IndicatorId{2}, Period::month(2025, 2)) == nullptr);
    // It ends on the same day.
    CHECK(plan.releaseDate(IndicatorId{1}, Period::xun(2025, 2, 3)) == nullptr);
}

} // namespace

TEST_CASE("A prepared plan finds what one that is looked through finds")
{
    Plan prepared = plan();
    SECTION("unprepared") {}
    SECTION("prepared")
    {
        prepared.prepareLookUps();
    }
    SECTION("a copy of a prepared one")
    {
        Plan original = plan();
        original.prepareLookUps();
        prepared = original;
    }
    checkLookUps(prepared);
}

TEST_CASE("What is changed in a prepared plan is found as it is now")
{
    Plan changed = plan();
    changed.prepareLookUps();
    const Plan before = changed;
    changed.targets[1].value = 5;
    changed.targets.append(target(2, kCity, 6));
    changed.courses.clear();
    CHECK(changed.target(IndicatorId{1}, kCity)->value == 5);
    CHECK(changed.target(IndicatorId{2}, kCity)->value == 6);
    CHECK(changed.course(IndicatorId{1}, kCity) == nullptr);
    checkLookUps(before);
}

TEST_CASE("Of two targets for the same course the first is found, prepared or not")
{
    Plan twice = plan();
    twice.targets.append(target(1, kCity, 9));
    CHECK(twice.target(IndicatorId{1}, kCity)->value == 4);
    twice.prepareLookUps();
    CHECK(twice.target(IndicatorId{1}, kCity)->value == 4);
}
