// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/year_on_year.h"

#include "core/evaluation/course.h"
#include "tests/evaluation/one_indicator.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

Snapshot twoYears(const Plan& plan, const QVector<Observation>& now,
                  const QVector<Observation>& then)
{
    Snapshot snapshot = snapshotOf(plan, u"2025-03-X3", now);
    snapshot.lastYear = snapshotOf(plan, u"2025-03-X3", then).observations;
    return snapshot;
}

std::optional<YearOnYear> compared(const Plan& plan, const QVector<Observation>& now,
                                   const QVector<Observation>& then)
{
    return yearOnYear(twoYears(plan, now, then), plan.indicators.first(), kProvince);
}

Plan brokenAt(QStringView code)
{
    Plan plan = planWith(IndicatorKind::Count);
    plan.breaks = {{kIndicator, {}, period(code), {}}};
    return plan;
}

} // namespace

TEST_CASE("Amounts are compared in percent")
{
    const auto found = compared(planWith(IndicatorKind::Count), {total(u"2025-02-X1", 63)},
                                {total(u"2024-02-X1", 60)});
    REQUIRE(found);
    CHECK(found->period == period(u"2024-02-X1"));
    CHECK(found->then == 60);
    CHECK(found->now == 63);
    CHECK_FALSE(found->inPoints);
    CHECK(*found->change == Approx(5)); // 63 ÷ 60 = 1.05
}

TEST_CASE("Rates and whatever is measured in percent are compared in points")
{
    Plan rates = planWith(IndicatorKind::Rate);
    Plan shares = planWith(IndicatorKind::Cumulative);
    shares.indicators.first().unit = QStringLiteral("%");
    for (const Plan& plan : {rates, shares}) {
        const auto found = compared(plan, {total(u"2025-02-X1", 6.5)}, {total(u"2024-02-X1", 5.5)});
        REQUIRE(found);
        CHECK(found->inPoints);
        CHECK(*found->change == Approx(1));
    }
}

TEST_CASE("From nothing or less there is no percentage")
{
    for (const double then : {0.0, -2.0}) {
        const auto found = compared(planWith(IndicatorKind::Level), {own(u"2025-02-X1", 6)},
                                    {own(u"2024-02-X1", then)});
        REQUIRE(found);
        CHECK(found->then == then);
        CHECK_FALSE(found->change);
    }
}

TEST_CASE("Without the same period's figure there is no comparison")
{
    const Plan plan = planWith(IndicatorKind::Count);
    CHECK_FALSE(compared(plan, {total(u"2025-02-X1", 63)}, {}));
    CHECK_FALSE(compared(plan, {total(u"2025-02-X1", 63)}, {total(u"2024-01-X3", 50)}));
    CHECK_FALSE(compared(plan, {}, {total(u"2024-02-X1", 60)}));
}

TEST_CASE("Last year's own figures add up from the start of last year's span")
{
    // 10 + 12 then, 33 now.
    const auto found = compared(planWith(IndicatorKind::Count), {total(u"2025-01-X2", 33)},
                                {own(u"2024-01-X1", 10), own(u"2024-01-X2", 12)});
    REQUIRE(found);
    CHECK(found->then == 22);
    CHECK(*found->change == Approx(50));
}

TEST_CASE("A break between the two figures leaves nothing to compare")
{
    const QVector<Observation> now = {total(u"2025-02-X1", 63)};
    const QVector<Observation> then = {total(u"2024-02-X1", 60)};
    CHECK_FALSE(compared(brokenAt(u"2025-01-X1"), now, then));
    CHECK_FALSE(compared(brokenAt(u"2025-02-X1"), now, then));
    CHECK_FALSE(compared(brokenAt(u"2024-02-X2"), now, then));
    // From then on both count the same; and what comes later is no matter.
    CHECK(compared(brokenAt(u"2024-02-X1"), now, then));
    CHECK(compared(brokenAt(u"2024-01-X3"), now, then));
    CHECK(compared(brokenAt(u"2025-02-X2"), now, then));
}

TEST_CASE("A course shows last year only as far as it is comparable")
{
    const Snapshot snapshot =
        twoYears(brokenAt(u"2025-01-X2"), {total(u"2025-01-X1", 12), total(u"2025-01-X2", 50)},
                 {total(u"2024-01-X1", 10), total(u"2024-01-X2", 20)});
    const Course found = courseOf(snapshot, kIndicator, kProvince);
    CHECK(found.points.at(0).lastYear == 10.0);
    CHECK_FALSE(found.points.at(1).lastYear);
    CHECK(found.points.at(1).broken);
    CHECK_FALSE(found.points.at(2).lastYear);
}

TEST_CASE("The period a year before is the same one of that year")
{
    CHECK(yearBefore(period(u"2024-02-X3")) == period(u"2023-02-X3"));
    CHECK(yearBefore(period(u"2025-01")) == period(u"2024-01"));
    CHECK(yearBefore(period(u"2025Q1")) == period(u"2024Q1"));
    CHECK(yearBefore(period(u"2025H2")) == period(u"2024H2"));
    CHECK(yearBefore(period(u"2025")) == period(u"2024"));
}
