// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "core/exchange/export_cell.h"
#include "core/exchange/sheet_writer.h"

namespace kmh {

/// Any table as it is shown, to be written to a file.
struct ShownTable
{
    QString name; ///< of the sheet
    QVector<ExportColumn> columns = {};
    QVector<QVector<ExportCell>> rows = {}; ///< each as many cells as there are columns
    PageSetup page = {}; ///< of an .xlsx; a .csv has a last row that says its figures are invented
};

/// Writes it as .xlsx or .csv, by the end of the path. Throws Error: Usage for any other end,
/// CannotOpen where it cannot be written; and Cancelled. Nothing is left behind then.
void writeTable(const QString& path, const ShownTable& table, const Progress& progress = {});

} // namespace kmh
