// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QIODevice;

namespace kmh {

/// Whether a file's first bytes are those of a zip container, as an .xlsx is.
bool isZip(const QByteArray& firstBytes);

/// Throws Error (BadInput) for what is neither a zip container nor text, saying what it is: an old
/// .xls, an encrypted workbook, a PDF, a picture, a web page. Told by the bytes, never by the name.
void refuseOtherKinds(QIODevice& device, const QByteArray& firstBytes, const QString& path);

} // namespace kmh
