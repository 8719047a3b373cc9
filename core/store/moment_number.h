// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>

#include <optional>

namespace kmh::store {

/// A moment as the store writes it, 2025-03-21T08:42:00.000Z, as the number of its digits: numbers
/// are in the order of the moments, and cost less to keep and to compare than texts. Nothing for
/// what is written otherwise.
std::optional<qint64> momentNumber(QStringView written);

/// The moment of such a number, in UTC.
QDateTime momentOf(qint64 number);

} // namespace kmh::store
