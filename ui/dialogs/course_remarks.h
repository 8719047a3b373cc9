// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

namespace kmh {

/// Beside each period of a planned course: what a blank one comes to, or the share of the target
/// that an earlier year's course gives it; otherwise nothing.
QStringList courseNotes(const Plan& plan, const Indicator& indicator, const Target& target,
                        const std::optional<PlannedCourse>& course, const QVector<Period>& periods);

/// What is to be said of a course as a whole, a sentence each: that there is none, and what is
/// unusual about it.
QStringList courseRemarks(const Plan& plan, const Indicator& indicator, const Target& target,
                          const std::optional<PlannedCourse>& course);

} // namespace kmh
