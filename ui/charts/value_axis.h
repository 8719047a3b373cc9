// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QVector>

namespace kmh {

/// A value axis with round ticks, from `low` to `high` by `step`.
struct ValueAxis
{
    double low = 0;
    double high = 1;
    double step = 1;

    /// Covers all values, and zero if asked for, with a little room above the largest.
    static ValueAxis covering(const QVector<double>& values, bool withZero);

    QVector<double> ticks() const;
    /// Those whose labels have room: every one, or every second or third from `low`, for labels
    /// `line` high on an axis `length` long, in pixels.
    QVector<double> labelledTicks(double length, double line) const;
    /// How many decimals tell the ticks apart.
    int decimals() const;
};

} // namespace kmh
