// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>

namespace kmh {

/// The day a moment falls on in Beijing, whose time is eight hours ahead of UTC all year; offices
/// count days by it wherever the computer thinks it is. Invalid for an invalid moment.
inline QDate beijingDay(const QDateTime& moment)
{
    return moment.isValid() ? moment.toOffsetFromUtc(8 * 60 * 60).date() : QDate();
}

} // namespace kmh
