// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/course_layout.h"

class QPainter;

namespace kmh {

// What a course chart paints itself around Qt Charts' lines. Its own axes would cut labels to “…”
// as soon as they are tight.

/// The grid and the lines of breaks behind the lines; zero stands out.
void paintCourseGrid(QPainter& painter, const CourseLayout& layout);

/// All texts, and the leaders from the lines to the names that had to move.
void paintCourseTexts(QPainter& painter, const CourseLayout& layout, const QFont& base);

/// A line through the point looked at.
void paintCourseCursor(QPainter& painter, const CourseLayout& layout, int point);

} // namespace kmh
