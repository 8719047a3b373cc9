// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rule_comparison.h"

#include "core/evaluation/evaluate.h"
#include "core/evaluation/explanation.h"
#include "core/store/workbook.h"
#include "tests/support/catch.h"
#include "tests/support/tiny_workbook.h"

using namespace kmh;
using namespace kmh::test;

namespace {

/// 20 February 2025, day 51 of the year and of the quarter's 90. Promotions, more than 50 by March
/// with a course of 10 by January and 30 by February: 24 held. Potash, 700 by the year's end and no
/// course: 90 made. Output has no target.
class February
{
public:
    February()
    {
        m_file.add({.indicator = kFairs,
                    .period = QStringLiteral("2025-02-X2"),
                    .cumulative = 24,
                    .recordedAt = QStringLiteral("2025-02-21T01:00:00.000Z")});
        m_file.add({.indicator = kPotash,
                    .period = QStringLiteral("2025-02-X2"),
                    .cumulative = 90,
                    .recordedAt = QStringLiteral("2025-02-21T01:00:00.000Z")});
    }

    Workbook open() { return Workbook::open(m_file.path(), Workbook::Access::ReadWrite); }

    static Assessment assess(const Workbook& workbook)
    {
        return evaluate(std::make_shared<const Snapshot>(
            workbook.snapshot({.period = *Period::parse(u"2025-02-X2")})));
    }

    Assessment assessment() { return assess(open()); }

private:
    TinyWorkbook m_file;
};

RuleComparison compared(const Assessment& assessment)
{
    return compareRules(assessment, rulesToCompare(assessment));
}

const RuleComparisonRow& rowOf(const RuleComparison& comparison, qint64 indicator)
{
    for (const RuleComparisonRow& row : comparison.rows) {
        if (row.inForce.indicator.value == indicator)
            return row;
    }
    FAIL("no such row");
    return comparison.rows.first();
}

const Stamp kStamp{QDateTime(QDate(2025, 2, 22), QTime(1, 0), Qt::UTC), QStringLiteral("甲"),
                   QStringLiteral("缘由")};

} // namespace

TEST_CASE("The same figures under four rules give each rule's own light and figure")
{
    const RuleComparison comparison = compared(February().assessment());
    REQUIRE(comparison.rules.size() == 4);
    CHECK(comparison.rules.at(0).reference() == u"plan-ratio@1");
    CHECK(comparison.placeInForce() == 0);

    // The course stands at 10 + 20 × 20 ÷ 28 = 24.286, r = 24 ÷ 24.286 = 0.988. The straight line
    // stands at 50 × 51 ÷ 90 = 28.333: 4.333 or 8.7 of a hundred behind it, 84.7 % of it.
    const RuleComparisonRow& fairs = rowOf(comparison, kFairs);
    CHECK(fairs.underRules.at(0).ruleLight == Light::Watch);
    CHECK(decidingFigure(fairs.underRules.at(0)) == u"r = 0.988");
    CHECK(fairs.underRules.at(1).ruleLight == Light::OnTrack);
    CHECK(decidingFigure(fairs.underRules.at(1)) == u"−8.7 points");
    CHECK(fairs.underRules.at(2).ruleLight == Light::OnTrack);
    CHECK(decidingFigure(fairs.underRules.at(2)) == u"84.7%");
    CHECK(fairs.underRules.at(3).ruleLight == Light::NotDue);
    CHECK(decidingFigure(fairs.underRules.at(3)).isEmpty());
    CHECK(fairs.rulesDisagree());

    // Without a course only the straight line speaks: 700 × 51 ÷ 365 = 97.81, of which 90 is 92.0 %
    // and 1.1 of a hundred of the target less.
    const RuleComparisonRow& potash = rowOf(comparison, kPotash);
    CHECK(potash.underRules.at(0).ruleLight == Light::NotJudged);
    CHECK(decidingFigure(potash.underRules.at(0)).isEmpty());
    CHECK(decidingFigure(potash.underRules.at(1)) == u"−1.1 points");
    CHECK(decidingFigure(potash.underRules.at(2)) == u"92.0%");
    CHECK(potash.rulesDisagree());
}

