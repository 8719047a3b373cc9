// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

namespace kmh {

/// Throws Error (BadInput) for files no notice is read from, with what to do instead: .doc and
/// .wps, .pdf, .rtf, a saved web page, a picture. Told by the bytes, never by the name.
void refuseOtherNotices(const QByteArray& bytes, const QString& path);

/// A file that no notice is read from; `what` it is.
Error otherNotice(const QString& path, const QString& what);

/// A file that is broken; `what` is wrong.
Error damagedNotice(const QString& path, const QString& what);

} // namespace kmh
