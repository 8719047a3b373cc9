// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/notice_outline.h"
#include "core/notice/outline_tree.h"

namespace kmh {

/// Makes sections and measures of a plan's paragraphs, in their order.
class OutlineBuilder
{
public:
    /// All but the text outlive this; what is built is added to `outline`.
    OutlineBuilder(const QString& text, const QVector<NoticeParagraph>& paragraphs,
                   const NoticeExtent& extent, Outline& outline);

    /// By their numbers.
    void addNumbered(const OutlineTree& tree);
    /// By paragraphs, where nothing is numbered: a measure ends where it is said who is
    /// responsible; where nobody is, with its paragraph. A line that is a heading is a section's,
    /// or the measure's where each has one.
    void addUnnumbered();
    /// By the rows of tables, each a measure; the line above the first of them, or between them, is
    /// a section's heading, as is a group's name (table_rows.h).
    void addRows();

private:
    struct Heading
    {
        QString title;
        Quote quote;
        qsizetype bodyStart = 0; ///< in the paragraph's words: what is no heading any more
    };

    void addNode(const OutlineTree& tree, int node, const QVector<bool>& holds);
    bool hasText(const OutlineTree::Node& node) const;
    bool isHeadingOfItems(const OutlineTree& tree, const OutlineTree::Node& node) const;
    bool isHeadingOfRows(qsizetype at) const;
    void addLeafHeading(const OutlineTree::Node& node);
    void addParagraphs(qsizetype first, qsizetype end);
    void addMeasure(qsizetype first, qsizetype end, qsizetype from = 0);
    void openSection(qsizetype paragraph);
    void addSection();
    Heading headingAt(qsizetype paragraph) const;
    CleanText wordsOf(qsizetype first, qsizetype end, qsizetype from) const;
    void complain(NoticeIssue::Severity severity, const QString& message, const Quote& quote);

    const QString& m_text;
    const QVector<NoticeParagraph>& m_paragraphs;
    const NoticeExtent& m_extent;
    Outline& m_outline;
    std::optional<qsizetype> m_heading; ///< the paragraph of the one that measures come under
    bool m_headingAdded = false;        ///< it is the last of the sections
};

} // namespace kmh
