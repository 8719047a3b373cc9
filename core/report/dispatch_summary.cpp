// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/dispatch_summary.h"

#include "core/domain/text.h"

#include <algorithm>

namespace kmh {

namespace {

void countTarget(const IndicatorAssessment& a, DispatchSummary& summary)
{
    if (!a.target) {
        ++summary.targetsOpen;
        return;
    }
    ++summary.targets;
    summary.targetsKept += a.light == Light::Met || a.light == Light::OnTrack;
    summary.targetsBehind += a.light == Light::Behind;
}

void countReport(const Plan& plan, const IndicatorAssessment& a, DispatchSummary& summary)
{
    if (!a.target || !a.expected)
        return;
    ++summary.reportsDue;
    if (a.isCurrent()) {
        ++summary.reportsReceived;
        return;
    }
    summary.reportsMissing.append(
        tr("%1 (%2)").arg(plan.indicator(a.indicator).name, plan.region(a.region).shortName));
}

void countDeliverable(const DeliverableAssessment& a, int soonDays, DispatchSummary& summary)
{
    ++summary.deliverables;
    summary.deliverablesDone += a.light == Light::Met;
    summary.deliverablesOverdue += a.light == Light::Behind;
    summary.deliverablesDueSoon +=
        a.light != Light::Met && a.daysLeft > 0 && a.daysLeft <= soonDays;
}

} // namespace

DispatchSummary summarize(const Assessment& assessment)
{
    const Plan& plan = assessment.plan();
    DispatchSummary summary;
    summary.measures = int(plan.measures.size());
    summary.sectors =
        int(std::count_if(plan.sectors.begin(), plan.sectors.end(),
                          [](const Sector& sector) { return sector.kind == Sector::Kind::Theme; }));
    summary.units = int(std::count_if(plan.units.begin(), plan.units.end(),
                                      [](const Unit& unit) { return !unit.generic; }));
    for (const IndicatorAssessment& a : assessment.indicators) {
        countReport(plan, a, summary);
        if (a.region == plan.province().id)
            countTarget(a, summary);
    }
    const QDate day = assessment.period().lastDay();
    const int nextXun = Period::containing(day.addDays(1), Period::Kind::Xun).days();
    for (const DeliverableAssessment& a : assessment.deliverables)
        countDeliverable(a, nextXun, summary);
    return summary;
}

DoneCount deliverablesDone(const Assessment& assessment, MeasureId measure)
{
    DoneCount count;
    const QVector<Deliverable>& deliverables = assessment.plan().deliverables;
    for (qsizetype i = 0; i < deliverables.size(); ++i) {
        if (deliverables.at(i).measure != measure)
            continue;
        ++count.total;
        count.done += assessment.deliverables.at(i).light == Light::Met;
    }
    return count;
}

} // namespace kmh
