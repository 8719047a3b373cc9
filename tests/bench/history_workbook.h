// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"

#include <QtCore/QString>

namespace kmh::bench {

/// What the workbook of a long history holds; the figures are pseudo-random and the same each time.
inline constexpr int kIndicators = 1000;
inline constexpr int kRegions = 9; ///< the province and eight prefectures

/// The plan's quarter; the history ends with it.
Period historyQuarter();

/// Writes a new workbook at the newest schema: one plan for historyQuarter() with 28 measures in
/// nine sections and eight sectors, 1,000 indicators with a target in each of nine regions, some of
/// them with planned courses, 112 deliverables; and figures for every 旬 of `years` years up to the
/// quarter's end (36 × 9,000 a year), one in 25 of them revised later. Runs for some seconds a
/// year of history. Throws Error (CannotOpen).
void writeHistoryWorkbook(const QString& path, int years);

/// How many figures that are, their revisions not counted.
qint64 figuresWithin(int years);

} // namespace kmh::bench
