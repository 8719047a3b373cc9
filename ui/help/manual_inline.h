// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace kmh {

/// What stands within a line of the manual as HTML: **strong**, `keys`, [links](target).
QString manualInline(const QString& text);

/// The same without its marks, as it is read.
QString manualPlain(const QString& text);

/// Two lines of one paragraph: with a space between them unless one of the characters that meet is
/// Chinese.
QString joinedLines(const QString& first, const QString& second);

} // namespace kmh
