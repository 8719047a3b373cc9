// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"
#include "core/notice/clean_text.h"

namespace kmh {

/// A day by which something is to be done, named by a measure's words.
struct FoundDeadline
{
    int start = 0; ///< of the words: 3月底前, 春节前, 上半年, 年内, 6月30日前
    int length = 0;
    QDate day;          ///< the last day on which it is in time
    bool named = false; ///< the words name the day or month; else it was resolved (春节前)
    std::optional<Period> period; ///< that the words name: 上半年, 一季度, 2025年
    /// Of the words: the clause it governs, up to 。 or ； or the next deadline.
    int clauseStart = 0;
    int clauseLength = 0;
};

/// The deadlines of a measure's words in their order; a year that is not named is the plan's. Words
/// of haste (尽快, 及时) name no day. A span that something lasts (春运期间, 一季度) is one only
/// where something is asked for within it.
QVector<FoundDeadline> findDeadlines(const CleanText& words, const Period& plan);
/// The same where the plan's period is not known: the first such days from one on, that of issue.
QVector<FoundDeadline> findDeadlinesFrom(const CleanText& words, QDate issued);

} // namespace kmh
