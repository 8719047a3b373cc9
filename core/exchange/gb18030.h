// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace kmh {

/// Whole characters of GB18030 as a text; nothing where they are none, or where this system cannot
/// tell. Windows reads them itself, elsewhere Qt does with ICU.
std::optional<QString> textFromGb18030(const QByteArray& bytes);

} // namespace kmh
