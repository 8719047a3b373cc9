// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QVector>

#include <algorithm>

namespace kmh::bench {

/// The middle value; of an even number, the mean of the two in the middle.
inline double median(QVector<double> values)
{
    std::sort(values.begin(), values.end());
    const qsizetype half = values.size() / 2;
    return values.size() % 2 ? values.at(half) : (values.at(half - 1) + values.at(half)) / 2;
}

inline double largest(const QVector<double>& values)
{
    return *std::max_element(values.begin(), values.end());
}

} // namespace kmh::bench