TEST_CASE("A rule that waits for the due date disagrees with none")
{
    const Assessment assessment = February().assessment();
    const QVector<LightRule> rules = rulesToCompare(assessment);
    CHECK_FALSE(
        rowOf(compareRules(assessment, {rules.at(1), rules.at(3)}), kFairs).rulesDisagree());
    CHECK_FALSE(rowOf(compared(assessment), kOutput).rulesDisagree());
    CHECK(compared(assessment).disagreements() == 2);
}

TEST_CASE("Every rule's lights are counted over the rows compared")
{
    const Assessment assessment = February().assessment();
    const RuleComparison all = compared(assessment);
    CHECK(all.counts.at(0)[Light::Watch] == 1);
    CHECK(all.counts.at(0)[Light::NotJudged] == 2);
    CHECK(all.counts.at(1)[Light::OnTrack] == 2);
    CHECK(all.counts.at(1)[Light::NotJudged] == 1);
    CHECK(all.counts.at(3)[Light::NotDue] == 2);

    // Everything belongs to industry; building has nothing.
    CHECK(compareRules(assessment, all.rules, SectorId{1}).rows.size() == 3);
    CHECK(compareRules(assessment, all.rules, SectorId{2}).counts.at(1).total() == 0);
    // Xining has neither targets nor figures.
    CHECK(compareRules(assessment, all.rules, {}, RegionId{kXining}).rows.isEmpty());
}

TEST_CASE("A person's light changes no rule's own and is told within its group")
{
    February file;
    Workbook workbook = file.open();
    workbook.record(
        OverrideEdit{{kFairs}, {kProvince}, *Period::parse(u"2025-02-X2"), Light::Behind}, kStamp);
    const Assessment assessment = February::assess(workbook);
    const RuleComparison comparison = compared(assessment);
    const RuleComparisonRow& fairs = rowOf(comparison, kFairs);
    CHECK(fairs.inForce.light == Light::Behind);
    CHECK(fairs.underRules.at(1).ruleLight == Light::OnTrack);
    CHECK(fairs.underRules.at(1).light == Light::Behind);
    CHECK(comparison.counts.at(0)[Light::Watch] == 1);
    CHECK(comparison.counts.at(0)[Light::Behind] == 0);
    CHECK(assessment.measure({1}).explanation.reason == u"behind: 促销活动场次 (set by a person)");
}

TEST_CASE("An older version in force is compared beside the newest one")
{
    February file;
    Workbook workbook = file.open();
    LightRule strict = *findRule(workbook.plan()->rules, QStringLiteral("plan-ratio"));
    strict.watchLimit = 0.99;
    workbook.record(RuleEdit{strict}, kStamp);
    workbook.record(RuleChoiceEdit{QStringLiteral("plan-ratio@1")}, kStamp);
    const RuleComparison comparison = compared(February::assess(workbook));
    REQUIRE(comparison.rules.size() == 5);
    CHECK(comparison.rules.at(0).reference() == u"plan-ratio@1");
    CHECK(comparison.rules.at(1).reference() == u"plan-ratio@2");
    CHECK(comparison.placeInForce() == 0);
    // 0.988 is below the new limit of 0.99.
    CHECK(rowOf(comparison, kFairs).underRules.at(1).ruleLight == Light::Behind);
}

TEST_CASE("A verdict under another rule is explained by that rule's formula")
{
    const RuleComparison comparison = compared(February().assessment());
    const Explanation explanation =
        explain(comparison.under(2), rowOf(comparison, kFairs).underRules.at(2));
    CHECK(explanation.rule == u"schedule-share@1");
    CHECK(explanation.formula.contains(QStringLiteral("80%")));
    CHECK(explanation.reason.contains(QStringLiteral("84.7%")));
}
