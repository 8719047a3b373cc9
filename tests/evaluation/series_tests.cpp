// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/series.h"

#include "core/evaluation/calendar.h"
#include "tests/evaluation/one_indicator.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

/// The series as one reads it: “2025-01-X1=3 2025-01-X2=7”.
QString seriesText(const Plan& plan, const QVector<Observation>& observations,
                   RegionId region = kProvince)
{
    const Snapshot snapshot = snapshotOf(plan, u"2025-03-X3", observations);
    QStringList points;
    for (const SeriesPoint& p : seriesOf(snapshot, plan.indicator(kIndicator), region))
        points.append(QStringLiteral("%1=%2").arg(p.period.code()).arg(p.value));
    return points.join(u' ');
}

QString expectedCode(Calendar calendar, QDate day)
{
    const Plan plan = planWith(IndicatorKind::Count, calendar);
    const auto found = reportsDue(plan, plan.indicators.first(), day).last;
    return found ? found->code() : QStringLiteral("none");
}

} // namespace

TEST_CASE("Running totals are taken as they were reported")
{
    const Plan plan = planWith(IndicatorKind::Count);
    CHECK(seriesText(plan, {total(u"2025-01-X1", 3), total(u"2025-01-X3", 12)}) ==
          QStringLiteral("2025-01-X1=3 2025-01-X3=12"));
}

TEST_CASE("Own figures of an accumulating indicator are added up from the start of the span")
{
    const Plan plan = planWith(IndicatorKind::Cumulative);
    // 3, 3 + 4, 7 + 5
    CHECK(seriesText(plan, {own(u"2025-01-X1", 3), own(u"2025-01-X2", 4), own(u"2025-01-X3", 5)}) ==
          QStringLiteral("2025-01-X1=3 2025-01-X2=7 2025-01-X3=12"));
}

TEST_CASE("A missing period breaks the running total until one is reported")
{
    const Plan plan = planWith(IndicatorKind::Cumulative);
    // X2 is unknown, so X3's 5 adds to nothing known; 20 is a total again, and 20 + 2 follows.
    CHECK(seriesText(plan, {own(u"2025-01-X1", 3), own(u"2025-01-X3", 5), total(u"2025-02-X1", 20),
                            own(u"2025-02-X2", 2)}) ==
          QStringLiteral("2025-01-X1=3 2025-02-X1=20 2025-02-X2=22"));
}

TEST_CASE("Own figures that do not start with the span add up to nothing")
{
    const Plan plan = planWith(IndicatorKind::Cumulative);
    CHECK(seriesText(plan, {own(u"2025-01-X2", 4), own(u"2025-01-X3", 5)}).isEmpty());
}

TEST_CASE("Where both figures were reported the running total is the one that counts")
{
    Observation both = own(u"2025-01-X2", 4);
    both.cumulative = 9; // 3 + 4 would be 7; a mismatch is warned of elsewhere, never corrected
    CHECK(seriesText(planWith(IndicatorKind::Count), {own(u"2025-01-X1", 3), both}) ==
          QStringLiteral("2025-01-X1=3 2025-01-X2=9"));
}

TEST_CASE("Levels and rates are their own figures and never added up")
{
    const QVector<Observation> figures = {own(u"2025-01-X1", 3), own(u"2025-01-X3", 5)};
    for (const auto kind : {IndicatorKind::Level, IndicatorKind::Rate})
        CHECK(seriesText(planWith(kind), figures) == QStringLiteral("2025-01-X1=3 2025-01-X3=5"));
}

TEST_CASE("A rate reported since the start of the year is taken where there is no other figure")
{
    Observation both = own(u"2025-02-X2", 7);
    both.cumulative = 6;
    CHECK(seriesText(planWith(IndicatorKind::Rate), {total(u"2025-02-X1", 5), both}) ==
          QStringLiteral("2025-02-X1=5 2025-02-X2=7"));
}

TEST_CASE("A series is of one region")
{
    const Plan plan = planWith(IndicatorKind::Count);
    const QVector<Observation> figures = {total(u"2025-01-X1", 30),
                                          total(u"2025-01-X1", 4, kXining),
                                          total(u"2025-01-X2", 9, kXining)};
    CHECK(seriesText(plan, figures, kProvince) == QStringLiteral("2025-01-X1=30"));
    CHECK(seriesText(plan, figures, kXining) == QStringLiteral("2025-01-X1=4 2025-01-X2=9"));
}

TEST_CASE("A total towards a target for March starts in March")
{
    Plan plan = planWith(IndicatorKind::Cumulative);
    plan.targets = {target(Comparator::AtLeast, 50, Period::month(2025, 3))};
    CHECK(seriesText(plan, {own(u"2025-03-X1", 8), own(u"2025-03-X2", 9)}) ==
          QStringLiteral("2025-03-X1=8 2025-03-X2=17"));
}

TEST_CASE("A point of a series says whether it was revised and how sure it is")
{
    Observation revised = total(u"2025-01-X1", 3);
    revised.version = 2;
    revised.quality = Quality::Final;
    const Plan plan = planWith(IndicatorKind::Count);
    const Snapshot snapshot = snapshotOf(plan, u"2025-03-X3", {revised, total(u"2025-01-X2", 5)});
    const QVector<SeriesPoint> series = seriesOf(snapshot, plan.indicator(kIndicator), kProvince);
    REQUIRE(series.size() == 2);
    CHECK(series.at(0).revised);
    CHECK(series.at(0).quality == Quality::Final);
    CHECK_FALSE(series.at(1).revised);
    CHECK(series.at(1).quality == Quality::Preliminary);
}

TEST_CASE("A report is due for the last period that has ended")
{
    CHECK(expectedCode(Calendar::Xun, {2025, 3, 20}) == u"2025-03-X2");
    CHECK(expectedCode(Calendar::Xun, {2025, 3, 19}) == u"2025-03-X1");
    CHECK(expectedCode(Calendar::Month, {2025, 3, 20}) == u"2025-02");
    CHECK(expectedCode(Calendar::Month, {2025, 3, 31}) == u"2025-03");
    CHECK(expectedCode(Calendar::Quarter, {2025, 3, 31}) == u"2025Q1");
}

TEST_CASE("No report is due before the first period of its kind has ended")
{
    CHECK(expectedCode(Calendar::Xun, {2025, 1, 9}) == u"none");
    CHECK(expectedCode(Calendar::Month, {2025, 1, 30}) == u"none");
    CHECK(expectedCode(Calendar::Quarter, {2025, 3, 30}) == u"none");
}

TEST_CASE("After the plan the last report due stays the plan's last")
{
    CHECK(expectedCode(Calendar::Xun, {2025, 6, 30}) == u"2025-03-X3");
    CHECK(expectedCode(Calendar::Quarter, {2025, 6, 30}) == u"2025Q1");
}
