// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_cell.h"

#include <QtCore/QSaveFile>

namespace kmh {

/// A .csv being written: UTF-8 with the mark that tells Excel so, lines ended by CR LF, numbers
/// with all their digits and no separators, texts that begin like formulas guarded (safe_text.h).
/// Written beside its place and renamed by save(); without that nothing is left behind.
class CsvWriter : public ExportTable
{
public:
    /// Throws Error (CannotOpen) where the folder cannot be written.
    CsvWriter(const QString& path, const QVector<ExportColumn>& columns);

    void addRow(const QVector<ExportCell>& cells) override;
    /// Throws Error (CannotOpen) with the reason.
    void save();

private:
    QSaveFile m_file;
};

/// A line of a .csv as CsvWriter writes it, its end included; texts are guarded.
QByteArray csvLine(const QStringList& texts);
/// What a .csv begins with, for Excel.
QByteArray csvMark();

/// A number with as few digits as tell it from every other, never with an exponent.
QString exactNumber(double value);

} // namespace kmh
