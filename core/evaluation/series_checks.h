// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/consistency.h"
#include "core/evaluation/series.h"

namespace kmh {

/// A figure its own series makes doubtful.
struct SeriesDoubt
{
    Finding::Kind kind = Finding::Kind::Jump;
    Period period;
    double found = 0;
    double expected = 0;
};

/// What is doubtful about each figure, seen from those before it that are in the same unit:
/// - a unit slip: it stands to the figure before, and to the plan where there is one, as 10,000 : 1
///   or 10⁸ : 1 (百, 100 : 1 for percentages) within a factor of 3; `expected` is the figure in the
///   other unit. It is then not doubted for anything else;
/// - a fall of a running total; `expected` is the figure before;
/// - a jump: after three changes or more, one over three times the largest of them and of the
///   planned change, and over three units of the indicator's last decimal, below which any change
///   looks large; `expected` is that limit.
QVector<SeriesDoubt> doubtsOf(const QVector<SeriesPoint>& series, const Indicator& indicator,
                              const Plan& plan, const Target* target);

/// 10,000, 10⁸ (100 for percentages) or one of their inverses, where `value` stands to `reference`
/// so within a factor of 3; a reference of 0 says nothing.
std::optional<double> slipFactor(double value, double reference, const Indicator& indicator);

} // namespace kmh
