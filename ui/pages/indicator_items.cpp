// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/indicator_items.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/calendar.h"
#include "core/evaluation/course.h"
#include "core/evaluation/explanation.h"
#include "ui/models/ledger_models.h"

#include <QtCore/QHash>

#include <algorithm>

namespace kmh {

namespace {

QString sublineOf(const Indicator& indicator, const IndicatorAssessment& a)
{
    QStringList parts;
    if (a.target) {
        const QString asked =
            tr("%1 %2").arg(periodShortLabel(a.target->due), formatTarget(*a.target, indicator));
        parts.append(indicator.guidance ? tr("guidance %1").arg(asked) : asked);
        if (a.planToDate)
            parts.append(tr("plan to date %1").arg(formatValue(*a.planToDate, indicator)));
    } else {
        parts.append(indicator.guidance ? tr("guidance, target still to be set")
                                        : tr("target still to be set"));
    }
    if (a.actualPeriod && (a.actualPeriod != a.expected || indicator.calendar != Calendar::Xun))
        parts.append(tr("figure for %1").arg(periodShortLabel(*a.actualPeriod)));
    return parts.join(tr(" · "));
}

BulletItem bulletItem(const Assessment& assessment, const Indicator& indicator)
{
    const IndicatorAssessment& a = assessment.provincial(indicator.id);
    BulletItem item;
    item.id = indicator.id;
    item.name = indicator.name;
    item.subline = sublineOf(indicator, a);
    item.actual = a.actual;
    item.planToDate = a.planToDate;
    item.actualText = formatValue(a.actual, indicator);
    item.planText = formatValue(a.planToDate, indicator);
    item.light = a.light;
    item.overridden = a.override.has_value();
    if (a.target) {
        item.target = a.target->value;
        item.targetText = a.target->comparator == Comparator::Between
                              ? formatTarget(*a.target, indicator)
                              : formatTarget(a.target->value, indicator);
    }
    item.toolTip =
        tr("%1\n%2\n%3").arg(indicator.name, indicator.definition, reasonOf(assessment.plan(), a));
    return item;
}

/// The smallest and largest of what is drawn.
struct Range
{
    double low = 0;
    double high = 0;

    void include(const std::optional<double>& value)
    {
        if (value) {
            low = std::min(low, *value);
            high = std::max(high, *value);
        }
    }
};

/// One scale per unit; growth rates, which have no target yet, do not stretch that of completion
/// rates, so guidance indicators keep a scale of their own.
QString scaleKey(const Indicator& indicator)
{
    return indicator.unit + (indicator.guidance ? QStringLiteral("/guidance") : QString());
}

} // namespace

QVector<BulletItem> bulletItems(const Assessment& assessment, SectorId sector)
{
    const Plan& plan = assessment.plan();
    QVector<BulletItem> items;
    QStringList keys;
    QHash<QString, Range> ranges;
    for (const Indicator& indicator : plan.indicators) {
        if (plan.sectorOf(indicator.measure).id != sector)
            continue;
        items.append(bulletItem(assessment, indicator));
        keys.append(scaleKey(indicator));
        Range& range = ranges[keys.last()];
        range.include(items.last().actual);
        range.include(items.last().target);
        range.include(items.last().planToDate);
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Range& range = ranges[keys.at(i)];
        items[i].scaleMax = bulletScaleMax(range.high);
        items[i].scaleMin = range.low < 0 ? -bulletScaleMax(-range.low) : 0;
    }
    std::stable_sort(items.begin(), items.end(), [&](const BulletItem& a, const BulletItem& b) {
        return plan.indicator(a.id).guidance < plan.indicator(b.id).guidance;
    });
    return items;
}

RegionComparison regionComparison(const Assessment& assessment, IndicatorId id)
{
    const Plan& plan = assessment.plan();
    const Indicator& indicator = plan.indicator(id);
    RegionComparison comparison;
    Range range;
    for (const Region& region : plan.prefectures()) {
        const IndicatorAssessment* a = assessment.indicator(id, region.id);
        if (!a)
            continue;
        RegionBarItem item;
        item.id = region.id;
        item.name = region.shortName;
        item.actual = a->actual;
        item.light = a->light;
        item.overridden = a->override.has_value();
        item.actualText = formatValue(a->actual, indicator);
        item.toolTip = tr("%1: %2").arg(region.name, reasonOf(plan, *a));
        if (a->ruleLight == Light::Missing)
            item.actual.reset();
        if (a->target) {
            item.target = a->target->value;
            item.targetText = formatTarget(a->target->value, indicator);
        }
        range.include(item.actual);
        range.include(item.target);
        comparison.items.append(item);
    }
    std::stable_sort(comparison.items.begin(), comparison.items.end(),
                     [](const RegionBarItem& a, const RegionBarItem& b) {
                         return a.actual && (!b.actual || *a.actual > *b.actual);
                     });
    comparison.scaleMax = bulletScaleMax(range.high);
    comparison.scaleMin = range.low < 0 ? -bulletScaleMax(-range.low) : 0;
    return comparison;
}

CourseChartData courseChartData(const Snapshot& figures, const IndicatorAssessment& a)
{
    const Plan& plan = *figures.plan;
    CourseChartData shown;
    shown.indicator = plan.indicator(a.indicator);
    shown.course = courseOf(figures, a.indicator, a.region);
    if (a.region != plan.province().id)
        shown.regionName = plan.region(a.region).shortName;
    if (!a.target)
        return shown;
    shown.target = a.target->value;
    if (a.target->comparator == Comparator::Between) {
        shown.targetUpper = a.target->upper;
        shown.targetText = formatTarget(*a.target, shown.indicator);
    }
    // The chart ends with the plan; a forecast for a later due date has no place on it.
    if (a.target->due.lastDay() == plan.period.lastDay())
        shown.forecast = a.forecast;
    return shown;
}

QVector<TimelineItem> timelineItems(const Assessment& assessment, SectorId sector)
{
    QVector<TimelineItem> items;
    for (const DeliverableRow& row : deliverableRows(assessment, sector)) {
        TimelineItem item;
        item.id = row.deliverable.id;
        item.name = tr("%1 %2").arg(row.measureNo).arg(row.deliverable.name);
        item.due = row.deliverable.due;
        item.light = row.light;
        item.stateText = deliverableStateText(row.assessment, row.deliverable.due);
        if (row.assessment.report && row.assessment.report->state == DeliverableReport::State::Done)
            item.done = row.assessment.report->onDay;
        items.append(item);
    }
    return items;
}

TimelineSpan timelineSpan(const Assessment& assessment)
{
    const Period& span = assessment.plan().period;
    return {span.firstDay(), span.lastDay(), assessment.period().lastDay()};
}

} // namespace kmh
