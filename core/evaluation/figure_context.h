// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot.h"

namespace kmh {

// What stands beside a figure while it is reported: what may be reported, for which period, and
// what it is to be compared with.

/// Which of the two figures of a report: the period's own (本期值) or the total (累计值).
enum class FigureSide { Own, Cumulative };

/// The side a figure is told by where a person has asked for one of the two: what does not
/// accumulate has only one figure, which is its own unless only a total was reported so far.
FigureSide sideOf(const Indicator& indicator, FigureSide asked,
                  const std::optional<ReportedFigure>& inForce);
std::optional<double> figureOn(FigureSide side, const std::optional<ReportedFigure>& figure);
/// The same report with another figure on that side; the other side stays.
ReportedFigure withFigure(ReportedFigure figure, FigureSide side, double value);

/// Whether figures of an indicator are reported for a region: for the province all are, for a
/// prefecture those with a target of its own or with figures that come to the province's, and
/// whatever was reported for it before.
bool isReportedFor(const Snapshot& reported, const Indicator& indicator, RegionId region);
/// Whether one that lacks is missed: of the province's any, of a prefecture's those with a target
/// or an earlier figure.
bool isMissed(const Snapshot& reported, const Indicator& indicator, RegionId region);

/// The period a sheet that is opened at the end of `at` is filled in for: of an indicator reported
/// by 旬 the last of them within the plan that has ended, of others the last whose figure is due by
/// then, else the next to come. Nothing where the plan's span has none.
std::optional<Period> periodToReport(const Plan& plan, const Indicator& indicator,
                                     const Period& at);

struct FigureContext
{
    std::optional<Target> target = {};
    /// 计划进度 at the period's end; beside an own figure of what accumulates, the plan's share of
    /// that period. In the indicator's unit.
    std::optional<double> plan = {};
    /// The figure on the same side of the last report before, and what it was for.
    std::optional<double> last = {};
    std::optional<Period> lastPeriod = {};
    bool comparable = true; ///< no break of the series lies between that and the period

    /// The change of `figure` since the last one; nothing without both, or over a break.
    std::optional<double> changeTo(const std::optional<double>& figure) const;
};

FigureContext figureContext(const Snapshot& reported, const FigureKey& key, FigureSide side);

/// 同期: the figure on that side of the same period a year before, where the snapshot holds last
/// year and no break lies between.
std::optional<double> yearBeforeFigure(const Snapshot& withLastYear, const FigureKey& key,
                                       FigureSide side);

/// Sum, mean and count of figures that are selected, as a spreadsheet shows them.
struct FigureTally
{
    int count = 0;
    double sum = 0;
    std::optional<double> mean = {};
};
FigureTally tallyOf(const QVector<double>& figures);

} // namespace kmh
