// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workbook.h"

#include <QtCore/QTextStream>

class QJsonObject;

namespace kmh {

/// What every command of the console is given: where results and messages go, and which workbook is
/// meant. Results go to `out`, for people and other programs; everything else to `err`.
/// Both are UTF-8 with line feeds on every system, Windows too, so that other programs get the same
/// bytes everywhere.
class Console
{
public:
    Console(QTextStream& out, QTextStream& err)
        : m_out(out)
        , m_err(err)
    {
    }

    QTextStream& out() { return m_out; }
    QTextStream& err() { return m_err; }

    void setWorkbookPath(const QString& path) { m_workbookPath = path; }
    const QString& workbookPath() const { return m_workbookPath; }

    /// The workbook named on the command line, for reading, or else the bundled plan. Throws Error.
    Workbook openWorkbook() const;

    /// The workbook named on the command line, for writing, with its write lock (under a person's
    /// name). Throws Error: Usage where none is named, CannotOpen where it cannot be written or
    /// another program works on it.
    Workbook openWorkbookForWriting(const QString& person) const;

    /// Indented, with its keys in alphabetical order.
    void printJson(const QJsonObject& json);

private:
    QTextStream& m_out;
    QTextStream& m_err;
    QString m_workbookPath;
};

} // namespace kmh
