// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace kmh {

/// How an actual value must stand to a target: ≥ 以上/不低于, > 超, ≤ 以内/不超过, < 低于, = 等于.
enum class Comparator { AtLeast, MoreThan, AtMost, LessThan, Equal };

/// Written >=, >, <=, <, =.
QString comparatorCode(Comparator comparator);
std::optional<Comparator> comparatorFromCode(QStringView code);
/// The sign shown on screen: ≥, >, ≤, <, =.
QString comparatorSign(Comparator comparator);

/// Whether more is worse: true for ≤ and <.
bool isUpperLimit(Comparator comparator);

/// Whether `actual` satisfies the target. Values that differ by less than a billionth of the larger
/// one are equal, so that sums of reported decimals are judged as a person would.
bool holds(Comparator comparator, double actual, double target);

} // namespace kmh
