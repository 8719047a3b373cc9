// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/course.h"

namespace kmh {

/// What a course chart shows: one indicator in one region over the plan's span.
struct CourseChartData
{
    Indicator indicator; ///< its name, unit, kind and decimals are used
    Course course;
    std::optional<double> target;           ///< the lower end of a range
    std::optional<double> targetUpper = {}; ///< the upper end of a range
    QString targetText = {};                ///< “3–5%”; empty where the value alone says it
    std::optional<Forecast> forecast;       ///< at the course's last period
    QString regionName;                     ///< for screen readers; empty for the province

    /// The last point with an actual value; -1 without any.
    int lastReported() const;
    /// The last planned value; none without a plan.
    std::optional<double> lastPlan() const;
    /// Whether there is a forecast and periods left for it.
    bool showsForecast() const;
    /// The last point of last year's course; -1 without one.
    int lastOfLastYear() const;
    /// Where the series is broken between two figures: the first point that counts something else.
    QVector<int> breaks() const;
};

QString qualityName(Quality quality);

/// What is known of one point, in words: period, actual, plan, and what is special about it.
QString coursePointText(const CourseChartData& data, int point);

} // namespace kmh
