// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/project_sentence.h"
#include "tests/evaluation/one_indicator.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

/// One rate in percent with one decimal, which the ledger computes as well.
Snapshot snapshotWith(LedgerRate::Kind kind, std::optional<double> reported)
{
    Plan plan = planWith(IndicatorKind::Rate);
    plan.indicators.first().unit = QStringLiteral("%");
    plan.indicators.first().decimals = 1;
    plan.ledgerRates = {{kIndicator, kind}};
    QVector<Observation> figures;
    if (reported)
        figures.append(own(u"2025-03-X2", *reported));
    return snapshotOf(plan, u"2025-03-X2", figures);
}

/// 201 projects, 51 of them begun; 200 say that 1000 万元 are planned in all, 190 that 152 are
/// done.
KeyProjects projects()
{
    EntryTally tally;
    tally.group = qint64(kXining.value);
    tally.count = 201;
    tally.started = 51;
    tally.withPlan = 200;
    tally.withPlanAndCompleted = 190;
    tally.plannedYear = 1000;
    tally.completedYear = 160;
    tally.completedOfPlan = 152;
    return {{tally}, true};
}

} // namespace

TEST_CASE("The ledger's rates are told beside the reported figures, with what is not said")
{
    const QString text =
        projectRatesSentence(snapshotWith(LedgerRate::Kind::StartedShare, 25.7), projects());
    CHECK(text.contains(u"201 provincial key projects"));
    CHECK(text.contains(u"51 of them"));
    CHECK(text.contains(u"25.4% (reported: 25.7%)")); // 51 ÷ 201 = 25.37…
    CHECK(text.contains(u"15.2%"));                   // 152 ÷ 1000
    CHECK(text.contains(u"1 do not say what is planned"));
    CHECK(text.contains(u"10 do not say what is completed, so that the share is incomplete"));
    CHECK_FALSE(text.contains(u"under construction"));
}

TEST_CASE("The sentence names how many projects are under construction without a day")
{
    KeyProjects some = projects();
    EntryTally underway;
    underway.group = qint64(kXining.value);
    underway.count = 53;
    underway.started = 51;
    some.underway = {underway};
    CHECK(projectRatesSentence(snapshotWith(LedgerRate::Kind::StartedShare, 25.7), some)
              .contains(u"; 2 more are under construction and do not say when works began"));
}

TEST_CASE("A prefecture's sentence is its own, and says what nobody reported")
{
    const Snapshot snapshot = snapshotWith(LedgerRate::Kind::CompletedShare, {});
    CHECK(projectRatesSentence(snapshot, projects(), kXining).contains(u"15.2% (not reported)"));
    CHECK(projectRatesSentence(snapshot, projects(), kXining)
              .startsWith(snapshot.plan->region(kXining).shortName));
}

TEST_CASE("Without a key project the sentence says that there is no rate")
{
    const Snapshot snapshot = snapshotWith(LedgerRate::Kind::StartedShare, 25.7);
    CHECK(projectRatesSentence(snapshot, {}).startsWith(u"No provincial key project"));
    CHECK_FALSE(projectRatesSentence(snapshot, {}).contains(u'%'));
}
