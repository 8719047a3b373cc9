// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/solar_terms.h"

#include <cmath>

namespace kmh {

namespace {

constexpr double kDegree = 3.14159265358979323846 / 180;
constexpr double kYearDays = 365.2422;

/// Of the sun, in degrees, at a moment in days from 2000-01-01 12:00 dynamical time.
double apparentLongitude(double days)
{
    const double t = days / 36525; // Julian centuries
    const double mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
    const double anomaly = (357.52911 + 35999.05029 * t - 0.0001537 * t * t) * kDegree;
    const double centre = (1.914602 - 0.004817 * t - 0.000014 * t * t) * std::sin(anomaly) +
                          (0.019993 - 0.000101 * t) * std::sin(2 * anomaly) +
                          0.000289 * std::sin(3 * anomaly);
    const double node = (125.04 - 1934.136 * t) * kDegree;
    return mean + centre - 0.00569 - 0.00478 * std::sin(node);
}

} // namespace

QDate solarTermDay(int term, int year)
{
    Q_ASSERT(term >= 0 && term < 24);
    constexpr double dynamicalAhead = 70.0 / 86400; // of civil time, in these years about
    constexpr double beijingAhead = 8.0 / 24;
    const double roughly = term < 19 ? 79 + term * 15.2 : 5 + (term - 19) * 14.8; // day of the year
    double days = double(QDate(2000, 1, 1).daysTo(QDate(year, 1, 1))) - 0.5 + roughly;
    for (int step = 0; step < 6; ++step) {
        const double left = std::remainder(term * 15.0 - apparentLongitude(days), 360.0);
        days += left / 360 * kYearDays;
    }
    const double midnights = days + 0.5 - dynamicalAhead + beijingAhead;
    return QDate(2000, 1, 1).addDays(qint64(std::floor(midnights)));
}

} // namespace kmh
