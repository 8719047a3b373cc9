// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry_query.h"
#include "core/domain/plan.h"

#include <variant>

namespace kmh {

// What a person can ask to be shown, from wherever they are, and what something that is said rests
// on. In the window the page that shows it is found by DeskView, and Esc goes back to where they
// came from.

/// A measure on its sector's page, on an indicator of it where one is given.
struct MeasureSubject
{
    MeasureId measure;
    std::optional<IndicatorId> indicator = {};
};

/// Everything one unit leads and owes.
struct UnitSubject
{
    UnitId unit;
};

/// A prefecture; or a county of it; or an enterprise in one of them. The province's id without a
/// county stands for all of it.
struct PlaceSubject
{
    RegionId region;
    std::optional<CountyId> county = {};
    QString enterprise = {};
    QString ledger = {}; ///< of its entries only those of this ledger, whatever their state
    /// The figure whose parts are looked at.
    std::optional<IndicatorId> indicator = {};
};

/// A ledger, with filters already set.
struct LedgerSubject
{
    EntryQuery query;
};

/// One line of a ledger, selected in it.
struct EntrySubject
{
    EntryId entry;
};

/// The cell of the entry sheet that a figure is typed into: of the province and of the period the
/// sheet is open for, unless others are given.
struct FigureSubject
{
    IndicatorId indicator;
    std::optional<RegionId> region = {};
    std::optional<Period> period = {};
};

/// Words of the notice, in the page that walks through it.
struct QuoteSubject
{
    Quote quote;
};

using Subject = std::variant<MeasureSubject, UnitSubject, PlaceSubject, LedgerSubject, EntrySubject,
                             QuoteSubject, FigureSubject>;

} // namespace kmh
