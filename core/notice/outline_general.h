// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/draft.h"
#include "core/notice/outline_tree.h"

namespace kmh {

/// Marks the parts that set out the plan at large, 总体要求, 指导思想, 工作目标 and their like on
/// the highest level, where nobody answers for any of them and somebody does for others. They hold
/// no measures.
void markGeneralParts(const QVector<NoticeParagraph>& paragraphs, const NoticeExtent& extent,
                      OutlineTree& tree);

/// Those parts, from the number to the last paragraph.
QVector<Quote> generalParts(const QVector<NoticeParagraph>& paragraphs, const OutlineTree& tree);

/// A note for each of those parts, and a doubt for each of its paragraphs that asks for an amount,
/// for it is not listed. The issues have no line yet, only a quote.
QVector<NoticeIssue> generalIssues(const QVector<NoticeParagraph>& paragraphs,
                                   const OutlineTree& tree);

} // namespace kmh
