// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/dispatch_round.h"
#include "core/evaluation/evaluate.h"
#include "core/store/workbook.h"
#include "tests/support/catch.h"
#include "tests/support/tiny_workbook.h"

using namespace kmh;
using namespace kmh::test;

namespace {

Entry roundAt(const char* state, const char* period = "2025-02-X2")
{
    Entry round;
    round.ledger = QStringLiteral("rounds");
    round.set(EntryField::Name, QStringLiteral("一轮"));
    round.set(EntryField::State, QString::fromLatin1(state));
    round.set(EntryField::Period, QString::fromLatin1(period));
    return round;
}

/// At 20 February 22 promotions, where 24.286 were planned: 90.6 % of it is to be watched; or 12,
/// which is behind. Potash is not reported.
Assessment assessmentWith(int promotions)
{
    const TinyWorkbook tiny;
    tiny.add({kFairs, kProvince, QStringLiteral("2025-02-X2"), promotions,
              QStringLiteral("2025-02-21T02:00:00.000Z")});
    const Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadOnly);
    return evaluate(
        std::make_shared<const Snapshot>(workbook.snapshot({.period = Period::xun(2025, 2, 2)})));
}

EntryTally overdueOf(FieldValue unit, int overdue)
{
    EntryTally tally;
    tally.group = unit;
    tally.count = 5;
    tally.overdue = overdue;
    return tally;
}

} // namespace

TEST_CASE("A round asks for what is due and has not been reported")
{
    const RoundTasks tasks = roundTasks(assessmentWith(22), {}, {}, roundAt("dispatch"));
    CHECK(tasks.reportsDue == 2); // potash and fairs; the third has no target
    REQUIRE(tasks.missing.size() == 1);
    CHECK(tasks.missing.first().indicator == IndicatorId{kPotash});
    CHECK(tasks.left(EntryField::Dispatch) == 1);
}

TEST_CASE("A round supervises what is overdue, by whose it is")
{
    const RoundEntries entries{{overdueOf(qint64(1), 2), overdueOf(qint64(2), 0)},
                               {overdueOf(qint64(1), 1), overdueOf({}, 3)},
                               {}};
    const RoundTasks tasks = roundTasks(assessmentWith(22), {}, entries, roundAt("supervision"));
    REQUIRE(tasks.owing.size() == 2);
    CHECK(tasks.owing.at(0).unit == UnitId{1});
    CHECK(tasks.owing.at(0).deliverables == 2);
    CHECK(tasks.owing.at(0).matters == 1);
    CHECK_FALSE(tasks.owing.at(1).unit);
    CHECK(tasks.owing.at(1).matters == 3);
    CHECK(tasks.left(EntryField::Supervision) == 6);
    // The bulletin names units, not what is nobody's.
    CHECK(tasks.unitsToTell == QVector{UnitId{1}});
}

TEST_CASE("A round reconciles what nobody has answered for")
{
    const Finding open{Finding::Kind::Jump, {kFairs}, {kProvince}, Period::xun(2025, 2, 2), 22, 9};
    Finding explained = open;
    explained.acknowledged = Acknowledgement{};
    const RoundTasks tasks =
        roundTasks(assessmentWith(22), {open, explained}, {}, roundAt("reconciliation"));
    CHECK(tasks.left(EntryField::Reconciliation) == 1);
    CHECK(tasks.explained == 1);
}

TEST_CASE("An indicator that lags is analysed once the analysis names it")
{
    Entry round = roundAt("analysis");
    const RoundTasks before = roundTasks(assessmentWith(22), {}, {}, round);
    CHECK(before.toAnalyse == QVector{IndicatorId{kFairs}});
    round.set(EntryField::Analysis, QStringLiteral("促销活动场次略低于计划，节后补办。"));
    const RoundTasks after = roundTasks(assessmentWith(22), {}, {}, round);
    CHECK(after.lagging == 1);
    CHECK(after.left(EntryField::Analysis) == 0);
}

