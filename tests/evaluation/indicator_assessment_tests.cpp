// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/evaluation/explanation.h"
#include "tests/evaluation/one_indicator.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

// The figures themselves are worked out in tests/cases/evaluation; here is what must be absent.

TEST_CASE("A late figure is not compared with a plan it is not for")
{
    Plan plan = planWith(IndicatorKind::Cumulative);
    plan.targets = {target(Comparator::AtLeast, 90)};
    const auto a = assess(snapshotOf(plan, u"2025-03-X2", {total(u"2025-03-X1", 60)}));
    CHECK(a.light == Light::Missing);
    CHECK(a.actual == 60.0);
    CHECK(a.actualPeriod == period(u"2025-03-X1"));
    CHECK(a.expected == period(u"2025-03-X2"));
    CHECK(a.gapToTarget == 30.0);
    CHECK_FALSE(a.gapToPlan);
    CHECK_FALSE(a.lagPoints);
    CHECK_FALSE(a.forecast);
}

TEST_CASE("A target still to be set leaves only the figure")
{
    const Plan plan = planWith(IndicatorKind::Rate);
    const auto a = assess(snapshotOf(plan, u"2025-03-X2", {own(u"2025-03-X2", 6.1)}));
    CHECK(a.actual == 6.1);
    CHECK_FALSE(a.target);
    CHECK_FALSE(a.elapsedShare);
    CHECK_FALSE(a.planToDate);
    CHECK_FALSE(a.completion);
    CHECK_FALSE(a.gapToTarget);
    CHECK_FALSE(a.requiredPerXun);
    CHECK(a.light == Light::NotJudged);
}

TEST_CASE("Without a figure there is a plan and no comparison")
{
    Plan plan = planWith(IndicatorKind::Cumulative);
    plan.targets = {target(Comparator::AtLeast, 90)};
    const auto a = assess(snapshotOf(plan, u"2025-03-X2", {}));
    CHECK_FALSE(a.actual);
    CHECK(a.planToDate == Approx(79).epsilon(1e-12));
    CHECK_FALSE(a.completion);
    CHECK_FALSE(a.gapToTarget);
    CHECK_FALSE(a.gapToPlan);
    CHECK_FALSE(a.requiredPerXun);
    CHECK(a.remainingXun == 1);
}

TEST_CASE("A target of nothing or less has no completion and no lag in points")
{
    for (const double goal : {0.0, -1.0}) {
        Plan plan = planWith(IndicatorKind::Rate);
        plan.targets = {target(Comparator::AtLeast, goal)};
        // 2 below the target, which a quotient of −1 and −3 would call 300 %.
        const auto a = assess(snapshotOf(plan, u"2025-03-X2", {own(u"2025-03-X2", goal - 2)}));
        CHECK_FALSE(a.completion);
        CHECK_FALSE(a.lagPoints);
        CHECK(a.gapToTarget == 2.0);
        CHECK(a.gapToPlan == 2.0);
        CHECK(a.light == Light::Behind);
    }
}

TEST_CASE("An upper limit leaves nothing to bring in")
{
    Plan plan = planWith(IndicatorKind::Level);
    plan.targets = {target(Comparator::AtMost, 100)};
    const auto a = assess(snapshotOf(plan, u"2025-03-X2", {own(u"2025-03-X2", 130)}));
    CHECK(a.gapToTarget == 30.0);
    CHECK_FALSE(a.requiredPerXun);
    CHECK_FALSE(a.requiredMultiple);
}

TEST_CASE("Nothing more is required once the target is passed")
{
    Plan plan = planWith(IndicatorKind::Count);
    plan.targets = {target(Comparator::AtLeast, 20)};
    const auto a = assess(snapshotOf(plan, u"2025-03-X2", {total(u"2025-03-X2", 24)}));
    CHECK(a.gapToTarget == -4.0);
    CHECK(a.requiredPerXun == 0.0);
    CHECK(a.requiredMultiple == 0.0);
}

TEST_CASE("The multiple has no meaning while nothing was done")
{
    Plan plan = planWith(IndicatorKind::Count);
    plan.targets = {target(Comparator::AtLeast, 20)};
    const auto a = assess(snapshotOf(plan, u"2025-03-X2", {total(u"2025-03-X2", 0)}));
    CHECK(a.requiredPerXun == 20.0);
    CHECK_FALSE(a.requiredMultiple);
}

TEST_CASE("A prefecture is judged by its own target and figures")
{
    Plan plan = planWith(IndicatorKind::Count);
    plan.targets = {target(Comparator::AtLeast, 90),
                    target(Comparator::AtLeast, 9, Period::quarter(2025, 1), kXining)};
    const Snapshot snapshot = snapshotOf(
        plan, u"2025-03-X2", {total(u"2025-03-X2", 90), total(u"2025-03-X2", 3, kXining)});
    CHECK(assess(snapshot, kProvince).light == Light::Met);
    const auto xining = assess(snapshot, kXining);
    // 3 against a plan of 9 × 79 ÷ 90 = 7.9.
    CHECK(xining.light == Light::Behind);
    CHECK(xining.actual == 3.0);
    CHECK(xining.gapToTarget == 6.0);
}

TEST_CASE("A light comes with its rule and formula and inputs and reason")
{
    Plan plan = planWith(IndicatorKind::Count);
    plan.targets = {target(Comparator::MoreThan, 50)};
    const Assessment assessment = evaluate(std::make_shared<const Snapshot>(
        snapshotOf(plan, u"2025-03-X2", {total(u"2025-03-X2", 31)})));
    const Explanation explanation = explain(assessment, assessment.provincial(kIndicator));
    CHECK(explanation.rule == u"plan-ratio@1");
    CHECK(explanation.formula.contains(u"0.9"));
    CHECK_FALSE(explanation.reason.isEmpty());
    QStringList names;
    for (const ExplanationInput& input : explanation.inputs) {
        names.append(input.name);
        CHECK_FALSE(input.value.isEmpty());
    }
    CHECK(names.join(u'|') == u"target|actual|plan to date|completion|lead or lag|"
                              u"share of time elapsed|assessed at the end of");
}
