// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_page.h"

#include "core/exchange/docx_text.h"

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

constexpr double kPointsPerMm = 72 / 25.4;
constexpr double kPaperWidth = 210; // mm: A4
constexpr double kPaperHeight = 297;
constexpr double kNarrowestText = 50;     // mm that margins leave at least
constexpr double kHeaderAbove = 15;       // mm from the paper's edge
constexpr double kFooterBelow = 12;       // mm under the text: 7 to the number and its own height
constexpr double kLeastFooter = 5;        // mm from the paper's edge
constexpr double kClosestLines = 10;      // points
constexpr double kBodySize = 16;          // points: 三号
constexpr double kBodyPitch = 442.2 / 28; // points: 28 characters in 156 mm

/// Margins as they are, or narrowed alike where they leave no room.
std::pair<double, double> fitted(double one, double other, double paper)
{
    one = std::isfinite(one) ? std::max(0., one) : 0;
    other = std::isfinite(other) ? std::max(0., other) : 0;
    const double most = paper - kNarrowestText;
    if (one + other <= most)
        return {one, other};
    return {most * one / (one + other), most * other / (one + other)};
}

/// As the standard has it where lines would stand in each other.
double lineOf(const BulletinForm& form)
{
    const double line = form.lineSpacing;
    return std::isfinite(line) && line >= kClosestLines ? line : BulletinForm().lineSpacing;
}

} // namespace

DocxPage::DocxPage(const BulletinForm& form, bool landscape)
    : isLandscape(landscape)
    , line(lineOf(form))
{
    const auto [above, below] = fitted(form.marginTop, form.marginBottom, kPaperHeight);
    const auto [near, far] = fitted(form.marginLeft, form.marginRight, kPaperWidth);
    width = kPaperWidth * kPointsPerMm;
    height = kPaperHeight * kPointsPerMm;
    top = above * kPointsPerMm;
    bottom = below * kPointsPerMm;
    left = near * kPointsPerMm;
    right = far * kPointsPerMm;
    if (!landscape)
        return;
    // The upright page turned to the left: what was its binding edge is above now.
    std::swap(width, height);
    const double head = top;
    top = left;
    left = bottom;
    bottom = right;
    right = head;
}

double DocxPage::letterSpacing() const
{
    // A grid of characters would say the same, but programs disagree on how wide its cells are.
    const double count = std::max(1., std::round(textWidth() / kBodyPitch));
    return std::min(0., textWidth() / count - kBodySize);
}

void writeSection(XmlOut& xml, const DocxPage& page, bool hasHeader)
{
    xml.open("w:sectPr");
    if (hasHeader) {
        xml.leaf("w:headerReference", {{"w:type", "default"}, {"r:id", kDocxHeaderId}});
        xml.leaf("w:headerReference", {{"w:type", "even"}, {"r:id", kDocxHeaderId}});
    }
    xml.leaf("w:footerReference", {{"w:type", "default"}, {"r:id", kDocxFooterId}});
    xml.leaf("w:footerReference", {{"w:type", "even"}, {"r:id", kDocxEvenFooterId}});
    xml.leaf("w:type", {{"w:val", "nextPage"}});
    if (page.isLandscape)
        xml.leaf(
            "w:pgSz",
            {{"w:w", twips(page.width)}, {"w:h", twips(page.height)}, {"w:orient", "landscape"}});
    else
        xml.leaf("w:pgSz", {{"w:w", twips(page.width)}, {"w:h", twips(page.height)}});
    const double footer =
        std::max(kLeastFooter * kPointsPerMm, page.bottom - kFooterBelow * kPointsPerMm);
    xml.leaf("w:pgMar", {{"w:top", twips(page.top)},
                         {"w:right", twips(page.right)},
                         {"w:bottom", twips(page.bottom)},
                         {"w:left", twips(page.left)},
                         {"w:header", twipsOfMm(kHeaderAbove)},
                         {"w:footer", twips(footer)},
                         {"w:gutter", "0"}});
    xml.leaf("w:cols", {{"w:space", "425"}});
    xml.leaf("w:docGrid", {{"w:type", "lines"}, {"w:linePitch", twips(page.line)}});
    xml.close();
}

} // namespace kmh
