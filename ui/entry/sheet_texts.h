// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/figure_sheet.h"

namespace kmh {

// The entry sheet's words.

/// A quality in one character; empty for a preliminary figure.
QString qualityMark(Quality quality);

/// Which figure of an indicator is typed, in a word; empty for what has only one.
QString sideLabel(const Indicator& indicator, FigureSide side);

/// “+2”, “−0.6”, “0”.
QString signedNumber(double value, int decimals);

/// Why a cell is marked, a sentence each: what was refused, what does not go together.
QStringList cellProblems(const FigureSheet& sheet, const FigureKey& key);

/// Whom a figure is likely to come from: the first unit that leads its measure, or the prefecture.
QString likelySource(const Plan& plan, const FigureKey& key);

} // namespace kmh
