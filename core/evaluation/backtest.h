// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

namespace kmh {

/// A forecast that could have been made earlier in the plan, beside what came of it. Made from the
/// figures in force now, not from those known then: revisions are not held against it.
struct BacktestPoint
{
    Period madeAt;
    Period of;     ///< the later 旬 it was for
    int ahead = 1; ///< 旬 between the two
    Forecast forecast;
    double actual = 0;

    double error() const { return forecast.value - actual; }
    bool isWithinBand() const { return forecast.low <= actual && actual <= forecast.high; }
};

/// How far earlier forecasts of this plan were off (回测).
struct Backtest
{
    QVector<BacktestPoint> points; ///< in order of the 旬 they were made at, then of those ahead

    /// Those one 旬 ahead, as the next forecast is.
    QVector<BacktestPoint> oneAhead() const;
    /// The mean of the errors' sizes; nothing without points.
    static std::optional<double> meanAbsoluteError(const QVector<BacktestPoint>& points);
    static int withinBand(const QVector<BacktestPoint>& points);
    /// Their share, 0–1; nothing without points. The band is meant to hold 0.8 of them.
    static std::optional<double> shareWithinBand(const QVector<BacktestPoint>& points);
};

/// Every forecast that three increments allowed, for each 旬 reported since. Empty for indicators
/// that are not reported by 旬.
Backtest backtestOf(const Snapshot& snapshot, const Indicator& indicator, RegionId region);

} // namespace kmh
