// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/backtest.h"

#include "core/evaluation/projection.h"
#include "core/evaluation/series.h"

#include <algorithm>
#include <cmath>

namespace kmh {

QVector<BacktestPoint> Backtest::oneAhead() const
{
    QVector<BacktestPoint> result;
    std::copy_if(points.begin(), points.end(), std::back_inserter(result),
                 [](const BacktestPoint& point) { return point.ahead == 1; });
    return result;
}

std::optional<double> Backtest::meanAbsoluteError(const QVector<BacktestPoint>& points)
{
    if (points.isEmpty())
        return {};
    double sum = 0;
    for (const BacktestPoint& point : points)
        sum += std::abs(point.error());
    return sum / double(points.size());
}

int Backtest::withinBand(const QVector<BacktestPoint>& points)
{
    return int(std::count_if(points.begin(), points.end(),
                             [](const BacktestPoint& point) { return point.isWithinBand(); }));
}

std::optional<double> Backtest::shareWithinBand(const QVector<BacktestPoint>& points)
{
    if (points.isEmpty())
        return {};
    return double(withinBand(points)) / double(points.size());
}

Backtest backtestOf(const Snapshot& snapshot, const Indicator& indicator, RegionId region)
{
    Backtest result;
    if (indicator.calendar != Calendar::Xun)
        return result;
    const Plan& plan = *snapshot.plan;
    const Target* target = plan.target(indicator.id, region);
    const Period span = target ? target->due : plan.period;
    const QVector<SeriesPoint> series = seriesOf(snapshot, indicator, region);
    for (qsizetype made = 0; made < series.size(); ++made) {
        const QVector<double> grown = increments(series.mid(0, made + 1), indicator, span);
        for (qsizetype of = made + 1; of < series.size(); ++of) {
            if (series.at(of).broken) // another series from here on
                break;
            const int ahead = remainingXun(series.at(made).period.lastDay(), series.at(of).period);
            const auto then = forecast(series.at(made).value, grown, ahead);
            if (then)
                result.points.append({series.at(made).period, series.at(of).period, ahead, *then,
                                      series.at(of).value});
        }
    }
    return result;
}

} // namespace kmh
