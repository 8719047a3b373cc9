// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_head.h"

#include <algorithm>

namespace kmh {

SheetHead::SheetHead(TableFile& file, int sheet)
{
    file.eachRow(sheet, [this](const TableRow& row) {
        m_places.insert(row.number, int(m_rows.size()));
        m_rows.append(row);
        m_columns = std::max(m_columns, std::min(kColumns, int(row.cells.size())));
        return m_rows.size() < kRows;
    });
    const int last = m_rows.isEmpty() ? 0 : m_rows.last().number;
    for (const MergedCells& merged : file.mergedCells(sheet)) {
        if (merged.firstColumn >= kColumns)
            continue;
        for (int row = merged.firstRow; row <= std::min(merged.lastRow, last); ++row) {
            if (m_places.contains(row) || row == merged.firstRow)
                m_merged[row].append(merged);
        }
    }
}

int SheetHead::placeOf(int rowNumber) const
{
    return m_places.value(rowNumber, -1);
}

const MergedCells* SheetHead::mergedAt(int rowNumber, int column) const
{
    const auto row = m_merged.constFind(rowNumber);
    if (row == m_merged.cend())
        return nullptr;
    for (const MergedCells& merged : *row) {
        if (merged.firstColumn <= column && column <= merged.lastColumn)
            return &merged;
    }
    return nullptr;
}

const TableCell& SheetHead::cell(int place, int column) const
{
    const TableRow& row = m_rows.at(place);
    const MergedCells* merged = mergedAt(row.number, column);
    const int first = merged ? placeOf(merged->firstRow) : place;
    return first < 0 ? row.cell(column)
                     : m_rows.at(first).cell(merged ? merged->firstColumn : column);
}

bool SheetHead::isFromAbove(int place, int column) const
{
    const int number = m_rows.at(place).number;
    const MergedCells* merged = mergedAt(number, column);
    return merged && merged->firstRow < number;
}

int SheetHead::width(int place, int column) const
{
    const MergedCells* merged = mergedAt(m_rows.at(place).number, column);
    return merged ? merged->lastColumn - merged->firstColumn + 1 : 1;
}

QStringList SheetHead::textsOf(int place, int most) const
{
    QStringList texts;
    for (const TableCell& cell : m_rows.at(place).cells) {
        const QString text = cell.shown().trimmed();
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
        if (texts.size() >= most)
            break;
    }
    return texts;
}

} // namespace kmh
