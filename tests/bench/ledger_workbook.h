// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace kmh::bench {

inline constexpr int kLedgerEntries = 10000; ///< of projects, and as many of matters
inline constexpr int kVersionsOfEach = 5;    ///< so 100,000 history rows in all

/// Writes a copy of the bundled plan's workbook with kLedgerEntries projects and as many matters,
/// each recorded kVersionsOfEach times, and an empty list of an office's own, “empty”. The entries
/// are pseudo-random and the same each time. Throws Error (CannotOpen).
void writeLedgerWorkbook(const QString& path);

} // namespace kmh::bench
