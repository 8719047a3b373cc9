// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"

namespace kmh {

/// A target and a planned course as they stand in a form or in the plan.
struct CourseDraft
{
    std::optional<Target> target;
    std::optional<PlannedCourse> course;
};

/// What is in force in a region.
CourseDraft courseInForce(const Plan& plan, IndicatorId indicator, RegionId region);

/// An edit with the words it has in the undo menu.
struct NamedEdit
{
    Edit edit;
    QString text;
};

/// The edits that make of what is in force what a draft says; none where it says the same.
QVector<NamedEdit> courseEdits(const Plan& plan, IndicatorId indicator, RegionId region,
                               const CourseDraft& draft);

} // namespace kmh
