// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/course_report.h"

#include "core/domain/error.h"
#include "core/domain/text.h"
#include "core/evaluation/calendar.h"
#include "core/evaluation/evaluate.h"
#include "core/report/status_filter.h"

namespace kmh {

namespace {

constexpr Period::Kind kLonger[] = {Period::Kind::Month, Period::Kind::Quarter, Period::Kind::Half,
                                    Period::Kind::Year};

Error notThere(const Assessment& assessment, IndicatorId indicator, RegionId region)
{
    const Plan& plan = assessment.plan();
    QStringList regions;
    for (const IndicatorAssessment& a : assessment.indicators) {
        if (a.indicator == indicator)
            regions.append(reportName(plan, a.region));
    }
    return Error(
        Error::Kind::Usage,
        tr("“%1” has neither a target nor a figure in %2; choose one of %3.")
            .arg(plan.indicator(indicator).name, reportName(plan, region), regions.join(tr(", "))));
}

QVector<PeriodTotal> periodTotals(const Snapshot& snapshot, const Indicator& indicator,
                                  RegionId region)
{
    QVector<PeriodTotal> totals;
    for (const Period::Kind kind : kLonger) {
        if (kind <= reportingKind(indicator.calendar))
            continue;
        for (const Period& period : snapshot.plan->period.parts(kind)) {
            const TimeTotal total = timeTotal(snapshot, indicator, region, period);
            const bool ended = period.lastDay() <= snapshot.period.lastDay();
            if (ended && (total.value || !total.missing.isEmpty()))
                totals.append({period, total});
        }
    }
    return totals;
}

} // namespace

CourseReport courseReport(std::shared_ptr<const Snapshot> snapshot, const LightRule& rule,
                          IndicatorId id, RegionId region)
{
    CourseReport report;
    report.assessment = evaluate(snapshot, rule);
    const IndicatorAssessment* verdict = report.assessment.indicator(id, region);
    if (!verdict)
        throw notThere(report.assessment, id, region);
    report.verdict = *verdict;

    const Plan& plan = *snapshot->plan;
    const Indicator& indicator = plan.indicator(id);
    report.course = courseOf(*snapshot, id, region);
    for (const CoursePoint& point : std::as_const(report.course.points))
        report.regionTotals.append(region == plan.province().id
                                       ? regionTotal(*snapshot, indicator, point.period)
                                       : RegionTotal());
    report.periodTotals = periodTotals(*snapshot, indicator, region);
    report.chain = chainOf(*snapshot, indicator, region);
    report.backtest = backtestOf(*snapshot, indicator, region);
    report.yearOnYear = yearOnYear(*snapshot, indicator, region);
    return report;
}

} // namespace kmh
