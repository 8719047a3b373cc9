// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/planned_values.h"

#include "tests/evaluation/one_indicator.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

TEST_CASE("An accumulating target may be due when the plan ends or later and others any month")
{
    const Plan counted = planWith(IndicatorKind::Count);
    CHECK(dueChoices(counted, counted.indicators.first()) ==
          QVector<Period>{period(u"2025Q1"), period(u"2025H1"), period(u"2025")});
    const Plan rate = planWith(IndicatorKind::Rate, Calendar::Month);
    CHECK(dueChoices(rate, rate.indicators.first()) ==
          QVector<Period>{period(u"2025-01"), period(u"2025-02"), period(u"2025-03"),
                          period(u"2025Q1"), period(u"2025H1"), period(u"2025")});
    const Plan quarterly = planWith(IndicatorKind::Rate, Calendar::Quarter);
    CHECK(dueChoices(quarterly, quarterly.indicators.first()).first() == period(u"2025Q1"));
}

TEST_CASE("Planned values are given for every reporting period and every planned one")
{
    const Plan plan = planWith(IndicatorKind::Cumulative, Calendar::Month);
    const PlannedCourse planned = course({planPoint(u"2025-02-X1", 30)});
    const auto values =
        plannedValues(plan, plan.indicators.first(), target(Comparator::AtLeast, 90), &planned);
    REQUIRE(values.size() == 4);
    CHECK(values.at(0).period == period(u"2025-01"));
    CHECK(values.at(1).period == period(u"2025-02-X1"));
    CHECK(values.at(1).value == 30.0);
    CHECK(values.at(3).value == 90.0);
    // On the straight line 31 January is 31/90 of 40: 13.777…, of whole numbers with one decimal.
    const auto straight =
        plannedValues(plan, plan.indicators.first(), target(Comparator::AtLeast, 40), nullptr);
    REQUIRE(straight.size() == 3);
    CHECK(straight.at(0).value == 13.8);
    CHECK(straight.at(2).value == 40.0);
    // A target beyond the plan's period has no course unless one is planned.
    const auto none = plannedValues(plan, plan.indicators.first(),
                                    target(Comparator::AtLeast, 90, period(u"2025")), nullptr);
    REQUIRE(none.size() == 12);
    CHECK_FALSE(none.last().value);
}

TEST_CASE("A falling course and one that misses the target are warned of")
{
    const Plan plan = planWith(IndicatorKind::Cumulative);
    const Indicator& indicator = plan.indicators.first();
    const Target whole = target(Comparator::AtLeast, 90);
    const auto warnings = [&](const Indicator& of, const Target& to, QVector<double> values) {
        QVector<PlannedValue> planned;
        Period month = period(u"2025-01");
        for (const double value : values) {
            planned.append({month, value});
            month = month.next();
        }
        return courseWarnings(of, to, planned).size();
    };
    CHECK(warnings(indicator, whole, {30, 60, 90}) == 0);
    CHECK(warnings(indicator, whole, {30, 20, 90}) == 1);
    CHECK(warnings(indicator, whole, {30, 60, 80}) == 1);
    CHECK(warnings(indicator, whole, {30, 20, 80}) == 2);
    const Plan levels = planWith(IndicatorKind::Level);
    CHECK(warnings(levels.indicators.first(), whole, {95, 92, 90}) == 0);
    Target range = target(Comparator::Between, 80);
    range.upper = 95;
    CHECK(warnings(indicator, range, {30, 60, 90}) == 0);
    CHECK(warnings(indicator, range, {30, 60, 96}) == 1);
}

TEST_CASE("A draft changes the one target and course and nothing of the snapshot itself")
{
    Plan plan = planWith(IndicatorKind::Cumulative);
    plan.targets = {target(Comparator::AtLeast, 90),
                    target(Comparator::AtLeast, 40, Period::quarter(2025, 1), kXining)};
    const Snapshot snapshot = snapshotOf(plan, u"2025-01-X3", {total(u"2025-01-X3", 30)});
    const Snapshot draft =
        withDraft(snapshot, kIndicator, kProvince, target(Comparator::AtLeast, 60),
                  course({planPoint(u"2025-01-X3", 25)}));
    CHECK(snapshot.plan->target(kIndicator, kProvince)->value == 90.0);
    CHECK(draft.plan->target(kIndicator, kProvince)->value == 60.0);
    CHECK(draft.plan->target(kIndicator, kXining)->value == 40.0);
    // 30 against 31 of 90 in 90 days is just behind the plan; against 25 it is ahead.
    CHECK(assess(snapshot).planToDate == Approx(31).epsilon(1e-12));
    CHECK(assess(draft).planToDate == Approx(25).epsilon(1e-12));
    CHECK_FALSE(
        withDraft(snapshot, kIndicator, kProvince, {}, {}).plan->target(kIndicator, kProvince));
}
