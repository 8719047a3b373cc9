// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figure_remarks.h"

namespace kmh {

// What makes a figure doubtful with no other to hold it against; parts of figureRemarks().

/// The first figure of its series, where it stands to the plan to date as 10,000 : 1, 10⁸ : 1 (of
/// percentages 100 : 1) or the inverse, within a factor of 3. `with` holds the figure.
std::optional<FigureRemark> firstFigureRemark(const Snapshot& with, const Indicator& indicator,
                                              const FigureKey& key);

/// A total of what accumulates that is less than the period's own figure.
std::optional<FigureRemark> smallTotalRemark(const Indicator& indicator, const FigureKey& key,
                                             const ReportedFigure& figure);

} // namespace kmh
