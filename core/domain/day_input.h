// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>

namespace kmh {

/// A day as people type it: 2025-3-5, 2025/3/5, 2025.3.5, 20250305, 2025年3月5日, and without the
/// year 3-5, 3/5, 3月5日, which is the one nearest to `near`; digits of either width. Nothing for
/// anything else and for days that do not exist.
std::optional<QDate> readDay(const QString& text, QDate near);

} // namespace kmh
