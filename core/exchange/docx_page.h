// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xml_out.h"
#include "core/report/bulletin/bulletin.h"

namespace kmh {

/// The paper and what is left of it for writing; lengths in points.
struct DocxPage
{
    DocxPage(const BulletinForm& form, bool landscape);

    bool isLandscape = false;
    double width = 0;
    double height = 0;
    double top = 0;
    double left = 0;
    double right = 0;
    double bottom = 0;
    double line = 0; ///< from one line of the body to the next

    double textWidth() const { return width - left - right; }
    /// What letters of the body (三号) are moved by so that a whole number of them fills the line:
    /// 28 in the 156 mm of the standard.
    double letterSpacing() const;
};

/// w:sectPr: the page of what stands before it, its header and its feet. Headers are referred to
/// where the document has one.
void writeSection(XmlOut& xml, const DocxPage& page, bool hasHeader);

// What a section refers to.
inline constexpr auto kDocxHeaderId = "rId10";
inline constexpr auto kDocxFooterId = "rId11"; ///< of odd pages
inline constexpr auto kDocxEvenFooterId = "rId12";

} // namespace kmh
