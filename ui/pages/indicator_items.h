// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"
#include "ui/charts/bullet_item.h"
#include "ui/charts/course_data.h"
#include "ui/charts/region_bars.h"
#include "ui/charts/timeline_item.h"

namespace kmh {

/// Turns assessments into what the charts show: formatted texts and one scale per unit.

QVector<BulletItem> bulletItems(const Assessment& assessment, SectorId sector);

/// An indicator's prefectures, the highest first; those that have not reported come last.
struct RegionComparison
{
    QVector<RegionBarItem> items;
    double scaleMin = 0;
    double scaleMax = 1;
};
RegionComparison regionComparison(const Assessment& assessment, IndicatorId indicator);

/// An indicator's course in the region of the assessment, from its figures.
CourseChartData courseChartData(const Snapshot& figures, const IndicatorAssessment& assessment);

QVector<TimelineItem> timelineItems(const Assessment& assessment, SectorId sector);
TimelineSpan timelineSpan(const Assessment& assessment);

} // namespace kmh
