// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

namespace kmh {

/// What the prefectures' figures come to for a period. Without a value something is missing, or
/// the indicator cannot be added up.
struct RegionTotal
{
    std::optional<double> value;
    QVector<RegionId> missing; ///< those concerned that have not reported

    bool isIncomplete() const { return !missing.isEmpty(); }
};

/// The prefectures an indicator is of: those with a target for it or any figure in the snapshot, of
/// a rate also any figure of the two it is the quotient of.
QVector<RegionId> regionsConcerned(const Snapshot& snapshot, const Indicator& indicator);

/// The prefectures' figures for a period, put together by the indicator's own aggregation: their
/// sum or, for levels, their mean. A rate is the quotient of its numerator's and its denominator's
/// sums, never an average of percentages; where nobody reports the two it cannot be known.
///
/// A prefecture that has not reported makes the total incomplete: it is named and there is no
/// value.
RegionTotal regionTotal(const Snapshot& snapshot, const Indicator& indicator, const Period& period);

/// The quotient of a rate's two sums: in percent where its unit is %, else as it is.
double rateOf(double numerator, double denominator, const Indicator& rate);

/// A longer period's figure, put together from the reports within it.
struct TimeTotal
{
    std::optional<double> value;
    QVector<Period> missing; ///< reporting periods without a figure; there is no value then
};

/// 旬→月→季→年 by the indicator's own aggregation: the sum of the reports' own figures, the last of
/// them, their mean, or nothing. An own figure that was not reported is the difference of two
/// running totals.
TimeTotal timeTotal(const Snapshot& snapshot, const Indicator& indicator, RegionId region,
                    const Period& whole);

} // namespace kmh
