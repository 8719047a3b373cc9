// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_file.h"

namespace kmh {

/// The first rows of a sheet with what is merged in them, for finding out how it is to be read.
class SheetHead
{
public:
    /// Headers further down than this are not looked for.
    static constexpr int kRows = 400;
    /// Nor further to the right.
    static constexpr int kColumns = 300;

    SheetHead(TableFile& file, int sheet);

    const QVector<TableRow>& rows() const { return m_rows; }
    /// The places in rows() of the row with a number; -1 where that row is empty.
    int placeOf(int rowNumber) const;
    int columns() const { return m_columns; }

    /// The cell that stands at a place: of merged ones the first.
    const TableCell& cell(int place, int column) const;
    /// Whether it is merged with cells above it, so that its row says nothing new by it.
    bool isFromAbove(int place, int column) const;
    /// How many columns the cell there covers.
    int width(int place, int column) const;
    /// The different texts of a row, up to `most`.
    QStringList textsOf(int place, int most) const;

private:
    const MergedCells* mergedAt(int rowNumber, int column) const;

    QVector<TableRow> m_rows;
    QHash<int, int> m_places;
    QHash<int, QVector<MergedCells>> m_merged; ///< by row
    int m_columns = 0;
};

} // namespace kmh
