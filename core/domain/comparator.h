// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace kmh {

/// How an actual value must stand to a target: ≥ 以上/不低于, > 超, ≤ 以内/不超过, < 低于, = 等于,
/// and between two values, both included (a range such as 3%~5%).
enum class Comparator { AtLeast, MoreThan, AtMost, LessThan, Equal, Between };

/// Written >=, >, <=, <, =, between.
QString comparatorCode(Comparator comparator);
std::optional<Comparator> comparatorFromCode(QStringView code);
/// The sign shown on screen before the value: ≥, >, ≤, <, =; nothing for a range, whose value is
/// shown as “3–5”.
QString comparatorSign(Comparator comparator);

/// Whether more is worse: true for ≤ and <.
bool isUpperLimit(Comparator comparator);

/// Whether `actual` satisfies the target. Values that differ by less than a billionth of the larger
/// one are equal, so that sums of reported decimals are judged as a person would. A range has two
/// ends: Target::isMetBy() judges it.
bool holds(Comparator comparator, double actual, double target);

/// Whether two values differ by less than a billionth of the larger one.
bool sameValue(double a, double b);

} // namespace kmh
