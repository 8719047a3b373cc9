// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace kmh::bench {

inline constexpr int kObservations = 1'000'000;
inline constexpr int kXlsxRows = 100'000;

/// A million different figures of the bundled plan's 旬 indicators, from 1900 on: as a person's
/// .csv, and as rows of the table `observation` for the sqlite3 shell.
void writeObservations(const QString& csv, const QString& rows);

/// The first kXlsxRows of them as a list of ten columns.
void writeXlsx(const QString& path);

} // namespace kmh::bench
