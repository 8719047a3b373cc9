// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/report/chain_sentence.h"
#include "core/report/course_sentence.h"
#include "tests/evaluation/one_indicator.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

/// Percentages planned to 4 at the end of January's first 旬, 10 at the second's and so on, due
/// with the quarter at 30.
Plan percentages()
{
    Plan plan = planWith(IndicatorKind::Cumulative);
    plan.indicators.first().unit = QStringLiteral("%");
    plan.indicators.first().decimals = 1;
    plan.targets = {target(Comparator::AtLeast, 30)};
    plan.courses = {course({planPoint(u"2025-01-X1", 4), planPoint(u"2025-01-X2", 10),
                            planPoint(u"2025-01-X3", 14), planPoint(u"2025-03-X3", 30)})};
    return plan;
}

QString whyNot(const Plan& plan, QStringView at, const QVector<Observation>& figures)
{
    const auto snapshot = std::make_shared<const Snapshot>(snapshotOf(plan, at, figures));
    const Assessment assessment = evaluate(snapshot);
    return whyNoChain(assessment, assessment.provincial(kIndicator),
                      chainOf(*snapshot, plan.indicators.first(), kProvince));
}

QString sentenceOf(const Plan& plan, QStringView at, const QVector<Observation>& figures)
{
    const Snapshot snapshot = snapshotOf(plan, at, figures);
    const auto chain = chainOf(snapshot, plan.indicators.first(), kProvince);
    REQUIRE(chain);
    return chainSentence(plan.indicators.first(), *chain);
}

} // namespace

TEST_CASE("The chain's sentence says what the next xun must bring and how that is made up")
{
    // 3.5 against a plan of 4: 0.5 short; the next xun's own part is 10 − 4 = 6, so 6.5.
    const QString behind = sentenceOf(percentages(), u"2025-01-X1", {total(u"2025-01-X1", 3.5)});
    CHECK(behind.startsWith(periodShortLabel(period(u"2025-01-X2"))));
    CHECK(
        behind.contains(QStringLiteral("must bring 6.5 points (plan 6.0, shortfall so far 0.5)")));
    // To the quarter's end 30 − 3.5 = 26.5 in 8 xun: 3.3 each.
    CHECK(behind.contains(QStringLiteral("26.5 points, 3.3 in each of 8 ")));
    // 5 against 4: 1 ahead, 10 − 5 = 5 to bring.
    const QString ahead = sentenceOf(percentages(), u"2025-01-X1", {total(u"2025-01-X1", 5)});
    CHECK(ahead.contains(QStringLiteral("must bring 5.0 points (plan 6.0, ahead by 1.0)")));
}

TEST_CASE("Where there is no chain a sentence says why")
{
    Plan plan = percentages();
    const QVector<Observation> some = {total(u"2025-01-X1", 3.5)};
    CHECK(whyNot(plan, u"2025-01-X1", some) == QString());
    CHECK(whyNot(plan, u"2025-01-X1", {}).contains(QStringLiteral("Nothing has been reported")));
    CHECK(whyNot(plan, u"2025-01-X1", {total(u"2025-01-X1", 31)})
              .contains(QStringLiteral("is reached")));
    CHECK(whyNot(plan, u"2025-03-X3", some).contains(QStringLiteral("was due")));
    plan.targets = {target(Comparator::AtMost, 30)};
    CHECK(whyNot(plan, u"2025-01-X1", {total(u"2025-01-X1", 31)})
              .contains(QStringLiteral("upper limit")));
    plan.targets = {target(Comparator::AtLeast, 30, period(u"2025"))};
    plan.courses.clear();
    CHECK(whyNot(plan, u"2025-01-X1", some).contains(QStringLiteral("No course is planned")));
    plan.targets.clear();
    CHECK(whyNot(plan, u"2025-01-X1", some).contains(QStringLiteral("still to be set")));
}

TEST_CASE("Percentages are compared with last year in points and amounts in percent")
{
    Indicator indicator = percentages().indicators.first();
    const YearOnYear points{period(u"2024-03"), 12.5, 15.2, 2.7, true};
    CHECK(yearOnYearSentence(indicator, points) ==
          QStringLiteral("Year on year +2.7 points (same period last year 12.5%)"));
    indicator.unit = QStringLiteral("亿元");
    const YearOnYear share{period(u"2024-03"), 80, 76, -5.0, false};
    const QString fallen = yearOnYearSentence(indicator, share);
    CHECK(fallen == QStringLiteral("Year on year ") + QChar(0x2212) +
                        QStringLiteral("5.0% (same period last year 80.0 亿元)"));
    const YearOnYear none{period(u"2024-03"), 0, 76, {}, false};
    CHECK(yearOnYearSentence(indicator, none).startsWith(QStringLiteral("Same period last year")));
}

TEST_CASE("The backtest's sentence counts the forecasts and names their mean error")
{
    const Plan plan = percentages();
    // Growth of 2, 2, 2, 3, 1: after three increments of 2 the next is expected at 8 and comes to 9
    // (1 off, no band); from 2, 2, 3 at 9 + 7/3 = 11.33 and comes to 10 (1.33 off, band 1.28 ×
    // 0.577 = 0.74). The mean of both is 1.17.
    const Snapshot snapshot =
        snapshotOf(plan, u"2025-02-X2",
                   {total(u"2025-01-X1", 2), total(u"2025-01-X2", 4), total(u"2025-01-X3", 6),
                    total(u"2025-02-X1", 9), total(u"2025-02-X2", 10)});
    const QString sentence = backtestSentence(
        plan.indicators.first(), backtestOf(snapshot, plan.indicators.first(), kProvince));
    CHECK(sentence.startsWith(QStringLiteral("2 earlier forecasts")));
    CHECK(sentence.contains(QStringLiteral("off by 1.2 points on average, 0 of them")));
    CHECK(backtestSentence(plan.indicators.first(), {}) == QString());
}
