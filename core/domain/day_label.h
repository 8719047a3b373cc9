// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace kmh {

/// A day in words, in the interface's language: 3月20日 without its year.
QString dayLabel(QDate day);
/// The same with the year: 2025年3月20日.
QString longDayLabel(QDate day);

/// With the year where that is not `year`, which goes without saying.
QString dayLabel(QDate day, int year);

/// A moment on the clock of whoever reads it: 2025-03-21 08:30.
QString momentLabel(const QDateTime& moment);

} // namespace kmh
