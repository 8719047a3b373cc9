// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/calendar.h"

#include "tests/evaluation/one_indicator.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

QString codes(const QVector<Period>& periods)
{
    QStringList result;
    for (const Period& period : periods)
        result.append(period.code());
    return result.join(u' ');
}

/// “last / next on day”, as of the end of a day.
QString dueText(const Plan& plan, QDate day)
{
    const ReportsDue due = reportsDue(plan, plan.indicators.first(), day);
    return QStringLiteral("%1 / %2 on %3")
        .arg(due.last ? due.last->code() : QStringLiteral("none"),
             due.next ? due.next->code() : QStringLiteral("none"),
             due.nextDay.isValid() ? due.nextDay.toString(Qt::ISODate) : QStringLiteral("none"));
}

ReleaseDate release(QStringView code, QDate day)
{
    return {kIndicator, period(code), day, {}};
}

} // namespace

TEST_CASE("Without January a year has eleven monthly reports")
{
    const auto calendar = Calendar::MonthWithoutJanuary;
    CHECK(codes(reportingPeriods(calendar, Period::quarter(2025, 1))) == u"2025-02 2025-03");
    CHECK(codes(reportingPeriods(calendar, Period::quarter(2025, 2))) ==
          u"2025-04 2025-05 2025-06");
    CHECK(reportingPeriods(calendar, Period::year(2025)).size() == 11);
    CHECK(reportingPeriods(calendar, Period::month(2025, 1)).isEmpty());
}

TEST_CASE("A calendar asks for no period that is not wholly within the span")
{
    CHECK(codes(reportingPeriods(Calendar::Half, Period::year(2025))) == u"2025H1 2025H2");
    CHECK(reportingPeriods(Calendar::Half, Period::quarter(2025, 1)).isEmpty());
    CHECK(codes(reportingPeriods(Calendar::Year, Period::year(2025))) == u"2025");
    CHECK(codes(reportingPeriods(Calendar::Quarter, Period::half(2025, 2))) == u"2025Q3 2025Q4");
    CHECK(reportingPeriods(Calendar::Xun, Period::year(2024)).size() == 36);
}

TEST_CASE("The report before a merged February is December's")
{
    const auto merged = Calendar::MonthWithoutJanuary;
    CHECK(previousReport(merged, period(u"2025-02")) == period(u"2024-12"));
    CHECK(previousReport(merged, period(u"2025-03")) == period(u"2025-02"));
    CHECK(previousReport(Calendar::Month, period(u"2025-02")) == period(u"2025-01"));
    CHECK(previousReport(Calendar::Half, period(u"2025H1")) == period(u"2024H2"));
}

TEST_CASE("A merged February counts from New Year's Day and is spoken of as both months")
{
    const auto merged = Calendar::MonthWithoutJanuary;
    CHECK(countsFrom(merged, period(u"2024-02")) == QDate(2024, 1, 1));
    CHECK(countsFrom(merged, period(u"2024-03")) == QDate(2024, 3, 1));
    CHECK(countsFrom(Calendar::Month, period(u"2024-02")) == QDate(2024, 2, 1));
    CHECK(reportLabel(merged, period(u"2025-02")) == u"January–February 2025");
    CHECK(reportLabel(Calendar::Month, period(u"2025-02")) == u"2/2025");
}

TEST_CASE("A figure is due on its release date, else its lag after the period")
{
    Plan plan = planWith(IndicatorKind::Rate, Calendar::Month);
    Indicator& indicator = plan.indicators.first();
    CHECK(releaseDay(plan, indicator, period(u"2024-02")) == QDate(2024, 2, 29));
    indicator.reportLagDays = 17;
    CHECK(releaseDay(plan, indicator, period(u"2025-02")) == QDate(2025, 3, 17));
    plan.releaseDates = {release(u"2025-02", {2025, 3, 19})};
    CHECK(releaseDay(plan, indicator, period(u"2025-02")) == QDate(2025, 3, 19));
    CHECK(releaseDay(plan, indicator, period(u"2025-03")) == QDate(2025, 4, 17));
    plan.releaseDates.first().indicator = IndicatorId{9};
    CHECK(releaseDay(plan, indicator, period(u"2025-02")) == QDate(2025, 3, 17));
}

