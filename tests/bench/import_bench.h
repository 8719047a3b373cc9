// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace kmh::bench {

/// Measures taking figures in, in one run beside what other programs need for the same, each as a
/// process of its own:
/// - a .csv of a million observations by `kmhctl import`, beside the sqlite3 shell's `.import` of
///   the same rows into the same table with the same indexes;
/// - an .xlsx of 100,000 rows of ten columns read, checked and previewed (`kmhctl import
///   --dry-run`), beside LibreOffice's conversion of it to .csv, with the largest memory used.
/// What is not installed is left out, saying so. The files are written to the folder and kept, or
/// to a temporary one.
int runImportBench(const QString& folder);

} // namespace kmh::bench
