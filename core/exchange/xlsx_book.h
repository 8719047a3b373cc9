// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <xlsxwriter.h>

namespace kmh {

/// An .xlsx file being written, with libxlsxwriter's own functions on book() and its sheets. The
/// file is written beside its place and renamed by save(); without that nothing is left behind.
/// Texts go in with worksheet_write_string(), which no program ever runs as a formula.
class XlsxBook
{
public:
    /// `constantMemory` holds one row at a time: rows must then be written in order. Throws Error
    /// (CannotOpen) where the folder cannot be written.
    explicit XlsxBook(const QString& path, bool constantMemory = false);
    ~XlsxBook();
    Q_DISABLE_COPY_MOVE(XlsxBook)

    lxw_workbook* book() const { return m_book; }
    /// A sheet of at most 31 characters, without the characters Excel forbids, its name made
    /// unique.
    lxw_worksheet* addSheet(const QString& name);
    lxw_format* addFormat() const { return workbook_add_format(m_book); }

    /// Throws Error (CannotOpen) with the reason.
    void save();

private:
    QString m_path;
    QString m_beside;
    lxw_workbook* m_book = nullptr;
};

} // namespace kmh
