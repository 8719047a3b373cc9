// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace kmh {

/// Lets the text of a PDF that Qt wrote be searched and copied. Where a font has one glyph for
/// several characters, Qt names the first of them: of Chinese fonts that is the radical (⽉ U+2F49,
/// ⻘ U+2ED8) instead of the character (月 U+6708, 青 U+9752), and a tabulator instead of a space.
/// The names stand in ToUnicode maps (ISO 32000-1, 9.10.3), which Qt does not compress; glyphs that
/// it names by counting up are listed one by one, and what follows in the file moves accordingly.
/// Any other file is left as it is.
void nameCharactersOfPdf(QByteArray& pdf);

} // namespace kmh
