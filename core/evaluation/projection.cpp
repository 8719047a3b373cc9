// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/projection.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kmh {

namespace {

constexpr int kIncrementsUsed = 3;
constexpr double kBandWidth = 1.28; // a normal distribution's middle 80 %

} // namespace

int remainingXun(QDate day, const Period& due)
{
    const Period next = Period::containing(day.addDays(1), Period::Kind::Xun);
    const int nextPlace = next.year() * periodsPerYear(Period::Kind::Xun) + next.ordinal();
    const int endPlace =
        due.year() * periodsPerYear(Period::Kind::Xun) + (due.ordinal() + 1) * xunIn(due);
    return std::max(endPlace - nextPlace, 0);
}

int xunIn(const Period& period)
{
    return periodsPerYear(Period::Kind::Xun) / periodsPerYear(period.kind());
}

QVector<double> increments(const QVector<SeriesPoint>& series, const Indicator& indicator,
                           const Period& span)
{
    QVector<double> result;
    result.reserve(series.size());
    for (qsizetype i = 0; i < series.size(); ++i) {
        const SeriesPoint& point = series.at(i);
        const bool opens =
            accumulates(indicator.kind) && point.period.firstDay() == span.firstDay();
        if (point.broken && !opens) // the difference to what was counted before means nothing
            result.clear();
        else if (i > 0 && series.at(i - 1).period == point.period.previous())
            result.append(point.value - series.at(i - 1).value);
        else if (opens)
            result.append(point.value);
    }
    return result;
}

std::optional<Forecast> forecast(double actual, const QVector<double>& increments, int remaining)
{
    if (increments.size() < kIncrementsUsed || remaining < 1)
        return {};
    const auto first = increments.end() - kIncrementsUsed;
    const double mean = std::accumulate(first, increments.end(), 0.0) / kIncrementsUsed;
    const double squares = std::accumulate(first, increments.end(), 0.0, [&](double sum, double x) {
        return sum + (x - mean) * (x - mean);
    });
    const double deviation = std::sqrt(squares / (kIncrementsUsed - 1));
    const double band = kBandWidth * deviation * std::sqrt(double(remaining));
    const double value = actual + remaining * mean;
    return Forecast{value, value - band, value + band};
}

} // namespace kmh
