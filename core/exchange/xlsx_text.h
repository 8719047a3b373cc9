// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xml_pull.h"

namespace kmh {

/// Appends the text of a <si> or <is> whose Start was last, all runs of rich text joined, without
/// the readings (rPh) of East Asian words; goes to its End.
void appendRichText(XmlPull& xml, QByteArray& text);

/// Appends the text of a <t> or <v> whose Start was last; spaces at its ends count only where
/// xml:space="preserve" says so. Goes to its End.
void appendSpacedText(XmlPull& xml, QByteArray& text);

/// UTF-8 of an .xlsx as a text: _x000D_ stands for a character (ECMA-376 part 1, 22.9.2.19,
/// ST_Xstring), lines end in \n.
QString xlsxText(const char* text, qsizetype size);

} // namespace kmh
