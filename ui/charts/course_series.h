// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/course_layout.h"

class QChart;

namespace kmh {

/// Sets the ranges of the axes to the layout's, for series to come and those already there.
void setCourseAxes(QChart& chart, const CourseLayout& layout);

/// Replaces the series of `chart` by those of a course. `em` is the size of the body font.
void setCourseSeries(QChart& chart, const CourseChartData& data, const CourseLayout& layout,
                     double em);

} // namespace kmh
