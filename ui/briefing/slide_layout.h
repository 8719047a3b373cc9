// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/briefing/briefing.h"
#include "core/report/briefing/slide.h"

namespace kmh {

/// How pages are laid out.
struct SlideLook
{
    double width = 1920;  ///< in slide units: 1920 for 16:9, 1440 for 4:3
    int selectedRow = -1; ///< of the page's rows, tinted; only on the projector
};

/// The width of slides for a display or picture of a size in any unit: of its shape, but neither
/// narrower than 4:3 nor wider than 21:9.
double slideWidthFor(const QSizeF& size);

/// Lays a page out: kicker and headline at the top, the blocks under them, source, page number and
/// demonstration mark at the foot. Nothing overlaps or leaves the slide; words that do not fit are
/// wrapped where there is room and elided at the end where there is none, never made smaller than
/// kSlideSmallestText. `number` counts the pages from 1.
Slide slideOf(const Briefing& briefing, const BriefingPage& page, int number, int count,
              const SlideLook& look);

/// How many rows of a page can be selected: table rows, bullets or tiles, in reading order; and
/// what the n-th of them is about.
int selectableRows(const BriefingPage& page);
QVector<Subject> aboutRow(const BriefingPage& page, int row);

} // namespace kmh
