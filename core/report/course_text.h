// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/course_report.h"

namespace kmh {

/// A course as a person reads it in a terminal: the target, the light and the forecast; then by
/// reporting period what was reported and planned; the longer periods' totals; what each period to
/// come must bring; how far earlier forecasts were off. What does not exist is left out, and what
/// is calculated says so.
QString courseText(const CourseReport& report);

} // namespace kmh
