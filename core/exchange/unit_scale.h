// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace kmh {

// Units of measurement as tables write them: 亿元, 万人次, 公顷, ％.

/// By how much a figure in one unit is multiplied to be one in the other: 亿元 to 万元 is 10,000,
/// 公顷 to 亩 is 15. Words that count the same thing (人 and 名, 家 and 户) are one unit. Nothing
/// where they measure different things.
std::optional<double> unitFactor(const QString& from, const QString& to);

/// Whether a text is nothing but a unit.
bool isUnit(const QString& text);

/// Whether a text that stands where a unit may is one, known or not: 亿美元, 万头, 元/吨.
bool looksLikeUnit(const QString& text);

/// The parts of a list of units, as a title gives it: “亿元、%”, “万人/个”. A price such as 元/吨
/// is one part. Parts that are no unit are among them.
QStringList unitsIn(const QString& text);

/// A figure in another unit, without the noise of binary fractions.
double converted(double figure, double factor);

} // namespace kmh
