// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/return_form_table.h"

namespace kmh {

namespace {

/// The mark in a row, wherever it stands; empty if there is none.
QString markIn(const TableRow& row)
{
    for (const TableCell& cell : row.cells) {
        if (cell.kind == TableCell::Kind::Text && cell.text.startsWith(QLatin1String("kmh:")))
            return cell.text;
    }
    return {};
}

QHash<int, int> columnsIn(const TableRow& row)
{
    QHash<int, int> columns;
    for (int i = 0; i < row.cells.size(); ++i) {
        if (const auto column = columnOfMark(row.cells.at(i).text))
            columns.insert(int(*column), i);
    }
    return columns;
}

} // namespace

const TableCell& FilledRow::cell(FormColumn column) const
{
    static const TableCell none;
    const auto place = columns->constFind(int(column));
    return place == columns->cend() ? none : row->cell(*place);
}

QString FilledRow::place(const TableFile& file, FormColumn column) const
{
    return file.place(sheet, row->number, columns->value(int(column)));
}

bool readFormTables(TableFile& file, const std::function<bool(const FilledRow&)>& read,
                    const Progress& progress)
{
    bool found = false;
    bool goesOn = true;
    const QVector<TableFile::Sheet> sheets = file.sheets();
    for (int sheet = 0; sheet < sheets.size() && goesOn; ++sheet) {
        if (sheets.at(sheet).name == kFormSheet)
            continue;
        QHash<int, int> columns;
        bool inTable = false;
        file.eachRow(
            sheet,
            [&](const TableRow& row) {
                const QString mark = markIn(row);
                if (mark == kColumnsMark) {
                    columns = columnsIn(row);
                    found = true;
                } else if (!columns.isEmpty() && (inTable || !mark.isEmpty())) {
                    inTable = inTable || mark == kHeaderMark;
                    goesOn = read({sheet, &row, &columns, mark});
                }
                return goesOn;
            },
            progress);
    }
    return found;
}

} // namespace kmh
