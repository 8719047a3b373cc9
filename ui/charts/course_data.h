// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/course.h"

namespace kmh {

/// What a course chart shows: one indicator in one region over the plan's span.
struct CourseChartData
{
    Indicator indicator; ///< its name, unit, kind and decimals are used
    Course course;
    std::optional<double> target;
    std::optional<Forecast> forecast; ///< at the course's last period
    QString regionName;               ///< for screen readers; empty for the province

    /// The last point with an actual value; -1 without any.
    int lastReported() const;
    /// The last planned value; none without a plan.
    std::optional<double> lastPlan() const;
    /// Whether there is a forecast and periods left for it.
    bool showsForecast() const;
};

/// What is known of one point, in words: period, actual, plan, and what is special about it.
QString coursePointText(const CourseChartData& data, int point);

} // namespace kmh
