// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/course_report.h"

namespace kmh {

// The calculated parts of courseText(): each says that it is no basis for reporting, and is empty
// where there is nothing to calculate from.

/// Where the course points at the due date, with its band.
QString forecastLine(const CourseReport& report);

/// What the next 旬, its month, quarter, half and year must bring, and what the shortfall so far
/// adds to each.
QString chainText(const CourseReport& report);

/// The earlier forecasts of the 旬 after each, beside what came of them; and how far all were off.
QString backtestText(const CourseReport& report);

} // namespace kmh
