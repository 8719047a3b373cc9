// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figure.h"
#include "core/exchange/table_file.h"

namespace kmh {

// What the cells of a return form say.

/// A number filled in, or the sentence that says why it is none; neither for a cell that says
/// nothing.
struct FilledNumber
{
    std::optional<double> number = {};
    QString problem = {};
};

/// In the indicator's unit; what is shown with % counts in hundredths for those in %, and 万, 亿
/// and the unit may stand behind the digits of all others. What a mark such as — or 未报 says
/// is nothing, as in any other table (readCellFigure()).
FilledNumber filledNumber(const TableCell& cell, const Indicator& indicator);

/// What the list of the quality column offers, in the interface's language: 初步, 核定, 估计.
QStringList qualityChoices();
/// Preliminary for an empty text; nothing for one that is neither one of the choices nor another
/// word for one (qualityNamed()).
std::optional<Quality> filledQuality(const QString& text);

} // namespace kmh
