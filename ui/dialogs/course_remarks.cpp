// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/course_remarks.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/planned_values.h"

#include <algorithm>

namespace kmh {

namespace {

using Shape = PlannedCourse::Shape;

QString noteOf(const Indicator& indicator, const PlannedCourse& course, const PlannedValue& value)
{
    const auto point = std::find_if(course.points.begin(), course.points.end(),
                                    [&](const auto& p) { return p.period == value.period; });
    const bool isPlanned = point != course.points.end();
    if (course.shape == Shape::Shares && isPlanned)
        return tr("%1 of the target").arg(formatRatioPercent(point->value));
    if (course.shape == Shape::Points && !isPlanned && value.value)
        return tr("not planned; %1 in between").arg(formatValue(*value.value, indicator));
    return {};
}

} // namespace

QStringList courseNotes(const Plan& plan, const Indicator& indicator, const Target& target,
                        const std::optional<PlannedCourse>& course, const QVector<Period>& periods)
{
    QStringList notes;
    if (!course)
        return notes;
    const QVector<PlannedValue> values = plannedValues(plan, indicator, target, &*course);
    for (const Period& period : periods) {
        const auto value = std::find_if(values.begin(), values.end(),
                                        [&](const auto& v) { return v.period == period; });
        notes += value == values.end() ? QString() : noteOf(indicator, *course, *value);
    }
    return notes;
}

QStringList courseRemarks(const Plan& plan, const Indicator& indicator, const Target& target,
                          const std::optional<PlannedCourse>& course)
{
    const QVector<PlannedValue> values =
        plannedValues(plan, indicator, target, course ? &*course : nullptr);
    QStringList remarks;
    if (!course && !values.isEmpty() && !values.last().value)
        remarks += tr("The target is due after the plan's period; until a course is planned it is "
                      "not judged.");
    return remarks + courseWarnings(indicator, target, values);
}

} // namespace kmh
