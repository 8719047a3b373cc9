// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/attention.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/bound.h"
#include "core/evaluation/calendar.h"
#include "core/evaluation/explanation.h"

#include <algorithm>

namespace kmh {

namespace {

bool needsAttention(Light light)
{
    return light == Light::Behind || light == Light::Missing || light == Light::Watch;
}

QString deliverableGap(const DeliverableAssessment& a)
{
    if (a.daysLeft < 0)
        return tr("%1 days late", nullptr, int(-a.daysLeft)).arg(-a.daysLeft);
    if (a.daysLeft == 0)
        return tr("due, not done");
    return tr("%1 days left", nullptr, int(a.daysLeft)).arg(a.daysLeft);
}

void addIndicators(const Assessment& assessment, QVector<AttentionItem>& items)
{
    const Plan& plan = assessment.plan();
    for (const IndicatorAssessment& a : assessment.indicators) {
        if (a.region != plan.province().id || !needsAttention(a.light))
            continue;
        const Indicator& indicator = plan.indicator(a.indicator);
        const QString gap = indicatorGap(assessment, a);
        items.append({a.light,
                      indicator.name,
                      gap.isEmpty() && a.override ? tr("light set by a person") : gap,
                      leadUnits(plan, plan.measure(indicator.measure)),
                      indicator.measure,
                      indicator.id,
                      {},
                      reasonOf(plan, a),
                      a.override.has_value()});
    }
}

void addDeliverables(const Assessment& assessment, QVector<AttentionItem>& items)
{
    const Plan& plan = assessment.plan();
    for (qsizetype i = 0; i < plan.deliverables.size(); ++i) {
        const DeliverableAssessment& a = assessment.deliverables.at(i);
        if (!needsAttention(a.light))
            continue;
        const Deliverable& deliverable = plan.deliverables.at(i);
        items.append({a.light,
                      deliverable.name,
                      deliverableGap(a),
                      leadUnits(plan, plan.measure(deliverable.measure)),
                      deliverable.measure,
                      {},
                      deliverable.id,
                      a.explanation.reason});
    }
}

/// A gap that rounds to nothing, with as many more decimals as it takes to be seen.
QString smallDifference(double gap, Indicator indicator)
{
    const int most = indicator.decimals + 3;
    QString amount = formatDifference(gap, indicator);
    while (indicator.decimals < most && amount == formatDifference(0, indicator)) {
        ++indicator.decimals;
        amount = formatDifference(gap, indicator);
    }
    return amount;
}

} // namespace

QString lackText(const Assessment& assessment, const IndicatorAssessment& a)
{
    const Indicator& indicator = assessment.plan().indicator(a.indicator);
    if (!a.target || !a.isCurrent() || !a.actual)
        return {};
    const bool due = a.target->due.lastDay() <= assessment.period().lastDay();
    const bool toPlan = !due && a.gapToPlan;
    const std::optional<double> gap = toPlan ? a.gapToPlan : a.gapToTarget;
    if (!gap || *gap <= 0)
        return {};
    const bool ceiling = boundOf(*a.target, *a.actual).ceiling;
    QString amount = formatDifference(*gap, indicator);
    const bool isTiny = amount == formatDifference(0, indicator);
    // What is clearly behind is never called just a little short.
    if (isTiny && a.light == Light::Behind)
        amount = smallDifference(*gap, indicator);
    else if (isTiny) {
        if (ceiling)
            return toPlan ? tr("just over plan") : tr("just over its limit");
        return toPlan ? tr("just short of plan") : tr("just short of target");
    }
    if (ceiling)
        return toPlan ? tr("%1 over plan").arg(amount) : tr("%1 over its limit").arg(amount);
    return toPlan ? tr("%1 short of plan").arg(amount) : tr("%1 short of target").arg(amount);
}

QString indicatorGap(const Assessment& assessment, const IndicatorAssessment& a)
{
    if (a.ruleLight == Light::Missing)
        return tr("%1 not reported")
            .arg(reportLabel(assessment.plan().indicator(a.indicator).calendar, *a.expected));
    if (!a.target) // only a person can have found it behind
        return tr("target still to be set");
    return lackText(assessment, a);
}

QVector<AttentionItem> attentionItems(const Assessment& assessment)
{
    QVector<AttentionItem> items;
    addIndicators(assessment, items);
    addDeliverables(assessment, items);
    std::stable_sort(items.begin(), items.end(), [](const auto& a, const auto& b) {
        return urgency(a.light) > urgency(b.light);
    });
    return items;
}

std::optional<AttentionItem> mostUrgent(const QVector<AttentionItem>& items, const Plan& plan,
                                        SectorId sector)
{
    for (const AttentionItem& item : items) {
        if (plan.sectorOf(item.measure).id == sector)
            return item;
    }
    return {};
}

QVector<DueItem> dueItems(const Assessment& assessment)
{
    const Plan& plan = assessment.plan();
    const QDate day = assessment.period().lastDay();
    QVector<DueItem> items;
    for (const IndicatorAssessment& a : assessment.indicators) {
        if (a.region != plan.province().id || !a.target || a.light == Light::Met ||
            a.target->due.lastDay() <= day)
            continue;
        const Indicator& indicator = plan.indicator(a.indicator);
        items.append({a.target->due.lastDay(),
                      indicator.name,
                      leadUnits(plan, plan.measure(indicator.measure)),
                      a.light,
                      indicator.measure,
                      indicator.id,
                      {},
                      a.override.has_value(),
                      a.override ? reasonOf(plan, a) : QString()});
    }
    for (qsizetype i = 0; i < plan.deliverables.size(); ++i) {
        const Deliverable& deliverable = plan.deliverables.at(i);
        const Light light = assessment.deliverables.at(i).light;
        if (light == Light::Met || deliverable.due <= day)
            continue;
        items.append({deliverable.due,
                      deliverable.name,
                      leadUnits(plan, plan.measure(deliverable.measure)),
                      light,
                      deliverable.measure,
                      {},
                      deliverable.id});
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const DueItem& a, const DueItem& b) { return a.due < b.due; });
    return items;
}

QString leadUnits(const Plan& plan, const Measure& measure, int most)
{
    QStringList names;
    for (const Responsibility& responsibility : measure.units) {
        if (responsibility.role != Role::Support)
            names.append(plan.unit(responsibility.unit).shortName);
    }
    const QString given = names.mid(0, most).join(tr(", "));
    return names.size() <= most ? given
                                : tr("%1 and others (%2 in all)").arg(given).arg(names.size());
}

} // namespace kmh
