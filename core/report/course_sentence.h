// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/backtest.h"
#include "core/evaluation/year_on_year.h"

namespace kmh {

/// What remains to be done for an indicator, in one sentence: what each remaining 旬 must bring and
/// how that compares with the mean so far; or that the target is reached, still to be set, or past.
QString courseSentence(const Assessment& assessment, const IndicatorAssessment& indicator);

/// The figure in hand beside that of the same period last year, and the change: 同比.
QString yearOnYearSentence(const Indicator& indicator, const YearOnYear& comparison);

/// How far earlier forecasts were off one 旬 ahead, and how many came out within their band; empty
/// without any.
QString backtestSentence(const Indicator& indicator, const Backtest& backtest);

/// 测算，非填报依据: stands beside everything that is calculated and not reported.
QString calculationNote();

} // namespace kmh
