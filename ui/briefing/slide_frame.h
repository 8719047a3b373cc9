// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/briefing/briefing.h"
#include "core/report/briefing/slide.h"

namespace kmh {

/// What stands on every slide around its content: kicker and headline at the top; source, page
/// number and demonstration mark at the foot. Lengths are slide units.
struct SlideFrame
{
    QVector<SlideGroup> head;
    QVector<SlideGroup> foot;
    QRectF body; ///< between the two, for the content
};

/// Of an ordinary page.
SlideFrame slideFrame(const Briefing& briefing, const BriefingPage& page, int number, int count,
                      double width);

/// Of a title or closing page without blocks: the headline is large and stands in the middle of the
/// page with the subtitle under it.
SlideFrame titleFrame(const Briefing& briefing, const BriefingPage& page, int number, int count,
                      double width);

/// At either side of everything.
double slideMargin(double width);

} // namespace kmh
