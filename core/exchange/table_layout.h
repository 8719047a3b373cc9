// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figure.h"
#include "core/exchange/spoken_period.h"

namespace kmh {

/// What the cells of a column say.
enum class ColumnRole {
    Ignored, ///< nothing that is recorded: numbers of rows, units, remarks of the office
    Indicator,
    Region,
    Period,
    Value,      ///< figures of the period itself (本期值)
    Cumulative, ///< running totals (累计值)
    Unit,       ///< the unit of the row's figures
    Quality,
    Source,
    Note,
    /// Running totals of what accumulates, as its definition says, and the period's own figures of
    /// everything else: a cross table rarely says which.
    Figure,
};

/// A column of a table. What a figure is of comes from its row, its column and its table together:
/// a list has columns for indicator, region and period, a cross table has regions, periods or
/// indicators for headers.
struct LayoutColumn
{
    int column = 0;      ///< from 0
    QString header = {}; ///< as read, the headers above it joined: “累计值（亿元）”
    ColumnRole role = ColumnRole::Ignored;
    // Of a column of figures, where its header says so:
    std::optional<IndicatorId> indicator = {};
    std::optional<RegionId> region = {};
    std::optional<SpokenPeriod> period = {};
    QString unit = {};
    bool certain = true; ///< it was understood without guessing
    /// The names its header is like where it is none of the plan's: its figures are refused until a
    /// person says which indicator they are of.
    QVector<IndicatorId> candidates = {};
    bool remembered = false; ///< read as a person once said for this sender

    bool isUndecided() const { return !indicator && !candidates.isEmpty(); }
    bool holdsFigures() const
    {
        return role == ColumnRole::Value || role == ColumnRole::Cumulative ||
               role == ColumnRole::Figure;
    }
};

/// How one table of a sheet is read; a sheet may have several, one below the other. Found by the
/// program, shown to a person, corrected, and remembered for the sender (LayoutEdit), whose next
/// file is read the same way as far as its headers are the same.
struct TableLayout
{
    QString sheet; ///< its name; empty in a .csv
    bool used = true;
    QString reason;       ///< why it is not used
    int headerRow = 0;    ///< the first row of the header, from 1
    int firstDataRow = 0; ///< the first row of figures
    int lastDataRow = 0;  ///< the last that may be one; 0 for the sheet's last
    QVector<LayoutColumn> columns;
    // What the title or a person says of the whole table:
    std::optional<IndicatorId> indicator = {};
    std::optional<RegionId> region = {};
    std::optional<SpokenPeriod> period = {};
    QString unit = {}; ///< or several: “亿元、%”, of which each indicator takes the one it can
    int year = 0;      ///< of periods without one; 0: the plan's
};

/// The code of a role, as layoutsText() writes it: “indicator”, “value”, …
QString roleCode(ColumnRole role);

/// What may be remembered of layouts for the sender's next files: which tables are used, by their
/// headers, and what their columns hold. No region, period, unit or title: those are the file's.
QVector<TableLayout> toRemember(const QVector<TableLayout>& layouts);

/// As JSON text with codes and names, for LayoutEdit; what the plan no longer knows is left out.
QString layoutsText(const QVector<TableLayout>& layouts, const Plan& plan);
/// Nothing for a text that is none.
QVector<TableLayout> layoutsFromText(const QString& text, const Plan& plan);

} // namespace kmh
