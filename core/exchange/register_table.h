// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <QtCore/QStringList>
#include <QtCore/QVector>

namespace kmh {

/// A list of an office as a table: a row of heads, then a row each. Read whole, for lists of a few
/// hundred rows.
class RegisterTable
{
public:
    struct Column
    {
        QString head;       ///< as we write it
        QStringList others; ///< what else it may be called
        bool isNeeded = true;
    };
    struct Row
    {
        int number = 0;    ///< of the file
        QStringList cells; ///< by the columns asked for; empty where the file has none
    };

    /// Reads the first sheet that is shown. Throws Error: CannotOpen for a file that cannot be
    /// read, BadInput for one without the heads that are needed, without rows, or with too many.
    RegisterTable(const QString& path, const QVector<Column>& columns);

    const QVector<Row>& rows() const { return m_rows; }
    /// Heads that are none of the columns'; nothing was read from below them.
    const QStringList& unknownHeads() const { return m_unknown; }

    /// The sentence “file, line 7: what is wrong”.
    [[noreturn]] void fail(const Row& row, const QString& sentence) const;
    [[noreturn]] void fail(const QString& sentence) const;

private:
    QString m_path;
    QVector<Row> m_rows;
    QStringList m_unknown;
};

} // namespace kmh
