// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/notice_extent.h"

namespace kmh {

/// The numbered paragraphs of a plan, each under the one whose part it is, and on which level the
/// measures are.
///
/// A number of a style that is not in use above belongs below the number before it; the levels are
/// thus whatever styles a notice uses for them, in whatever order. Nodes whose numbers and those
/// above them are of the same styles are of one level. The measures are the lowest level most of
/// whose nodes say who is responsible; where nobody is named, the highest one that has more than
/// headings. What is below a measure belongs to it.
struct OutlineTree
{
    struct Node
    {
        qsizetype first = 0; ///< its paragraph
        qsizetype end = 0;   ///< behind the last of its own paragraphs, those below not included
        qsizetype last = 0;  ///< behind the last of all
        int level = 0;       ///< index of `levels`
        int parent = -1;
        QVector<int> children = {};
        bool isGeneral = false; ///< no measure and holds none; see markGeneralParts()
    };
    struct Level
    {
        Numbering::Style style = Numbering::Style::ChineseComma;
        int above = -1;
        bool isMeasure = false;
        bool holdsMeasures = false;   ///< some level below it is
        bool holdsParagraphs = false; ///< its measures are paragraphs without numbers
    };

    QVector<Node> nodes; ///< in the order of the notice
    QVector<Level> levels;
};

OutlineTree treeOf(const QVector<NoticeParagraph>& paragraphs, const NoticeExtent& extent);

/// How often paragraphs say who is responsible, labels on lines of their own that follow each other
/// counted once.
int timesResponsible(const QVector<NoticeParagraph>& paragraphs, qsizetype first, qsizetype end);

} // namespace kmh
