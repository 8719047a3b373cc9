// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/clean_text.h"
#include "core/notice/draft.h"
#include "core/notice/unit_book.h"

namespace kmh {

/// Who answers for a measure, by its own words.
struct ResponsibilityReading
{
    struct Named
    {
        DraftResponsibility content;
        Quote quote;
        QString doubt = {}; ///< a sentence where it is not sure; how it was taken included
    };
    struct Implementing
    {
        DraftImplementation content;
        Quote quote;
    };
    struct Remark
    {
        Quote quote;
        QString about; ///< a sentence for the person who checks: what it was taken for
    };

    QVector<Named> units; ///< in the order of the notice
    QVector<Implementing> regions;
    QVector<Remark> remarks;
    /// Parts of the words that say this and nothing else, from the last to the first: brackets,
    /// lines of labels, the sentence A牵头，B、C等按职责分工负责.
    QVector<std::pair<int, int>> taken; ///< start, length
    QVector<NoticeIssue> issues = {};   ///< a bracket that never ends, …
};

/// Reads (牵头单位：A、B；责任单位：C) and its kin; see the issue's forms in
/// tests/cases/notice. A bracket that names nobody, such as （以下简称…）, is left alone.
/// 排在首位的为牵头单位，下同 holds for the measures that follow: `firstLeads` is given on from one
/// to the next.
ResponsibilityReading readResponsibilities(const CleanText& words, const UnitBook& book,
                                           bool& firstLeads);

} // namespace kmh
