// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace kmh {

/// Writes a file whole, beside `path` and renamed: what was there stays as it was until then.
/// Throws Error (CannotOpen) with the reason.
void saveBytes(const QString& path, const QByteArray& bytes);

} // namespace kmh
