// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace kmh {

/// A PDF as QPdfWriter makes it, with what is copied out of it put right: Qt names a glyph by the
/// lowest character a font has it for, so that 月 is copied out as the Kangxi radical ⽉ (U+2F49)
/// and cannot be searched for. In the maps from glyphs to characters (ToUnicode, ISO 32000-1
/// 9.10.3) every radical and stroke becomes the unified ideograph it stands for
/// (EquivalentUnifiedIdeograph of the Unicode Character Database). Looks are not touched. A file
/// of another shape comes back as it is.
QByteArray withPlainCharacters(const QByteArray& pdf);

} // namespace kmh
