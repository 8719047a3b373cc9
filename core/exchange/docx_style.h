// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xml_out.h"

namespace kmh {

/// A style of paragraphs (w:style); lengths in points.
struct DocxStyle
{
    const char* id = "";
    QString name = {};
    QString font = {}; ///< of Chinese and Latin letters; empty: the document's
    double size = 0;
    const char* color = nullptr;
    const char* align = "both";
    const char* next = nullptr; ///< the style of the paragraph after it
    double line = 0;            ///< between lines; 0: as the font has it
    double above = 0;
    double below = 0;
    int outline = -1;          ///< level in the document's outline, from 0
    bool isIndented = false;   ///< its first line by two characters
    double letterSpacing = 0;  ///< between its letters, added to their width
    bool isOnGrid = false;     ///< its lines stand on the page's grid
    bool isRuledBelow = false; ///< a red rule
    bool keepsNext = false;    ///< on the page of the next paragraph
    bool keepsLines = false;   ///< all on one page
};

void writeDocxStyle(XmlOut& xml, const DocxStyle& style);

/// w:docDefaults and the styles that everything begins from: “Normal”, the default font of runs,
/// the default table.
void writeDocxDefaults(XmlOut& xml, const QString& font, double size);

/// The table style: thin black lines everywhere.
void writeDocxTableStyle(XmlOut& xml, const QString& name);

/// Of page numbers: 宋体, as the standard has it.
QString docxFooterFont();

} // namespace kmh
