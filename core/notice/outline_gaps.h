// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/draft.h"
#include "core/notice/outline_tree.h"

namespace kmh {

/// What is odd about the numbers of sections and measures: one that is missing (a doubt, for a
/// measure may be missing), one that is there twice or goes back (a note). Numbers may begin again
/// below each heading or run on. The issues have no line yet, only a quote.
QVector<NoticeIssue> numberIssues(const QVector<NoticeParagraph>& paragraphs,
                                  const OutlineTree& tree);

} // namespace kmh
