// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/briefing/briefing.h"
#include "core/report/briefing/slide.h"

namespace kmh {

// How a table's words are made to fit. Lengths are slide units.

/// At which every cell stays on one line at the smallest size.
double tableWidthWanted(const BriefingTable& table);

/// Of all columns at a size of text: what needs less than its share of the width gives the rest to
/// those that need more. Words need as much as in a font `slack` times as wide as ours.
QVector<double> columnWidths(const BriefingTable& table, double width, double size,
                             double slack = kSlideFontSlack);

/// The room a cell's words keep free at their left for a mark.
double cellIndent(const BriefingCell& cell, double size);

/// What a cell says in words; a light says its own where nothing else is said.
QString cellWords(const BriefingCell& cell);

/// How many lines the tallest cell takes at most, in a font wider than ours by kSlideFontSlack.
int linesNeeded(const BriefingTable& table, double width, double size);

/// How the table's text is set within rows of a height.
struct TableText
{
    double size = 28;
    int lines = 1;
    double slack = kSlideFontSlack; ///< 1 where there is no room for a wider font
};

TableText textFor(const BriefingTable& table, double width, double rowHeight);

} // namespace kmh
