// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chain.h"

#include "tests/evaluation/one_indicator.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

/// 90 in 90 days: the plan is the number of the day.
std::optional<Chain> ninety(const QVector<Observation>& figures, QStringView code)
{
    Plan plan = planWith(IndicatorKind::Count);
    plan.targets = {target(Comparator::AtLeast, 90)};
    return chainOf(snapshotOf(plan, code, figures), plan.indicators.first(), kProvince);
}

Chain found(const std::optional<Chain>& chain)
{
    REQUIRE(chain);
    return *chain;
}

/// “period: planned required remaining per xun added per xun”.
QString linkText(const ChainLink& link)
{
    return QStringLiteral("%1: %2 %3 %4 %5 %6")
        .arg(link.period.code())
        .arg(link.planned, 0, 'g', 6)
        .arg(link.required, 0, 'g', 6)
        .arg(link.remainingXun)
        .arg(link.requiredPerXun, 0, 'g', 6)
        .arg(link.addedPerXun, 0, 'g', 6);
}

QStringList texts(const Chain& chain)
{
    QStringList result;
    for (const ChainLink& link : chain.links)
        result.append(linkText(link));
    return result;
}

} // namespace

TEST_CASE("A shortfall is carried by the next xun and its month and its quarter")
{
    // 35 on 10 February, day 41: 6 short. The xun ends on day 51, the month on 59.
    const Chain chain = found(ninety({total(u"2025-02-X1", 35)}, u"2025-02-X1"));
    CHECK(chain.from == QDate(2025, 2, 10));
    CHECK(chain.actual == 35);
    CHECK(chain.planToDate == Approx(41));
    CHECK(texts(chain) == QStringList{QStringLiteral("2025-02-X2: 10 16 1 16 6"),
                                      QStringLiteral("2025-02: 18 24 2 12 3"),
                                      QStringLiteral("2025Q1: 49 55 5 11 1.2")});
    for (const ChainLink& link : chain.links)
        CHECK(link.shortfall == Approx(6));
    CHECK(chain.links.last().plannedEnd == 90);
}

TEST_CASE("An annual target goes on to the half and the year")
{
    Plan plan = planWith(IndicatorKind::Count);
    plan.targets = {target(Comparator::AtLeast, 365, Period::year(2025))};
    plan.courses = {course({}, kProvince, PlannedCourse::Shape::Linear)};
    const Snapshot snapshot = snapshotOf(plan, u"2025Q1", {total(u"2025-03-X3", 80)});
    // 10 short on day 90; April ends on day 120, the second quarter and the half on 181.
    CHECK(texts(found(chainOf(snapshot, plan.indicators.first(), kProvince))) ==
          QStringList{QStringLiteral("2025-04-X1: 10 20 1 20 10"),
                      QStringLiteral("2025-04: 30 40 3 13.3333 3.33333"),
                      QStringLiteral("2025Q2: 91 101 9 11.2222 1.11111"),
                      QStringLiteral("2025H1: 91 101 9 11.2222 1.11111"),
                      QStringLiteral("2025: 275 285 27 10.5556 0.37037")});
}

TEST_CASE("Ahead of the plan less is required and nothing is added")
{
    // 55 on day 41 is beyond the 51 of the next xun.
    const Chain chain = found(ninety({total(u"2025-02-X1", 55)}, u"2025-02-X1"));
    CHECK(texts(chain) == QStringList{QStringLiteral("2025-02-X2: 10 0 1 0 0"),
                                      QStringLiteral("2025-02: 18 4 2 2 0"),
                                      QStringLiteral("2025Q1: 49 35 5 7 0")});
    CHECK(chain.links.first().shortfall == Approx(-14));
}

TEST_CASE("In the last xun all links end together")
{
    const Chain chain = found(ninety({total(u"2025-03-X2", 70)}, u"2025-03-X2"));
    CHECK(texts(chain) == QStringList{QStringLiteral("2025-03-X3: 11 20 1 20 9"),
                                      QStringLiteral("2025-03: 11 20 1 20 9"),
                                      QStringLiteral("2025Q1: 11 20 1 20 9")});
}

TEST_CASE("Once the target is due there is nothing to bring")
{
    const Chain chain = found(ninety({total(u"2025-03-X3", 70)}, u"2025-04-X1"));
    CHECK(chain.links.isEmpty());
    CHECK(chain.planToDate == 90);
}

TEST_CASE("A late figure is carried on from its own day")
{
    const Chain chain = found(ninety({total(u"2025-02-X1", 41)}, u"2025-03-X2"));
    CHECK(chain.from == QDate(2025, 2, 10));
    CHECK(chain.links.first().period == period(u"2025-02-X2"));
}

TEST_CASE("A level must move by what its course lays on the rest")
{
    Plan plan = planWith(IndicatorKind::Level);
    plan.targets = {target(Comparator::AtLeast, 6)};
    plan.courses = {course({planPoint(u"2025-01", 4), planPoint(u"2025-02", 5)})};
    const Snapshot snapshot = snapshotOf(plan, u"2025-01-X3", {own(u"2025-01-X3", 3.5)});
    const Chain chain = found(chainOf(snapshot, plan.indicators.first(), kProvince));
    REQUIRE(chain.links.size() == 3);
    CHECK(linkText(chain.links.at(1)) == u"2025-02: 1 1.5 3 0.5 0.166667");
    CHECK(linkText(chain.links.at(2)) == u"2025Q1: 2 2.5 6 0.416667 0.0833333");
}

TEST_CASE("There is no chain without a target, a figure or a course, nor under an upper limit")
{
    Plan plan = planWith(IndicatorKind::Count);
    const QVector<Observation> figures = {total(u"2025-01-X1", 5)};
    const auto chain = [&](const QVector<Observation>& reported) {
        return chainOf(snapshotOf(plan, u"2025-01-X1", reported), plan.indicators.first(),
                       kProvince);
    };
    CHECK_FALSE(chain(figures));
    plan.targets = {target(Comparator::AtLeast, 90)};
    CHECK(chain(figures));
    CHECK_FALSE(chain({}));
    plan.targets = {target(Comparator::AtLeast, 90, Period::year(2025))};
    CHECK_FALSE(chain(figures));
    plan.targets = {target(Comparator::AtMost, 90)};
    CHECK_FALSE(chain(figures));
}
