// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/clean_text.h"

namespace kmh {

/// A measure's heading at the beginning of its words (without number): the heading sentence or
/// line, and where the text behind it and its mark begins. Length 0 where there is none.
struct MeasureHeading
{
    qsizetype length = 0;
    qsizetype bodyStart = 0;
};

/// A heading is short (at most 30 characters), is one clause or two, asks for no amount and no day,
/// says nobody's duty (要, 应当), and something follows it: a sentence, or a line of its own. It
/// ends in 。, in a line's end, in ： or in a wide space.
MeasureHeading headingOf(const CleanText& words);

/// Whether words are a heading and nothing else: short, of one sentence, no label, no list.
bool isHeadingLine(QStringView words);

} // namespace kmh
