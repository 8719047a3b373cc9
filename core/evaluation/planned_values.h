// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot.h"

namespace kmh {

// What a person who sets a target or plans a course is offered and told.

/// When a target may be due: for what accumulates, the plan's span and the longer ones around it,
/// since a figure counts from the start of its target's span; for anything else its months too.
QVector<Period> dueChoices(const Plan& plan, const Indicator& indicator);

/// A planned value at the end of a period; none where nothing is planned.
struct PlannedValue
{
    Period period;
    std::optional<double> value;
};

/// The planned values at the ends of the indicator's reporting periods up to the target's due date
/// and of any other periods a course gives points for. `course` is null for the default one. What
/// is worked out, unlike planned points, is rounded to one decimal more than figures have.
QVector<PlannedValue> plannedValues(const Plan& plan, const Indicator& indicator,
                                    const Target& target, const PlannedCourse* course);

/// What is unusual about planned values, a sentence each: an accumulating indicator whose course
/// falls, an end that is not the target. It may still be meant.
QStringList courseWarnings(const Indicator& indicator, const Target& target,
                           const QVector<PlannedValue>& values);

/// The snapshot as it would be with another target and course of one indicator in one region.
Snapshot withDraft(const Snapshot& snapshot, IndicatorId indicator, RegionId region,
                   const std::optional<Target>& target, const std::optional<PlannedCourse>& course);

} // namespace kmh
