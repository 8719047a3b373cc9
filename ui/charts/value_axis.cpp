// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/value_axis.h"

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

constexpr double kMostSteps = 5;

double roundStep(double range)
{
    const double least = range / kMostSteps;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double step : {1.0, 2.0, 2.5, 5.0}) {
        if (step * power >= least * (1 - 1e-9))
            return step * power;
    }
    return 10 * power;
}

} // namespace

ValueAxis ValueAxis::covering(const QVector<double>& values, bool withZero)
{
    if (values.isEmpty())
        return {};
    double low = values.first();
    double high = values.first();
    for (const double value : values) {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    if (withZero) {
        low = std::min(low, 0.0);
        high = std::max(high, 0.0);
    }
    if (high - low <= 1e-9 * std::max(std::abs(high), std::abs(low)))
        high = low + std::max(1.0, std::abs(low) * 0.1);

    // A line along the very edge reads as part of the frame.
    const double room = (high - low) * 0.04;
    const double top = high > 0 || !withZero ? high + room : high;
    const double bottom = low < 0 || !withZero ? low - room : low;
    ValueAxis axis;
    axis.step = roundStep(top - bottom);
    axis.low = std::floor(bottom / axis.step + 1e-9) * axis.step;
    axis.high = std::ceil(top / axis.step - 1e-9) * axis.step;
    return axis;
}

QVector<double> ValueAxis::ticks() const
{
    QVector<double> ticks;
    const int count = int(std::lround((high - low) / step));
    for (int i = 0; i <= count; ++i)
        ticks.append(low + i * step);
    return ticks;
}

QVector<double> ValueAxis::labelledTicks(double length, double line) const
{
    const QVector<double> all = ticks();
    const double pitch = length / double(std::max<qsizetype>(1, all.size() - 1));
    if (pitch <= 0)
        return {all.first()};
    const auto stride = qsizetype(std::max(1.0, std::ceil(line / pitch)));
    QVector<double> labelled;
    for (qsizetype i = 0; i < all.size(); i += stride)
        labelled.append(all.at(i));
    return labelled;
}

int ValueAxis::decimals() const
{
    int decimals = 0;
    for (double scaled = step; decimals < 6 && std::abs(scaled - std::round(scaled)) > 1e-6;
         scaled *= 10)
        ++decimals;
    return decimals;
}

} // namespace kmh
