// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_file.h"

#include "core/domain/error.h"
#include "core/domain/text.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/export_progress.h"
#include "core/exchange/record_tables.h"

#include <QtCore/QDir>

namespace kmh {

namespace {

constexpr int kPage = 500; // entries read at once

void exportCsv(const ExportRequest& request, const ExportSource& source, ExportProgress& progress)
{
    if (request.content == ExportContent::Ledgers)
        throw Error(Error::Kind::Usage, tr("A .csv holds one table; choose .xlsx or .json for the "
                                           "ledgers."));
    const FigureNames names(source.plan());
    const bool history = request.content == ExportContent::History;
    CsvWriter table(request.path, history ? versionColumns() : figureColumns());
    if (history) {
        source.eachVersion([&](const ObservationVersion& version) {
            table.addRow(versionCells(names, version));
            progress.step();
        });
    } else {
        source.eachFigure([&](const FigureKey& key, const ReportedFigure& figure) {
            table.addRow(figureCells(names, key, figure));
            progress.step();
        });
    }
    table.save();
}

int rowsOf(ExportContent content, const ExportSource& source)
{
    switch (content) {
    case ExportContent::Figures: return source.figures;
    case ExportContent::History: return source.versions;
    case ExportContent::Everything: return source.figures + source.versions;
    case ExportContent::Ledgers: break;
    }
    int rows = 0;
    for (const Ledger& ledger : source.plan().ledgers)
        rows += source.countEntries(ledger.code);
    return rows;
}

} // namespace

ExportFormat exportFormatOf(const QString& path)
{
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return ExportFormat::Xlsx;
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return ExportFormat::Csv;
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return ExportFormat::Json;
    throw Error(Error::Kind::Usage, tr("%1 does not say what to write; end its name with .xlsx, "
                                       ".csv or .json.")
                                        .arg(QDir::toNativeSeparators(path)));
}

void exportFile(const ExportRequest& request, const ExportSource& source, const Progress& progress)
{
    const ExportFormat format = exportFormatOf(request.path);
    ExportProgress steps(progress, rowsOf(request.content, source));
    switch (format) {
    case ExportFormat::Xlsx: exportXlsx(request, source, steps); break;
    case ExportFormat::Csv: exportCsv(request, source, steps); break;
    case ExportFormat::Json: exportJson(request, source, steps); break;
    }
    tell(progress, 1);
}

void eachEntry(const ExportSource& source, const QString& ledger,
               const std::function<void(const Entry&)>& read)
{
    const int count = source.countEntries(ledger);
    for (int offset = 0; offset < count; offset += kPage) {
        for (const Entry& entry : source.entries(ledger, offset, kPage))
            read(entry);
    }
}

} // namespace kmh
