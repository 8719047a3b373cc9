// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>

namespace kmh {

/// The day in Beijing on which the sun reaches an apparent longitude of 15° × `term`, counted from
/// 春分 (0), 清明 (1), … to 惊蛰 (23), in a year from 1949 to 2100; farming notices set deadlines
/// by them.
///
/// J. Meeus, Astronomical Algorithms, 2nd edition, chapter 25, low accuracy: 0.01° or a quarter of
/// an hour, so that a term within minutes of midnight may be a day off. It is in 12 of the 3648 of
/// these years (lunar-javascript 1.7.7); festivalDay() has 清明 exactly.
QDate solarTermDay(int term, int year);

} // namespace kmh
