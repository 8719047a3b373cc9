// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>

#include <optional>

namespace kmh {

/// What the days of an .xlsx count from.
enum class XlsxEpoch {
    From1900, ///< 1 is 1900-01-01; 60 is a 29 February 1900 that never was, as in Lotus 1-2-3
    From1904,
};

/// The moment of a number of days since the epoch, to the millisecond, in local time; nothing
/// outside what spreadsheets know (up to the year 9999). ECMA-376 part 1, 18.17.4.1.
std::optional<QDateTime> momentOf(double days, XlsxEpoch epoch);

/// A moment as ISO 8601 writes it (a cell of type d): a day, a day and a time, or a time alone,
/// which belongs to the epoch's day 0.
std::optional<QDateTime> momentOf(const QString& iso, XlsxEpoch epoch);

/// Whether a moment is a time of no day in particular: one of the epoch of 1900's day 0.
bool isTimeAlone(const QDateTime& moment);

} // namespace kmh
