// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsx_cell_reader.h"

namespace kmh {

/// Reads the rows of a sheet one by one, then its merged cells. Rows and cells without a reference
/// follow those before them, as some writers leave it.
class XlsxSheetReader
{
public:
    /// `sheet` is its name, for sentences. Both have to outlive this.
    XlsxSheetReader(XmlPull& xml, const XlsxGround& ground, const QString& sheet);

    /// The next row that is not empty; false behind the last.
    bool nextRow(TableRow& row);
    /// Goes to the end of the sheet.
    QVector<MergedCells> mergedCells();

private:
    bool findRows();
    void readRow(TableRow& row);
    void readRowNumber();
    void readCell(TableRow& row);
    void place(std::string_view reference, bool isFirst);
    void keep(TableRow& row, TableCell&& cell);
    void addMerged(QVector<MergedCells>& merged, const QString& reference);
    [[noreturn]] void complainAt(const QString& where, const QString& trouble) const;
    [[noreturn]] void complainHere(const QString& trouble) const;

    XmlPull& m_xml;
    TableLimits m_limits;
    QString m_sheet;
    XlsxCellReader m_cells;
    enum class Part { Before, Rows, After } m_part = Part::Before;
    int m_row = 0;            ///< of the last row, from 1
    bool m_rowIsSure = false; ///< its number stands in the file
    int m_column = -1;        ///< of the last cell
    qint64 m_rowBytes = 0;
};

} // namespace kmh