TEST_CASE("What is due and what comes next go by the days of publication")
{
    Plan plan = planWith(IndicatorKind::Rate, Calendar::Month);
    plan.indicators.first().reportLagDays = 15;
    CHECK(dueText(plan, {2025, 2, 14}) == u"none / 2025-01 on 2025-02-15");
    CHECK(dueText(plan, {2025, 2, 15}) == u"2025-01 / 2025-02 on 2025-03-15");
    CHECK(dueText(plan, {2025, 4, 14}) == u"2025-02 / 2025-03 on 2025-04-15");
    CHECK(dueText(plan, {2025, 4, 15}) == u"2025-03 / none on none");
}

TEST_CASE("No figure is due before its period has ended")
{
    Plan plan = planWith(IndicatorKind::Rate, Calendar::Month);
    plan.releaseDates = {release(u"2025-02", {2025, 2, 10})};
    CHECK(dueText(plan, {2025, 2, 20}) == u"2025-01 / 2025-02 on 2025-02-28");
}

TEST_CASE("A later period's figure may be published first")
{
    Plan plan = planWith(IndicatorKind::Rate, Calendar::Month);
    plan.releaseDates = {release(u"2025-01", {2025, 3, 20}), release(u"2025-02", {2025, 3, 5})};
    CHECK(dueText(plan, {2025, 2, 28}) == u"none / 2025-01 on 2025-03-20");
    CHECK(dueText(plan, {2025, 3, 10}) == u"2025-02 / 2025-03 on 2025-03-31");
}

TEST_CASE("The last day of publication is that of the plan's own periods")
{
    Plan plan = planWith(IndicatorKind::Rate, Calendar::Month);
    CHECK(lastReleaseDay(plan) == QDate(2025, 3, 31));
    plan.indicators.first().reportLagDays = 17;
    CHECK(lastReleaseDay(plan) == QDate(2025, 4, 17));
    plan.releaseDates = {release(u"2025-03", {2025, 4, 12}), release(u"2025-04", {2025, 5, 16})};
    CHECK(lastReleaseDay(plan) == QDate(2025, 4, 12));
    plan.releaseDates.append(release(u"2025-02", {2025, 4, 20}));
    CHECK(lastReleaseDay(plan) == QDate(2025, 4, 20));
}

TEST_CASE("An indicator without a period in the plan has no day of publication")
{
    Plan plan = planWith(IndicatorKind::Rate, Calendar::Half);
    plan.indicators.first().reportLagDays = 60;
    CHECK(lastReleaseDay(plan) == QDate(2025, 3, 31));
}

TEST_CASE("A plan is looked at by its xun and months and itself, then until the last publication")
{
    Plan plan = planWith(IndicatorKind::Rate, Calendar::Month);
    CHECK(codes(assessablePeriods(plan)) ==
          u"2025-01-X1 2025-01-X2 2025-01-X3 2025-01 2025-02-X1 2025-02-X2 2025-02-X3 2025-02 "
          u"2025-03-X1 2025-03-X2 2025-03-X3 2025-03 2025Q1");
    plan.indicators.first().reportLagDays = 11; // 11 April is in the month's second xun
    CHECK(codes(assessablePeriods(plan).mid(12)) == u"2025Q1 2025-04-X1 2025-04-X2");
    plan.indicators.first().reportLagDays = 10;
    CHECK(codes(assessablePeriods(plan).mid(12)) == u"2025Q1 2025-04-X1");
    plan.indicators.first().reportLagDays = 0;
    plan.period = Period::month(2025, 2);
    CHECK(codes(assessablePeriods(plan)) == u"2025-02-X1 2025-02-X2 2025-02-X3 2025-02");

    // 3 × 4 periods and the first quarter, 2 × 4 more, then June, its quarter and the half.
    plan.period = Period::half(2025, 1);
    CHECK(codes(assessablePeriods(plan).mid(21))
              .startsWith(u"2025-06-X1 2025-06-X2 2025-06-X3 2025-06 2025Q2 2025H1"));
}
