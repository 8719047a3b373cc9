// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace kmh {

/// Whether a file's first bytes are those of a SQLite database.
bool isSqliteFile(const QByteArray& firstBytes);

/// A sentence on a file that is no workbook, saying what it seems to be and what to do with it.
QString notAWorkbook(const QString& path, const QByteArray& firstBytes);

} // namespace kmh
