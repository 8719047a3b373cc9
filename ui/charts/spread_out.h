// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QVector>

namespace kmh {

/// A stretch of a line that would like to lie around `centre`; lengths in pixels.
struct Stretch
{
    double centre = 0;
    double length = 0;
};

/// Where the stretches begin when each lies as near to its centre as the others allow: in the order
/// of their centres, at least `gap` apart, between `low` and `high`. Where there is no room for all
/// of them, the last ones reach beyond `high`.
QVector<double> spreadOut(const QVector<Stretch>& stretches, double low, double high, double gap);

} // namespace kmh
