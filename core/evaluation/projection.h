// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"
#include "core/evaluation/series.h"

namespace kmh {

/// The 旬 after `day` up to and including the one that ends the due period.
int remainingXun(QDate day, const Period& due);

/// How many 旬 a period consists of.
int xunIn(const Period& period);

/// The growth from each 旬 to the next, oldest first, where both were reported; for an accumulating
/// indicator the first 旬 of its span grew from 0. Only those since the last break in the series.
QVector<double> increments(const QVector<SeriesPoint>& series, const Indicator& indicator,
                           const Period& span);

/// actual + remaining × mean of the last three increments, ±1.28·s·√remaining; nothing with fewer
/// than three increments or nothing remaining (design §4).
std::optional<Forecast> forecast(double actual, const QVector<double>& increments, int remaining);

} // namespace kmh
