// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/planned_values.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/calendar.h"
#include "core/evaluation/trajectory.h"

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

/// Nothing for a due period shorter than what is reported.
QVector<Period> periodsUpTo(const Target& target, const Indicator& indicator)
{
    return target.due.kind() < reportingKind(indicator.calendar)
               ? QVector<Period>{target.due}
               : reportingPeriods(indicator.calendar, target.due);
}

template<class T>
void replace(QVector<T>& items, IndicatorId indicator, RegionId region, const std::optional<T>& by)
{
    items.erase(std::remove_if(items.begin(), items.end(),
                               [&](const T& item) {
                                   return item.indicator == indicator && item.region == region;
                               }),
                items.end());
    if (by)
        items.append(*by);
}

} // namespace

QVector<Period> dueChoices(const Plan& plan, const Indicator& indicator)
{
    const Period::Kind own = reportingKind(indicator.calendar);
    QVector<Period> choices;
    if (!accumulates(indicator.kind) && own <= Period::Kind::Month &&
        plan.period.kind() > Period::Kind::Month)
        choices = plan.period.parts(Period::Kind::Month);
    for (const Period::Kind kind : {Period::Kind::Xun, Period::Kind::Month, Period::Kind::Quarter,
                                    Period::Kind::Half, Period::Kind::Year}) {
        if (kind >= plan.period.kind() && kind >= own)
            choices.append(Period::containing(plan.period.lastDay(), kind));
    }
    return choices;
}

QVector<PlannedValue> plannedValues(const Plan& plan, const Indicator& indicator,
                                    const Target& target, const PlannedCourse* course)
{
    QVector<Period> periods = periodsUpTo(target, indicator);
    if (course) {
        for (const PlannedCourse::Point& point : course->points) {
            if (!periods.contains(point.period))
                periods.append(point.period);
        }
    }
    std::sort(periods.begin(), periods.end());
    const auto trajectory = Trajectory::of(plan, indicator, target, course);
    const bool isGiven = course && course->shape == PlannedCourse::Shape::Points;
    const double scale = std::pow(10.0, indicator.decimals + 1);
    QVector<PlannedValue> values;
    for (const Period& period : periods) {
        PlannedValue planned{period, {}};
        if (trajectory)
            planned.value = trajectory->at(period.lastDay());
        if (planned.value && !isGiven && period.lastDay() != target.due.lastDay())
            planned.value = std::round(*planned.value * scale) / scale;
        values.append(planned);
    }
    return values;
}

QStringList courseWarnings(const Indicator& indicator, const Target& target,
                           const QVector<PlannedValue>& values)
{
    QStringList warnings;
    std::optional<double> before;
    for (const PlannedValue& planned : values) {
        if (!planned.value)
            continue;
        if (accumulates(indicator.kind) && before && *planned.value < *before &&
            !sameValue(*planned.value, *before)) {
            warnings += tr("The course falls in %1, from %2 to %3.")
                            .arg(periodLabel(planned.period), formatTarget(*before, indicator),
                                 formatTarget(*planned.value, indicator));
            break;
        }
        before = planned.value;
    }
    if (values.isEmpty() || !values.last().value)
        return warnings;
    const double end = *values.last().value;
    const bool isInRange = target.comparator == Comparator::Between && target.isMetBy(end);
    if (!isInRange && !sameValue(end, target.value))
        warnings += tr("The course ends at %1 and not at the target of %2.")
                        .arg(formatTarget(end, indicator), formatTarget(target, indicator));
    return warnings;
}

Snapshot withDraft(const Snapshot& snapshot, IndicatorId indicator, RegionId region,
                   const std::optional<Target>& target, const std::optional<PlannedCourse>& course)
{
    Plan plan = *snapshot.plan;
    replace(plan.targets, indicator, region, target);
    replace(plan.courses, indicator, region, course);
    Snapshot draft = snapshot;
    draft.plan = std::make_shared<const Plan>(std::move(plan));
    return draft;
}

} // namespace kmh
