// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/course_layout.h"

class QChart;

namespace kmh {

/// Replaces the series of `chart` by those of a course and sets its axes' ranges. `em` is the size
/// of the body font.
void setCourseSeries(QChart& chart, const CourseChartData& data, const CourseLayout& layout,
                     double em);

} // namespace kmh
