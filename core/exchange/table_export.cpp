// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_export.h"

#include "core/domain/error.h"
#include "core/domain/text.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/export_file.h"
#include "core/exchange/export_progress.h"

namespace kmh {

namespace {

void addRows(const ShownTable& table, ExportTable& file, ExportProgress& progress)
{
    for (const QVector<ExportCell>& row : table.rows) {
        file.addRow(row);
        progress.step();
    }
}

} // namespace

void writeTable(const QString& path, const ShownTable& table, const Progress& progress)
{
    ExportProgress steps(progress, int(table.rows.size()));
    switch (exportFormatOf(path)) {
    case ExportFormat::Xlsx: {
        XlsxBook book(path, true);
        SheetStyles styles(book);
        SheetWriter sheet(book, styles, table.name, table.columns, table.page);
        addRows(table, sheet, steps);
        sheet.finish();
        book.save();
        break;
    }
    case ExportFormat::Csv: {
        CsvWriter file(path, table.columns);
        addRows(table, file, steps);
        if (table.page.demo) { // an .xlsx has it at the head of every page
            QVector<ExportCell> mark(table.columns.size());
            mark.first() = ExportCell::of(tr("(demonstration figures)"));
            file.addRow(mark);
        }
        file.save();
        break;
    }
    case ExportFormat::Json:
        throw Error(Error::Kind::Usage, tr("A table is written as .xlsx or .csv; choose one of "
                                           "them."));
    }
    tell(progress, 1);
}

} // namespace kmh
