// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xml_out.h"
#include "core/report/bulletin/bulletin.h"

namespace kmh {

// Lengths and texts of WordprocessingML (ECMA-376 part 1, 17).

/// Twentieths of a point, which is what most lengths are in: 1,440 to an inch.
qint64 twips(double points);
qint64 twipsOfMm(double millimetres);

/// The ids of the styles; what a person sees them called is written in docx_styles.cpp.
namespace docxStyle {
inline constexpr auto kIssuer = "BulletinIssuer";
inline constexpr auto kNumber = "BulletinNumber";
inline constexpr auto kRule = "BulletinRule";
inline constexpr auto kTitle = "Title";
inline constexpr auto kBody = "BulletinBody";
inline constexpr auto kHeading1 = "Heading1";
inline constexpr auto kHeading2 = "Heading2";
inline constexpr auto kSignature = "BulletinSignature";
inline constexpr auto kSource = "BulletinSource";
inline constexpr auto kCaption = "Caption";
inline constexpr auto kTable = "BulletinTable";
inline constexpr auto kTableHead = "BulletinTableHead";
inline constexpr auto kTableText = "BulletinTableText";
inline constexpr auto kTableNote = "BulletinTableNote";
inline constexpr auto kEnd = "BulletinEnd";
inline constexpr auto kHeader = "Header";
inline constexpr auto kFooter = "Footer";
} // namespace docxStyle

/// Opens w:document, w:styles and the like.
void openWordPart(XmlOut& xml, const char* root);

/// Opens w:p and w:pPr with the style; the caller may write more properties, then closes w:pPr.
void openWordParagraph(XmlOut& xml, const char* style);

/// w:r with a text; its line ends break the line, its tabs are tabs.
void writeWordRun(XmlOut& xml, const QString& text);

/// A whole paragraph. `keepsNext`: it stays on the page of what comes next.
void writeWordParagraph(XmlOut& xml, const char* style, const QString& text,
                        bool keepsNext = false);

/// Each line of a text as a paragraph; an empty text is one. `keepsNext`: the last stays on the
/// page of what comes next.
void writeWordParagraphs(XmlOut& xml, const char* style, const QString& text,
                         bool keepsNext = false);

} // namespace kmh
