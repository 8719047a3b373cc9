// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evaluation/evaluation_text.h"
#include "tests/evaluation/random_snapshot.h"
#include "tests/support/catch.h"

#include <cmath>

using namespace kmh;
using namespace kmh::test;

namespace {

constexpr int kCases = 3000;

/// met > on track > watch > behind; the others do not compare.
std::optional<int> rank(Light light)
{
    switch (light) {
    case Light::Met: return 3;
    case Light::OnTrack: return 2;
    case Light::Watch: return 1;
    case Light::Behind: return 0;
    default: return {};
    }
}

/// The same figures with the last one changed by `change`, in whatever was reported of it.
RandomCase withLastChanged(RandomCase changed, double change)
{
    if (!changed.figures.isEmpty()) {
        Observation& last = changed.figures.last();
        if (last.value)
            last.value = *last.value + change;
        if (last.cumulative)
            last.cumulative = *last.cumulative + change;
    }
    return changed;
}

/// Whether changing the last figure for the better has worsened a light; `compared` counts what was
/// judged by a figure.
bool hasWorsened(const RandomCase& before, double change, const QString& rule, int& compared)
{
    const Light was = assess(before.snapshot(), kProvince, rule).light;
    const Light is = assess(withLastChanged(before, change).snapshot(), kProvince, rule).light;
    if (!rank(was))
        return is != was && is != Light::Met;
    ++compared;
    return !rank(is) || *rank(is) < *rank(was);
}

} // namespace

TEST_CASE("More actual never worsens the light of a lower limit under any rule")
{
    Dice dice(20250126);
    int compared = 0;
    for (int i = 0; i < kCases; ++i) {
        const RandomCase drawn = randomCase(dice, {Comparator::AtLeast, Comparator::MoreThan});
        const double more = dice.tenths(0, 40);
        for (const QString& rule : standardRuleNames()) {
            INFO("case " << i << " under " << rule.toStdString() << " with " << more << " more");
            REQUIRE_FALSE(hasWorsened(drawn, more, rule, compared));
        }
    }
    CHECK(compared > kCases); // else nearly everything was missing
}

TEST_CASE("Less actual never worsens the light of an upper limit under any rule")
{
    Dice dice(20250424);
    int compared = 0;
    for (int i = 0; i < kCases; ++i) {
        const RandomCase drawn = randomCase(dice, {Comparator::AtMost, Comparator::LessThan});
        const double less = dice.tenths(0, 40);
        for (const QString& rule : standardRuleNames()) {
            INFO("case " << i << " under " << rule.toStdString() << " with " << less << " less");
            REQUIRE_FALSE(hasWorsened(drawn, -less, rule, compared));
        }
    }
    CHECK(compared > kCases);
}

TEST_CASE("A gap to the target is left exactly while the target does not hold")
{
    Dice dice(700);
    int met = 0;
    for (int i = 0; i < kCases; ++i) {
        const RandomCase drawn = randomCase(dice, {Comparator::AtLeast, Comparator::AtMost,
                                                   Comparator::Equal, Comparator::Between});
        const IndicatorAssessment a = assess(drawn.snapshot());
        if (!a.actual)
            continue;
        INFO("case " << i << ": " << *a.actual << " with a gap of " << *a.gapToTarget);
        const bool holds = a.target->isMetBy(*a.actual);
        REQUIRE(holds == (*a.gapToTarget < 1e-9));
        met += holds;
    }
    CHECK(met > kCases / 50);
}

TEST_CASE("By the planned course on track is where no gap to the plan is left")
{
    Dice dice(28);
    int compared = 0;
    for (int i = 0; i < kCases; ++i) {
        const RandomCase drawn = randomCase(dice, {Comparator::AtLeast, Comparator::AtMost,
                                                   Comparator::Equal, Comparator::Between});
        const IndicatorAssessment a = assess(drawn.snapshot());
        if (a.ground != Ground::Ratio && a.ground != Ground::Difference)
            continue;
        REQUIRE(a.gapToPlan);
        INFO("case " << i << ": a gap of " << *a.gapToPlan);
        REQUIRE((a.light == Light::OnTrack) == (*a.gapToPlan < 1e-9));
        if (a.lagPoints && std::abs(*a.gapToPlan) > 1e-9)
            REQUIRE((*a.lagPoints < 0) == (*a.gapToPlan > 0));
        ++compared;
    }
    CHECK(compared > kCases / 10);
}

TEST_CASE("Evaluation does not depend on the order of rows")
{
    Dice dice(36);
    for (int i = 0; i < 60; ++i) {
        INFO("case " << i);
        const RandomCase drawn = randomPlan(dice);
        RandomCase shuffled = drawn;
        shuffled.figures = dice.shuffled(drawn.figures);
        shuffled.overrides = dice.shuffled(drawn.overrides);
        Plan& plan = shuffled.plan;
        plan.targets = dice.shuffled(plan.targets);
        plan.courses = dice.shuffled(plan.courses);
        for (PlannedCourse& course : plan.courses)
            course.points = dice.shuffled(course.points);
        plan.breaks = dice.shuffled(plan.breaks);
        plan.releaseDates = dice.shuffled(plan.releaseDates);
        plan.rules = dice.shuffled(plan.rules);
        REQUIRE(evaluationText(shuffled.snapshot()) == evaluationText(drawn.snapshot()));
    }
}

TEST_CASE("Evaluating twice gives the same and leaves the snapshot as it was")
{
    Dice dice(9);
    for (int i = 0; i < 20; ++i) {
        const Snapshot snapshot = randomPlan(dice).snapshot();
        const QString first = evaluationText(snapshot);
        REQUIRE(evaluationText(snapshot) == first);
    }
}

TEST_CASE("Until a report is due nothing is missing and what is missing was due")
{
    Dice dice(2025);
    int missing = 0;
    for (int i = 0; i < kCases; ++i) {
        const RandomCase drawn = randomCase(dice, {Comparator::AtLeast});
        const QDate day = drawn.period.lastDay();
        for (const QString& rule : standardRuleNames()) {
            const IndicatorAssessment a = assess(drawn.snapshot(), kProvince, rule);
            INFO("case " << i << " under " << rule.toStdString());
            if (a.nextReport)
                REQUIRE(a.nextReportDay > day);
            if (a.light != Light::Missing)
                continue;
            ++missing;
            REQUIRE(a.expected);
            const int lag = drawn.plan.indicators.first().reportLagDays;
            REQUIRE(a.expected->lastDay().addDays(lag) <= day);
        }
    }
    CHECK(missing > 100);
}
