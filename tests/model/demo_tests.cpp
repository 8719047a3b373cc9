// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/calendar.h"
#include "core/evaluation/evaluate.h"
#include "core/store/workbook.h"
#include "tests/model/bundled.h"
#include "tests/support/catch.h"

#include <QtCore/QSet>

#include <algorithm>

using namespace kmh;
using namespace kmh::test;

namespace {

const Period kQuarter = Period::quarter(2025, 1);

const Snapshot& demo()
{
    static const Snapshot snapshot = demoSnapshot(kQuarter);
    return snapshot;
}

/// The lights of the provincial indicators at a period's end.
QVector<Light> provincialLights(const Period& period)
{
    const Assessment assessment =
        evaluate(std::make_shared<const Snapshot>(demoSnapshot(period)), demo().plan->lightRule);
    QVector<Light> lights;
    for (const Indicator& indicator : assessment.plan().indicators)
        lights.append(assessment.provincial(indicator.id).light);
    return lights;
}

QVector<ObservationVersion> historyOf(const Observation& o)
{
    static const Workbook workbook = Workbook::openBundled(Bundle::Demo);
    return workbook.history(o.indicator, o.region, o.period);
}

} // namespace

TEST_CASE("The bundled plan has nothing reported and nothing invented in it")
{
    const Snapshot snapshot = Workbook::openBundled(Bundle::Plan).snapshot({kQuarter, {}});
    CHECK(snapshot.observations.isEmpty());
    CHECK(snapshot.deliverableReports.isEmpty());
    CHECK(snapshot.projectReports.isEmpty());
    CHECK_FALSE(snapshot.demo);
    CHECK_FALSE(Workbook::openBundled(Bundle::Plan).lastReportedXun());
}

TEST_CASE("Everything in the demonstration is marked as such")
{
    CHECK(demo().demo);
    CHECK(demo().observations.size() > 100);
    for (const Observation& o : demo().observations)
        CHECK(o.demo);
    for (const DeliverableReport& report : demo().deliverableReports)
        CHECK(report.demo);
    for (const ProjectReport& report : demo().projectReports)
        CHECK(report.demo);
    CHECK(demo().plan->courses.size() > 10);
    for (const PlannedCourse& course : demo().plan->courses)
        CHECK(course.demo);
    // The ten targets are the notice's; what was invented beside them is not passed off as such.
    for (const Target& target : demo().plan->targets)
        CHECK(target.demo == !target.quote.has_value());
}

TEST_CASE("The demonstration runs through all nine xun in the province and every prefecture")
{
    QSet<QString> periods;
    QSet<qint64> regions;
    for (const Observation& o : demo().observations) {
        if (o.period.kind() == Period::Kind::Xun)
            periods.insert(o.period.code());
        regions.insert(o.region.value);
    }
    for (const Period& xun : kQuarter.parts(Period::Kind::Xun)) {
        INFO(xun.code().toStdString());
        CHECK(periods.contains(xun.code()));
    }
    CHECK(periods.size() == 9);
    CHECK(regions.size() == 9);
    CHECK(Workbook::openBundled(Bundle::Demo).lastReportedXun() == Period::xun(2025, 3, 3));
}

TEST_CASE("A figure of the demonstration is reported for the calendar of its indicator")
{
    for (const Observation& o : demo().observations) {
        const Calendar calendar = demo().plan->indicator(o.indicator).calendar;
        CHECK(reportingPeriods(calendar, kQuarter).contains(o.period));
        for (const ObservationVersion& version : historyOf(o))
            CHECK(version.stamp.at.date() > o.period.lastDay().addDays(-1));
    }
}

TEST_CASE("A figure of the demonstration was revised")
{
    const auto& all = demo().observations;
    CHECK(std::any_of(all.begin(), all.end(), [](const Observation& o) { return o.version > 1; }));
}

TEST_CASE("A report of the demonstration came late and was missing until then")
{
    // More than ten days after its period, when the next one was already due.
    const auto& all = demo().observations;
    const auto late = std::find_if(all.begin(), all.end(), [](const Observation& o) {
        return o.version == 1 && o.period.kind() == Period::Kind::Xun &&
               o.period.lastDay().daysTo(historyOf(o).first().stamp.at.date()) > 10;
    });
    REQUIRE(late != all.end());
    const QDateTime before = historyOf(*late).first().stamp.at.addSecs(-1);
    const Snapshot earlier = Workbook::openBundled(Bundle::Demo).snapshot({kQuarter, before});
    CHECK(std::none_of(earlier.observations.begin(), earlier.observations.end(),
                       [&](const Observation& o) {
                           return o.indicator == late->indicator && o.region == late->region &&
                                  o.period == late->period;
                       }));
}

TEST_CASE("The course of the demonstration shows what a desk must cope with")
{
    QSet<QString> seen;
    for (const Period& xun : kQuarter.parts(Period::Kind::Xun)) {
        for (const Light light : provincialLights(xun))
            seen.insert(lightCode(light));
    }
    for (const Light light : {Light::Met, Light::OnTrack, Light::Watch, Light::Behind,
                              Light::Missing, Light::NotJudged}) {
        INFO(lightCode(light).toStdString());
        CHECK(seen.contains(lightCode(light)));
    }
}
