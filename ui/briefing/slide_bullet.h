// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/briefing/slide_blocks.h"

namespace kmh {

/// Where the parts of bullet rows stand: the name at the left, the graph, then the reported value
/// and its light. In low rows the target stands in a column of its own instead of under the name
/// and beside its mark. Lengths are slide units.
struct SlideBulletColumns
{
    bool isLow = false;
    double nameSize = 0;
    double targetSize = 0;
    double labelSize = 0; ///< of the words beside the marks
    double valueSize = 0;
    double lightSize = 0;
    double nameWidth = 0;
    double graphLeft = 0;
    double graphWidth = 0;
    double targetLeft = 0; ///< in low rows
    double targetWidth = 0;
    double valueLeft = 0;
    double valueWidth = 0;
    double lightLeft = 0;
    double lightWidth = 0;

    static SlideBulletColumns of(const BriefingBullets& block, double width, double rowHeight);
};

/// One bullet graph with its words.
SlideGroup bulletGroup(const BriefingBullet& bullet, const QRectF& row,
                       const SlideBulletColumns& columns, const BulletScale& scale, bool selected);

} // namespace kmh