TEST_CASE("A bulletin must name what is behind, not what is only to be watched, and who owes")
{
    Entry round = roundAt("bulletin");
    CHECK(roundTasks(assessmentWith(22), {}, {}, round).toTell == 0);
    const RoundEntries entries{{overdueOf(qint64(1), 1)}, {}, {}};
    const RoundTasks before = roundTasks(assessmentWith(12), {}, entries, round);
    CHECK(before.toTell == 2);
    CHECK(before.left(EntryField::Bulletin) == 2);
    round.set(EntryField::Bulletin, QStringLiteral("省工信厅有1项逾期。"));
    const RoundTasks after = roundTasks(assessmentWith(12), {}, entries, round);
    CHECK(after.unitsToTell.isEmpty());
    CHECK(after.indicatorsToTell == QVector{IndicatorId{kFairs}});
}

TEST_CASE("A name within a longer one is not named by it")
{
    Assessment assessment = assessmentWith(12);
    Plan plan = assessment.plan();
    Snapshot snapshot = *assessment.snapshot;
    const auto renamed = [&] {
        snapshot.plan = std::make_shared<const Plan>(plan);
        return evaluate(std::make_shared<const Snapshot>(snapshot));
    };
    plan.indicators[0].name = QStringLiteral("线上促销活动场次");
    plan.indicators[1].name = QStringLiteral("促销活动场次");
    REQUIRE(plan.indicators[1].id == IndicatorId{kFairs});
    Entry round = roundAt("bulletin");
    round.set(EntryField::Bulletin, QStringLiteral("线上促销活动场次未报。"));
    CHECK(roundTasks(renamed(), {}, {}, round).indicatorsToTell == QVector{IndicatorId{kFairs}});
    round.set(EntryField::Bulletin, QStringLiteral("线上促销活动场次未报，促销活动场次滞后。"));
    CHECK(roundTasks(renamed(), {}, {}, round).indicatorsToTell.isEmpty());
}

TEST_CASE("A unit is named by its own name, not by a longer one's and not by having no short one")
{
    Plan plan = assessmentWith(22).plan();
    Snapshot snapshot = *assessmentWith(22).snapshot;
    plan.units[0].name = QStringLiteral("省能源局");
    plan.units[0].shortName.clear();
    plan.units[1].name = QStringLiteral("青海省能源局直属站");
    plan.units[1].shortName = QStringLiteral("直属站");
    const UnitId first = plan.units[0].id;
    snapshot.plan = std::make_shared<const Plan>(plan);
    const Assessment assessment = evaluate(std::make_shared<const Snapshot>(snapshot));
    const RoundEntries entries{{overdueOf(first.value, 1)}, {}, {}};
    Entry round = roundAt("bulletin");
    round.set(EntryField::Bulletin, QStringLiteral("青海省能源局直属站有1项。"));
    CHECK(roundTasks(assessment, {}, entries, round).unitsToTell == QVector{first});
    round.set(EntryField::Bulletin, QStringLiteral("青海省能源局直属站、省能源局各有1项。"));
    CHECK(roundTasks(assessment, {}, entries, round).unitsToTell.isEmpty());
}

TEST_CASE("The round to come is the ten days after the last one, and none after the last figures")
{
    const Assessment assessment = assessmentWith(22);
    const Plan& plan = assessment.plan();
    const Period looked = Period::month(2025, 2);
    CHECK(nextRoundPeriod(plan, {}, looked) == Period::xun(2025, 2, 3));
    CHECK(nextRoundPeriod(plan, {roundAt("closed", "2025-02-X3"), roundAt("closed")}, looked) ==
          Period::xun(2025, 3, 1));
    // Every figure of the tiny plan is due with its period: after 31 March nothing comes.
    CHECK_FALSE(nextRoundPeriod(plan, {roundAt("closed", "2025-03-X3")}, looked));
}

TEST_CASE("A round goes from step to step, and a closed one nowhere")
{
    CHECK(currentStep(roundAt("dispatch")) == EntryField::Dispatch);
    CHECK(nextRoundState(roundAt("dispatch")) == u"supervision");
    CHECK(nextRoundState(roundAt("bulletin")) == u"closed");
    CHECK(nextRoundState(roundAt("closed")).isEmpty());
    CHECK_FALSE(currentStep(roundAt("closed")));
    CHECK_FALSE(periodOfRound(roundAt("closed", "never")));
}
