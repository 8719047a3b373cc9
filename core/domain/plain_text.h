// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace kmh {

// Names in other people's tables are spaced, bracketed and widened at will; these forms take out
// what does not matter.

/// One width of letters and digits (NFKC), lower case, no spaces, line breaks or characters that
/// are not seen.
QString plainText(const QString& text);

/// The same without punctuation; % stays, because it is a unit.
QString foldedName(const QString& text);

} // namespace kmh
