// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/consistency.h"
#include "core/evaluation/project_rates.h"
#include "tests/evaluation/one_indicator.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

/// What a region's (0: no region's) projects come to; money in 万元.
EntryTally tally(qint64 region, int count, int started, double planned, double completed)
{
    EntryTally tally;
    if (region > 0)
        tally.group = region;
    tally.count = count;
    tally.started = started;
    tally.withPlan = count;
    tally.withPlanAndCompleted = count;
    tally.plannedYear = planned;
    tally.completedYear = completed;
    tally.completedOfPlan = completed;
    return tally;
}

/// A plan whose one indicator, in percent with one decimal, the ledger computes as well.
Plan planComputing(LedgerRate::Kind kind)
{
    Plan plan = planWith(IndicatorKind::Rate);
    plan.indicators.first().unit = QStringLiteral("%");
    plan.indicators.first().decimals = 1;
    plan.ledgerRates = {{kIndicator, kind}};
    return plan;
}

QVector<Finding> findings(const Plan& plan, double reported, const KeyProjects& projects,
                          QStringView at = u"2025-03-X2")
{
    QVector<Finding> found;
    for (const Finding& finding :
         findInconsistencies(snapshotOf(plan, at, {own(u"2025-03-X2", reported)}), {}, projects)) {
        if (finding.kind == Finding::Kind::LedgerMismatch)
            found.append(finding);
    }
    return found;
}

} // namespace

TEST_CASE("The province's rates are of all its projects and a prefecture's of its own")
{
    const Plan plan = planWith(IndicatorKind::Rate);
    // 3 of 8 in Xining, 1 of 2 that lie in several prefectures: 4 of 10. 60 of 400 万元 and 20 of
    // 100: 80 of 500.
    const KeyProjects projects{{tally(0, 2, 1, 100, 20), tally(kXining.value, 8, 3, 400, 60)},
                               true};
    const QVector<ProjectRates> rates = projectRates(plan, projects);
    REQUIRE(rates.size() == 2);
    CHECK(rates.at(0).region == kProvince);
    CHECK(rates.at(0).startedShare() == 0.4);
    CHECK(rates.at(0).completedShare() == 0.16);
    CHECK(rates.at(1).region == kXining);
    CHECK(rates.at(1).startedShare() == 0.375);
    CHECK(rates.at(1).completedShare() == 0.15);
}

TEST_CASE("Where no project is listed and nothing is planned there is no rate")
{
    const Plan plan = planWith(IndicatorKind::Rate);
    const QVector<ProjectRates> none = projectRates(plan, {});
    REQUIRE(none.size() == 1);
    CHECK_FALSE(none.first().startedShare());
    CHECK_FALSE(none.first().completedShare());
    const QVector<ProjectRates> unplanned =
        projectRates(plan, {{tally(kXining.value, 3, 0, 0, 12)}, true});
    CHECK(unplanned.first().startedShare() == 0.0);
    CHECK_FALSE(unplanned.first().completedShare());
}

TEST_CASE("What the ledger computes and what is reported differ beyond their rounding only")
{
    const Plan plan = planComputing(LedgerRate::Kind::StartedShare);
    // 51 of 201 is 25.373…, which is reported as 25.4.
    const KeyProjects projects{{tally(kXining.value, 201, 51, 0, 0)}, true};
    CHECK(findings(plan, 25.4, projects).isEmpty());
    const QVector<Finding> found = findings(plan, 25.7, projects);
    REQUIRE(found.size() == 1);
    CHECK(found.first().found == 25.7);
    CHECK(std::abs(found.first().expected - 25.3731) < 0.0001);
    CHECK(findingText(plan, found.first()).toStdString() ==
          "the ledger makes 25.4%, 25.7% is reported, 0.3 points apart");
    CHECK(found.first().key(plan).startsWith(u"ledger-mismatch/"));
}

TEST_CASE("The ledger is held against the figure of the period looked at alone")
{
    const Plan plan = planComputing(LedgerRate::Kind::StartedShare);
    const KeyProjects projects{{tally(kXining.value, 4, 1, 0, 0)}, true};
    CHECK(findings(plan, 30, projects).size() == 1);
    CHECK(findings(plan, 30, projects, u"2025-03").isEmpty()); // nothing reported at its end
    CHECK(findings(plan, 30, {}).isEmpty());                   // and no project, nothing to compare
}

TEST_CASE("What is completed is compared only while no later period has been reported")
{
    const Plan plan = planComputing(LedgerRate::Kind::CompletedShare);
    KeyProjects projects{{tally(kXining.value, 4, 4, 1000, 200)}, true};
    CHECK(findings(plan, 15, projects).size() == 1); // 20%
    projects.isNewest = false;
    CHECK(findings(plan, 15, projects).isEmpty());
}

TEST_CASE("Counts of projects are compared as they are")
{
    Plan plan = planComputing(LedgerRate::Kind::Started);
    plan.indicators.first().unit = QStringLiteral("个");
    plan.indicators.first().decimals = 0;
    plan.indicators.first().kind = IndicatorKind::Level;
    const KeyProjects projects{{tally(kXining.value, 201, 51, 0, 0)}, true};
    CHECK(findings(plan, 51, projects).isEmpty());
    CHECK(findings(plan, 52, projects).first().expected == 51);
    plan.ledgerRates = {{kIndicator, LedgerRate::Kind::Listed}};
    CHECK(findings(plan, 201, projects).isEmpty());
    CHECK(findings(plan, 200, projects).first().expected == 201);
}

TEST_CASE("A share of which a part is missing is held against nothing")
{
    const Plan plan = planComputing(LedgerRate::Kind::CompletedShare);
    KeyProjects projects{{tally(kXining.value, 4, 4, 1000, 200)}, true};
    projects.byRegion.first().withPlanAndCompleted = 3;
    CHECK(findings(plan, 15, projects).isEmpty());
    CHECK_FALSE(projectRates(plan, projects).first().isComplete());
}

TEST_CASE("Projects under construction that do not say since when are counted by themselves")
{
    const Plan plan = planWith(IndicatorKind::Rate);
    const KeyProjects projects{{tally(0, 2, 1, 0, 0), tally(kXining.value, 8, 3, 0, 0)},
                               true,
                               {tally(0, 1, 0, 0, 0), tally(kXining.value, 5, 3, 0, 0)}};
    const QVector<ProjectRates> rates = projectRates(plan, projects);
    CHECK(rates.at(0).undated == 3);
    CHECK(rates.at(1).undated == 2);
}
