// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

namespace kmh {

struct CoursePoint
{
    Period period;
    std::optional<double> actual; ///< the figure in force for the period; none if not reported
    std::optional<double> plan;   ///< the planned value at the period's end
    Quality quality = Quality::Preliminary;
    bool revised = false; ///< an earlier version of the figure was superseded
    bool broken = false;  ///< from here on the series counts something else
    /// The figure of the same period a year earlier, where the two are comparable.
    std::optional<double> lastYear = {};
    QString breakNote = {}; ///< what changed, where the series is broken
};

/// An indicator's course in one region over the plan's span, by its own reporting periods; periods
/// after the snapshot's have a plan and no actual.
struct Course
{
    QVector<CoursePoint> points;
};

Course courseOf(const Snapshot& snapshot, IndicatorId indicator, RegionId region);

} // namespace kmh
