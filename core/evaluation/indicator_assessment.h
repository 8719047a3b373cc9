// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/evaluation/calendar.h"
#include "core/evaluation/judge.h"
#include "core/evaluation/series.h"

namespace kmh {

/// What the assessments of one indicator share, whatever the region.
struct IndicatorContext
{
    const Plan& plan;
    const LightRule& rule;
    const Indicator& indicator;
    QDate day; ///< the end of the assessed period
    ReportsDue due;

    IndicatorContext(const Plan& plan, const LightRule& rule, const Indicator& indicator,
                     QDate day);
};

/// Judges one indicator in one region at the end of a day: the figures of design §4 first, then the
/// light they give under the rule. A target that was due before the plan ends is judged by what was
/// reported up to its due date, whatever came later. Overrides are evaluate()'s.
IndicatorAssessment assessIndicator(const IndicatorContext& context, RegionId region,
                                    const ObservationRange& observations);

/// The same for one indicator of a snapshot.
IndicatorAssessment assessIndicator(const Snapshot& snapshot, const Indicator& indicator,
                                    RegionId region, const LightRule& rule);

/// The same figures judged by another rule at the end of the assessed period, which is `day`. A
/// light set by a person stays.
IndicatorAssessment judgedBy(IndicatorAssessment figures, const LightRule& rule, QDate day);

} // namespace kmh
