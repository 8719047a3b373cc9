// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/briefing/briefing.h"

namespace kmh {

/// The most bullets one page shows.
inline constexpr int kBriefingBullets = 5;

/// How many of so many bullets come on each of their pages: six are three and three, not five and
/// one.
qsizetype evenShare(qsizetype count);

/// How many rows of a table a page has room for beside bullets and lines; 0 where fewer than are
/// worth a table.
int rowsBeside(int bullets, int lines);

/// Shares blocks out to pages: no page has more than kBriefingRows rows and bullets, more than
/// kBriefingBullets bullets, or more than fits its height by what each block takes. Tables and
/// bullets go on over pages, whatever else stays whole. One empty page for no blocks.
QVector<QVector<BriefingBlock>> paged(const QVector<BriefingBlock>& blocks);

/// The page once for each of the pages that its blocks need; the same but for these.
QVector<BriefingPage> inParts(BriefingPage page);

} // namespace kmh
