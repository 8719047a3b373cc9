// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

namespace kmh {

/// A day in words, in the interface's language: 3月20日 without its year.
QString dayLabel(QDate day);
/// The same with the year: 2025年3月20日.
QString longDayLabel(QDate day);

} // namespace kmh
