// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

namespace kmh {

/// The figures at the head of the overview and of every report. Targets are the province's;
/// `due…` counts reports of indicators with a target, in the province and the prefectures.
struct DispatchSummary
{
    int measures = 0;
    int sectors = 0; ///< themes, without the one about accountability
    int units = 0;   ///< named ones
    int targets = 0;
    int targetsKept = 0; ///< met or on track
    int targetsBehind = 0;
    int targetsOpen = 0; ///< indicators whose target is still to be set (目标待定)
    int deliverables = 0;
    int deliverablesDone = 0;
    int deliverablesOverdue = 0;
    int deliverablesDueSoon = 0; ///< open, and due by the end of the next 旬
    int reportsDue = 0;
    int reportsReceived = 0;
    QStringList reportsMissing; ///< who or what has not reported: indicator names and regions

    int behind() const { return targetsBehind + deliverablesOverdue; }
};

DispatchSummary summarize(const Assessment& assessment);

/// A group's open and done deliverables as “2/3”.
struct DoneCount
{
    int done = 0;
    int total = 0;
};

DoneCount deliverablesDone(const Assessment& assessment, MeasureId measure);

} // namespace kmh
