// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/course_layout.h"

namespace kmh {

/// The width to keep free beside the plot for the names at the lines' ends. They lose their figures
/// where the chart is too narrow for both.
double endLabelsWidth(const CourseChartData& data, const QFont& small, double chartWidth);

/// Names the lines that reach the last period (target, plan, forecast, and actual once it does)
/// beside their ends, moved apart where they would collide.
void addEndLabels(CourseLayout& layout, const QRectF& rect, const CourseChartData& data,
                  const QFont& small);

/// Where the series is broken between two periods, and the words beside the lines that say so.
void addBreaks(CourseLayout& layout, const CourseChartData& data, const QFont& small);

/// Names the actual line near its last point, off the other lines. Does nothing where the line
/// reaches the last period and has its name there.
void addActualLabel(CourseLayout& layout, const CourseChartData& data, const QFont& small);

} // namespace kmh
