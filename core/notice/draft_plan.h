// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/draft.h"

namespace kmh {

/// Quantities that nothing tracks and nothing waives: not part of a plan, or listed as they are.
enum class Undecided { LeftOut, Listed };

/// The plan a draft makes, as it stands: with codes (I0201, G0301 of guidance, D1705, P0203, K0401,
/// F2201: the measure's number, as long as the last one's, and a count, both of two digits at
/// least), units that the register lacks added to it, and the quantities that its targets, money,
/// deadlines and counts are. What nobody has decided yet, coverageOf() finds open; a section
/// without a sector is shown in the first one, and a target of which nothing can be measured (a
/// range that falls, a number without end) is still to be set, until openPoints() is heeded. It has
/// no rules and no ledgers: those come with its workbook (core/store/new_workbook.h). In time
/// linear in the items.
Plan planOf(const Draft& draft, Undecided undecided = Undecided::LeftOut);

/// The code planOf() gives an item; empty for one that has none, such as a waiver.
QHash<DraftId, QString> planCodes(const Draft& draft);

/// What keeps a draft from being finished, a place of the notice each, in its order: doubts that
/// are not settled, measures not looked at, places that nothing tracks or waives, a measure nobody
/// answers for, a section without a sector, a range that falls, no period, no title. What concerns
/// the whole comes first.
struct OpenPoint
{
    enum class Kind { Head, Doubt, Unchecked, Uncovered, NoUnit, NoSector };

    Kind kind = Kind::Doubt;
    std::optional<Quote> quote;    ///< none for what concerns the whole
    std::optional<DraftId> item;   ///< what it is about, or the measure it stands in
    QString sentence;              ///< what is open and what to do
    std::optional<int> issue = {}; ///< of a doubt: which of Draft::issues
};
QVector<OpenPoint> openPoints(const Draft& draft);

} // namespace kmh
