// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

namespace kmh {

/// A place in the notice that asks to be followed up, and what follows it up.
struct CoverageItem
{
    enum class Kind {
        Quantity, ///< a number, in figures or in characters (两, 十大, 三年)
        Deadline, ///< 春节前, 3月底前, 一季度, 春节期间, …
        Action,   ///< 出台, 印发, 制定, 编制, 举办, 开展 and their like
    };
    enum class State { Tracked, Waived, Open };

    std::optional<MeasureId> measure; ///< none in the words outside the measures
    Quote quote;
    Kind kind = Kind::Quantity;
    State state = State::Open;
    /// The code of what tracks it, or the reason why nothing needs to; empty while open.
    QString by;
    /// The words that decide: those of what tracks it, or those nothing needs to follow up.
    std::optional<Quote> cover = {};
};

/// Every quantity, deadline and action word of the notice, in its order, but for the numbers of its
/// measures and its sections' headings: what stands before the first of them, between
/// them and behind the last is looked at as well. The smallest quote around a
/// place decides what covers it. A number that is part of a deadline is not listed again, nor is a
/// numeral in a word that counts nothing (进一步, 统一). Words of haste (尽快, 及时) name no day
/// and are no deadlines. In time that grows with the text's length and the number of quotes times
/// its logarithm.
QVector<CoverageItem> coverageOf(const Plan& plan);

/// How many items are in a state.
int countIn(const QVector<CoverageItem>& items, CoverageItem::State state);

} // namespace kmh
