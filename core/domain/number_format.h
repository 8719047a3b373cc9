// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QtCore/QString>

#include <optional>

namespace kmh {

// Numbers as they are read on screen and in the bulletin, whatever the system's locale: thousands
// separators, U+2212 for minus, halves rounded away from zero as people do. A unit follows after a
// space, % without one. What does not exist is an em dash.

/// “—”, where a figure does not exist.
QString absentNumber();

/// “1,820.5”; a value that rounds to zero has no sign.
QString formatNumber(double value, int decimals);

/// With the indicator's decimals and unit: “21.4%”, “1,820 名”.
QString formatValue(double value, const Indicator& indicator);
QString formatValue(std::optional<double> value, const Indicator& indicator);

/// With as many decimals as the figure has, as a target is written: “25%”, “700 万吨”.
QString formatTarget(double value, const Indicator& indicator);

/// The whole of what a target asks: “≥25%”, “>50 场次”, “3–5%”.
QString formatTarget(const Target& target, const Indicator& indicator);

/// A difference of two values: percentages differ by 百分点, everything else by its own unit.
QString formatDifference(double value, const Indicator& indicator);

/// “0.6 个百分点”.
QString formatPoints(double points, int decimals = 1);

/// A ratio as a percentage: 0.878 → “87.8%”.
QString formatRatioPercent(double ratio, int decimals = 1);

} // namespace kmh
