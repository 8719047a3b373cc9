// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/course_layout.h"
#include "ui/theme/theme.h"

class QPainter;

namespace kmh {

/// How a figure is marked; lengths in em of the chart's font. The three qualities differ in
/// lightness within, so that they are told apart in grey.
struct CourseMark
{
    double diameter = 0;
    QColor fill;
    double ring = 0;
};

inline constexpr CourseMark kRevisedMark{0.95, theme::kCard, 0.09};
CourseMark markOf(Quality quality);

/// Puts the marks there are, each before its name, at the right end of a line; all of one quality
/// and none revised need only that one. Returns where the legend begins.
double addCourseLegend(CourseLayout& layout, const QRectF& line, const CourseChartData& data,
                       const QFont& small);

void paintCourseLegend(QPainter& painter, const CourseLayout& layout, const QFont& small);

} // namespace kmh
