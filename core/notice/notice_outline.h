// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/clean_text.h"
#include "core/notice/read_notice.h"

namespace kmh {

/// A measure's place in a notice.
struct OutlineMeasure
{
    QString printed; ///< as DraftMeasure
    int section = 0; ///< index of Outline::sections
    Quote quote;     ///< number, heading, all its paragraphs and the lines of labels behind them
    CleanText words; ///< without the number; \n between paragraphs, none inside a sentence
    int titleLength = 0; ///< of the words: the heading sentence without its mark; 0 for none
    int bodyStart = 0;   ///< of the words: behind the heading and its mark
};

struct OutlineSection
{
    QString title; ///< without its number; empty where the notice has no sections
    Quote quote;   ///< the heading's line; the title's or first measure's line where there is none
    CleanText words = {}; ///< what stands between the heading and its first measure
};

/// How a notice is built.
struct Outline
{
    DraftHead head;                   ///< what the head and title say
    QVector<OutlineSection> sections; ///< of a middle level, the lowest headings above measures
    QVector<OutlineMeasure> measures;
    QVector<Quote> outside; ///< before the first section and behind the last measure: covering
                            ///< letter, salutation, preamble, 总体要求, signature, page marks
    QVector<NoticeIssue> issues; ///< gaps in the numbering, a heading without measures, …
};

/// Finds sections and measures by their numbers (core/domain/numbering.h), whichever styles a
/// notice uses for which level, whether numbers restart or run through; where measures have no
/// numbers, by their paragraphs, and where a text has no line breaks, by its sentences. A covering
/// letter with numbers of its own is not taken for the plan, nor are parts such as 总体要求 that
/// nobody answers for taken for measures. Line breaks inside a sentence (text
/// copied from PDF), page numbers (— 3 —) and what a web page adds are left out of the words.
///
/// Linear in the text's length.
Outline readOutline(const QString& text, const NoticeHints& hints = {});

} // namespace kmh
