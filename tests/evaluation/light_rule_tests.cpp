// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/judge.h"

#include "core/domain/error.h"
#include "core/evaluation/evaluate.h"
#include "core/evaluation/explanation.h"
#include "tests/evaluation/one_indicator.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

/// Judges figures reported in time for 20 March, unless a test says otherwise.
struct Case
{
    Plan plan = planWith(IndicatorKind::Cumulative);
    IndicatorAssessment figures;
    QDate day{2025, 3, 20};

    Case(Comparator comparator, double goal, double actual, double planToDate)
    {
        figures.target = target(comparator, goal);
        figures.expected = figures.actualPeriod = period(u"2025-03-X2");
        figures.actual = actual;
        figures.planToDate = planToDate;
    }

    Light light() const { return judge(plan.rules.first(), figures, day).light; }
    QString reason()
    {
        const Judgement judgement = judge(plan.rules.first(), figures, day);
        figures.indicator = kIndicator;
        figures.ground = judgement.ground;
        figures.measure = judgement.measure;
        return reasonOf(plan, figures);
    }
};

Light lower(double actual, double planToDate)
{
    return Case(Comparator::AtLeast, 1000, actual, planToDate).light();
}

/// An upper limit of 100 that is still to be come down to.
Light upper(double actual, double planToDate)
{
    return Case(Comparator::AtMost, 100, actual, planToDate).light();
}

} // namespace

TEST_CASE("At the plan or above it is on track")
{
    CHECK(lower(100, 100) == Light::OnTrack);
    CHECK(lower(101, 100) == Light::OnTrack);
    CHECK(lower(99.9, 100) == Light::Watch);
}

TEST_CASE("Up to a tenth short of the plan is watch and more is behind")
{
    CHECK(lower(90, 100) == Light::Watch);
    CHECK(lower(89.99, 100) == Light::Behind);
    CHECK(lower(0, 100) == Light::Behind);
    // 0.9 × 0.3 is not 0.27 in binary; a person reads r = 0.9.
    CHECK(lower(0.27, 0.3) == Light::Watch);
}

TEST_CASE("For an upper limit the ratio is turned round")
{
    CHECK(upper(120, 120) == Light::OnTrack);
    CHECK(upper(110, 120) == Light::OnTrack);
    CHECK(upper(121, 120) == Light::Watch);    // 120 ÷ 121 = 0.992
    CHECK(upper(200, 180) == Light::Watch);    // 180 ÷ 200 = 0.9
    CHECK(upper(200.1, 180) == Light::Behind); // 180 ÷ 200.1 = 0.8996
}

TEST_CASE("Within an upper limit the target is met")
{
    CHECK(upper(100, 120) == Light::Met);
    CHECK(upper(0, 120) == Light::Met);
}

TEST_CASE("A plan of nothing or less allows no ratio and is compared as it stands")
{
    CHECK(lower(0, 0) == Light::OnTrack);
    CHECK(lower(5, 0) == Light::OnTrack);
    CHECK(lower(-1, 0) == Light::Behind);
    CHECK(lower(-3, -2) == Light::Behind);
    CHECK(lower(-1, -2) == Light::OnTrack);
    CHECK(upper(101, 0) == Light::Behind);
}

TEST_CASE("A target reached before it is due is met")
{
    Case early(Comparator::AtLeast, 50, 51, 44);
    CHECK(early.light() == Light::Met);
    early.figures.planToDate.reset();
    CHECK(early.light() == Light::Met);
}

TEST_CASE("More than fifty is not met by fifty")
{
    Case exact(Comparator::MoreThan, 50, 50, 44);
    CHECK(exact.light() == Light::OnTrack);
    exact.day = {2025, 3, 31};
    CHECK(exact.light() == Light::Behind);
    exact.figures.actual = 51;
    CHECK(exact.light() == Light::Met);
}

TEST_CASE("A target unmet on its due date is behind however the plan stands")
{
    // 2,900 is ahead of a plan of 2,800 and short of a target of 3,000.
    Case due(Comparator::AtLeast, 3000, 2900, 2800);
    CHECK(due.light() == Light::OnTrack);
    due.day = {2025, 3, 31};
    CHECK(due.light() == Light::Behind);
    due.day = {2025, 4, 10};
    CHECK(due.light() == Light::Behind);
}

TEST_CASE("A figure that was due and did not come is missing")
{
    Case late(Comparator::AtLeast, 100, 90, 88);
    late.figures.actualPeriod = period(u"2025-03-X1");
    CHECK(late.light() == Light::Missing);
    // Nor does an earlier figure that reached the target stand in for the one that is due.
    late.figures.actual = 120;
    CHECK(late.light() == Light::Missing);
    late.figures.actual.reset();
    late.figures.actualPeriod.reset();
    CHECK(late.light() == Light::Missing);
}

TEST_CASE("Before any report is due nothing is missing")
{
    Case early(Comparator::AtLeast, 100, 0, 0);
    early.figures.expected.reset();
    early.figures.actual.reset();
    early.figures.actualPeriod.reset();
    CHECK(early.light() == Light::NotDue);
}

TEST_CASE("A target that is still to be set is not judged")
{
    Case open(Comparator::AtLeast, 100, 90, 88);
    open.figures.target.reset();
    CHECK(open.light() == Light::NotJudged);
    CHECK(open.reason() == u"the target is still to be set");
}

TEST_CASE("An annual target without a course is not judged and the reason says so")
{
    Case annual(Comparator::AtLeast, 700, 140, 0);
    annual.figures.target->due = Period::year(2025);
    annual.figures.planToDate.reset();
    CHECK(annual.light() == Light::NotJudged);
    CHECK(annual.reason().contains(QStringLiteral("beyond the plan's own period")));
    CHECK(annual.reason().contains(QStringLiteral("2025")));
}

TEST_CASE("The reason for a light names the figures that decided")
{
    CHECK(Case(Comparator::AtLeast, 1000, 899, 1000 * 0.9).reason().contains(u"899"));
    const QString watch = Case(Comparator::AtLeast, 1000, 450, 500).reason();
    CHECK(watch.contains(u"450"));
    CHECK(watch.contains(u"500"));
    CHECK(watch.contains(u"0.900"));
}

TEST_CASE("The reason for a light above a range names the upper end it was held against")
{
    Case above(Comparator::Between, 3, 8, 3);
    above.figures.target->upper = 6;
    above.figures.straightToDate = 3;
    CHECK(above.light() == Light::Behind); // 6 ÷ 8 = 0.75
    CHECK(above.reason() == u"8 against a plan to date of 6, r = 0.750");
    above.figures.actual = 2;
    CHECK(above.reason() == u"2 against a plan to date of 3, r = 0.667");
}

TEST_CASE("The default rule is plan-ratio and evaluate knows the same rules")
{
    const Plan plan = planWith(IndicatorKind::Count);
    CHECK(plan.rules.first().name == u"plan-ratio");
    CHECK(ruleOf(plan, QStringLiteral("plan-ratio")).name == u"plan-ratio");
}

TEST_CASE("An unknown rule is refused with the choices")
{
    try {
        ruleOf(planWith(IndicatorKind::Count), QStringLiteral("plan-ration"));
        FAIL("no error");
    } catch (const Error& error) {
        CHECK(error.kind() == Error::Kind::Usage);
        CHECK(error.sentence().contains(u"plan-ration"));
        CHECK(error.sentence().contains(u"plan-ratio"));
    }
}
