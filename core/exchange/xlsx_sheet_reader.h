// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_file.h"
#include "core/exchange/xlsx_moment.h"
#include "core/exchange/xlsx_strings.h"
#include "core/exchange/xlsx_styles.h"

namespace kmh {

/// What the cells of a sheet stand on.
struct XlsxGround
{
    XlsxStrings strings;
    std::vector<NumberShape> shapes; ///< by style
    XlsxEpoch epoch = XlsxEpoch::From1900;
    TableLimits limits;
};

/// A place as a cell's reference gives it: column from 0, row from 1.
struct CellPlace
{
    int column = 0;
    int row = 0;
};

/// “D7”; nothing for anything else. Numbers too large for any sheet come out as the largest int.
std::optional<CellPlace> cellPlace(std::string_view reference);

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
    void readCell(TableRow& row);
    void readContent(TableCell& cell);
    void place(TableRow& row, std::string_view reference);
    void keep(TableRow& row, TableCell&& cell);
    void readValue(TableCell& cell, std::string_view type);
    void readNumber(TableCell& cell);
    void readShared(TableCell& cell);
    void addMerged(QVector<MergedCells>& merged, const QString& reference);
    [[noreturn]] void complainAt(const QString& where, const QString& trouble) const;
    QString shown(int row, int column) const;

    XmlPull& m_xml;
    const XlsxGround& m_ground;
    QString m_sheet;
    enum class Part { Before, Rows, After } m_part = Part::Before;
    int m_row = 0;            ///< of the last row, from 1
    bool m_rowIsSure = false; ///< its number stands in the file
    int m_column = -1;        ///< of the last cell
    std::size_t m_style = 0;
    QByteArray m_value; ///< of the cell at hand
    bool m_hasValue = false;
    qint64 m_rowBytes = 0;
};

} // namespace kmh
