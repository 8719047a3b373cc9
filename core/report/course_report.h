// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/backtest.h"
#include "core/evaluation/chain.h"
#include "core/evaluation/course.h"
#include "core/evaluation/roll_up.h"
#include "core/evaluation/year_on_year.h"

namespace kmh {

/// A longer period's figure, put together from the reports within it.
struct PeriodTotal
{
    Period period;
    TimeTotal total;
};

/// All there is to say of one indicator in one region: how it came to where it stands, and what the
/// rest of the way asks for. Figures are in the indicator's unit.
struct CourseReport
{
    Assessment assessment;       ///< of the indicator's own snapshot, with last year
    IndicatorAssessment verdict; ///< the indicator's in the region
    Course course;
    /// For each point of the course what the prefectures come to; of the province only.
    QVector<RegionTotal> regionTotals;
    /// The months, quarters, halves and years of the plan that have ended, where reports of shorter
    /// periods make them up.
    QVector<PeriodTotal> periodTotals;
    std::optional<Chain> chain;
    Backtest backtest; ///< without points where no forecast could be made
    std::optional<YearOnYear> yearOnYear;

    const Plan& plan() const { return assessment.plan(); }
    const Indicator& indicator() const { return plan().indicator(verdict.indicator); }
};

/// `snapshot` is the indicator's (SnapshotQuery::indicator) with last year. Throws Error (Usage),
/// naming the regions there are, where the region has neither a target nor a figure.
CourseReport courseReport(std::shared_ptr<const Snapshot> snapshot, const LightRule& rule,
                          IndicatorId indicator, RegionId region);

} // namespace kmh
