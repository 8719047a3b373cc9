// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace kmh::bench {

/// Writes an .xlsx of 100,000 rows and 10 columns as a prefecture would send it, reads it, and has
/// LibreOffice convert it to csv where it is installed, in turn; prints seconds, their ratio and
/// what memory reading took.
int runTableBench();

/// Reads a table in this process and prints milliseconds, cells and MB of memory it took.
int runAsTableReader(const QString& path);

} // namespace kmh::bench
