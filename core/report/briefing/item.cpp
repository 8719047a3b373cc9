// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/briefing/item.h"

#include "core/domain/text.h"
#include "core/report/attention.h"

namespace kmh {

namespace {

Standing standingOf(const Indicator& indicator, const IndicatorAssessment& a)
{
    if (!a.target && !a.override)
        return Standing::TargetOpen;
    switch (a.light) {
    case Light::Behind: return Standing::Behind;
    case Light::Missing: return indicator.guidance ? Standing::Unpublished : Standing::Missing;
    case Light::Watch: return Standing::Watch;
    case Light::OnTrack: return Standing::OnTrack;
    case Light::Met: return Standing::Met;
    case Light::NotDue: return Standing::NotDue;
    case Light::NotJudged: return Standing::NotJudged;
    }
    Q_UNREACHABLE();
}

Standing standingOf(const DeliverableAssessment& a, int soonDays)
{
    if (a.light == Light::Met)
        return Standing::Done;
    if (a.light == Light::Behind)
        return Standing::Overdue;
    return a.daysLeft <= soonDays ? Standing::DueSoon : Standing::Open;
}

QString deliverableLack(const DeliverableAssessment& a)
{
    if (a.light == Light::Met)
        return {};
    if (a.daysLeft < 0)
        return a.daysLeft == -1 ? tr("1 day late")
                                : tr("%1 days late", nullptr, int(-a.daysLeft)).arg(-a.daysLeft);
    if (a.daysLeft == 0)
        return tr("due, not done");
    return a.daysLeft == 1 ? tr("1 day left")
                           : tr("%1 days left", nullptr, int(a.daysLeft)).arg(a.daysLeft);
}

bool isTrouble(Light light)
{
    return light == Light::Behind || light == Light::Missing || light == Light::Watch;
}

BriefingItem indicatorItem(const Assessment& assessment, const IndicatorAssessment& a)
{
    const Plan& plan = assessment.plan();
    const Indicator& indicator = plan.indicator(a.indicator);
    BriefingItem item{standingOf(indicator, a),
                      a.light,
                      a.override.has_value(),
                      indicator.name,
                      lackText(assessment, a),
                      indicator.measure,
                      plan.sectorOf(indicator.measure).id,
                      a.region,
                      a.indicator};
    if (a.override && isTrouble(a.light))
        item.lack = tr("set to %1 by a person").arg(lightLabel(a.light));
    if (a.target)
        item.due = a.target->due.lastDay();
    item.lag = a.lagPoints;
    item.about = aboutIndicator(plan, a.indicator, a.region);
    return item;
}

BriefingItem deliverableItem(const Assessment& assessment, const Deliverable& deliverable,
                             const DeliverableAssessment& a, int soonDays)
{
    const Plan& plan = assessment.plan();
    BriefingItem item{standingOf(a, soonDays),
                      a.light,
                      false,
                      deliverable.name,
                      deliverableLack(a),
                      deliverable.measure,
                      plan.sectorOf(deliverable.measure).id,
                      plan.province().id};
    item.deliverable = deliverable.id;
    item.due = deliverable.due;
    item.late = a.daysLeft < 0;
    item.about = aboutDeliverable(plan, deliverable);
    return item;
}

} // namespace

BriefingItems provinceItems(const Assessment& assessment)
{
    const Plan& plan = assessment.plan();
    BriefingItems items = regionItems(assessment, plan.province().id);
    const QDate day = assessment.period().lastDay();
    const int soonDays = Period::containing(day.addDays(1), Period::Kind::Xun).days();
    for (qsizetype i = 0; i < plan.deliverables.size(); ++i)
        items.all.append(deliverableItem(assessment, plan.deliverables.at(i),
                                         assessment.deliverables.at(i), soonDays));
    return items;
}

BriefingItems regionItems(const Assessment& assessment, RegionId region)
{
    BriefingItems items;
    for (const IndicatorAssessment& a : assessment.indicators) {
        if (a.region == region)
            items.all.append(indicatorItem(assessment, a));
    }
    return items;
}

} // namespace kmh
