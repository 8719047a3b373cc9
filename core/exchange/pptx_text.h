// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xml_out.h"
#include "core/report/briefing/slide.h"

namespace kmh {

// Lengths and texts of DrawingML (ECMA-376 part 1, 21.1.2). A slide is 7.5 inches high.

/// English Metric Units in a slide unit: 7.5 × 914,400 ÷ 1,080.
inline constexpr double kEmuPerUnit = 6350;
/// Hundredths of a point in a slide unit: 7.5 × 72 × 100 ÷ 1,080.
inline constexpr double kCentipointsPerUnit = 50;

/// Slide units in EMU; what no program can place (infinite, not a number) is 0.
qint64 emu(double units);

/// “FF0000”.
QByteArray hexColor(quint32 color);

/// The colour of what stands around it.
void writeSolidFill(XmlOut& xml, quint32 color);

/// How the letters of a text look; a size of 0 leaves everything to the placeholder.
struct LetterLook
{
    double size = 0; ///< in slide units
    quint32 color = 0;
    bool bold = false;
    bool isHeading = false; ///< in the theme's font for titles, where it has another
    SlideText::Align align = SlideText::Align::Left;
};

/// A character in its own colour before the first line; the lines below begin beside it.
struct LeadingMark
{
    QChar sign;
    quint32 color = 0;
    double indent = 0; ///< from the mark's left edge to the words, in slide units
};

enum class LineBreaks {
    Paragraphs, ///< each line is a paragraph
    InOne,      ///< one paragraph, as a title has to be
};

/// The paragraphs of a text body (a:p).
void writeParagraphs(XmlOut& xml, const QString& text, const LetterLook& look,
                     LineBreaks breaks = LineBreaks::Paragraphs,
                     const std::optional<LeadingMark>& mark = {});

} // namespace kmh
