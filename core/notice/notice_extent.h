// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/notice_title.h"

namespace kmh {

/// Which of a notice's paragraphs are the plan it hands out: behind the covering letter and the
/// plan's own title, before annexes, signature and what a web page adds.
struct NoticeExtent
{
    qsizetype letterEnd = 0; ///< what stands before it is the covering letter
    qsizetype first = 0;     ///< behind the plan's own title
    qsizetype end = 0;
    QString title; ///< the plan's own, as printed above it; empty where it has none
    Quote titleQuote;
};

NoticeExtent extentOf(const QVector<NoticeParagraph>& paragraphs, const NoticeTitle& title);

} // namespace kmh
