// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_style.h"

#include "core/exchange/docx_text.h"

#include <cmath>

namespace kmh {

namespace {

constexpr double kIndentChars = 2;

void writeFont(XmlOut& xml, const QString& font)
{
    if (!font.isEmpty())
        xml.leaf("w:rFonts", {{"w:ascii", font},
                              {"w:eastAsia", font},
                              {"w:hAnsi", font},
                              {"w:cs", "Times New Roman"}});
}

void writeSize(XmlOut& xml, double size)
{
    const qint64 halves = std::llround(size * 2);
    xml.leaf("w:sz", {{"w:val", halves}}).leaf("w:szCs", {{"w:val", halves}});
}

void writeSpacing(XmlOut& xml, const DocxStyle& style)
{
    if (style.line > 0)
        xml.leaf("w:spacing", {{"w:before", twips(style.above)},
                               {"w:after", twips(style.below)},
                               {"w:line", twips(style.line)},
                               {"w:lineRule", "exact"}});
    else
        xml.leaf("w:spacing", {{"w:before", twips(style.above)}, {"w:after", twips(style.below)}});
}

void writeParagraphLook(XmlOut& xml, const DocxStyle& style)
{
    xml.open("w:pPr");
    if (style.keepsNext)
        xml.leaf("w:keepNext");
    if (style.keepsLines)
        xml.leaf("w:keepLines");
    if (style.isRuledBelow) {
        xml.open("w:pBdr");
        xml.leaf("w:bottom", {{"w:val", "single"},
                              {"w:sz", "18"}, // eighths of a point
                              {"w:space", "0"},
                              {"w:color", style.color}});
        xml.close();
    }
    if (!style.isOnGrid)
        xml.leaf("w:snapToGrid", {{"w:val", "0"}});
    writeSpacing(xml, style);
    if (style.isIndented)
        xml.leaf("w:ind", {{"w:firstLineChars", qint64(kIndentChars * 100)},
                           {"w:firstLine", twips(kIndentChars * style.size)}});
    xml.leaf("w:jc", {{"w:val", style.align}});
    if (style.outline >= 0)
        xml.leaf("w:outlineLvl", {{"w:val", style.outline}});
    xml.close();
}

void openStyle(XmlOut& xml, const char* type, const char* id, const QString& name, bool isDefault)
{
    if (isDefault)
        xml.open("w:style", {{"w:type", type}, {"w:default", "1"}, {"w:styleId", id}});
    else
        xml.open("w:style", {{"w:type", type}, {"w:styleId", id}});
    xml.leaf("w:name", {{"w:val", name}});
}

} // namespace

void writeDocxStyle(XmlOut& xml, const DocxStyle& style)
{
    openStyle(xml, "paragraph", style.id, style.name, false);
    xml.leaf("w:basedOn", {{"w:val", "Normal"}});
    if (style.next)
        xml.leaf("w:next", {{"w:val", style.next}});
    xml.leaf("w:qFormat");
    writeParagraphLook(xml, style);
    xml.open("w:rPr");
    writeFont(xml, style.font);
    if (style.color)
        xml.leaf("w:color", {{"w:val", style.color}});
    if (style.letterSpacing != 0) // twentieths of a point; rather a little too close than too wide
        xml.leaf("w:spacing", {{"w:val", qint64(std::floor(style.letterSpacing * 20))}});
    writeSize(xml, style.size);
    xml.close().close();
}

void writeDocxDefaults(XmlOut& xml, const QString& font, double size)
{
    xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
    writeFont(xml, font);
    writeSize(xml, size);
    xml.leaf("w:lang", {{"w:val", "en-US"}, {"w:eastAsia", "zh-CN"}, {"w:bidi", "ar-SA"}});
    xml.close().close().leaf("w:pPrDefault").close();
    openStyle(xml, "paragraph", "Normal", QStringLiteral("Normal"), true);
    xml.leaf("w:qFormat").open("w:pPr").leaf("w:widowControl", {{"w:val", "0"}});
    // No room between Chinese and Latin letters: 28 characters make a line.
    xml.leaf("w:autoSpaceDE", {{"w:val", "0"}}).leaf("w:autoSpaceDN", {{"w:val", "0"}});
    xml.leaf("w:jc", {{"w:val", "both"}}).close().close();
    openStyle(xml, "character", "DefaultParagraphFont", QStringLiteral("Default Paragraph Font"),
              true);
    xml.leaf("w:uiPriority", {{"w:val", "1"}}).leaf("w:semiHidden").close();
    openStyle(xml, "table", "TableNormal", QStringLiteral("Normal Table"), true);
    xml.leaf("w:uiPriority", {{"w:val", "99"}}).leaf("w:semiHidden").open("w:tblPr");
    xml.leaf("w:tblInd", {{"w:w", "0"}, {"w:type", "dxa"}}).open("w:tblCellMar");
    for (const auto& [side, width] : {std::pair{"w:top", "40"}, std::pair{"w:left", "75"},
                                      std::pair{"w:bottom", "40"}, std::pair{"w:right", "75"}})
        xml.leaf(side, {{"w:w", width}, {"w:type", "dxa"}});
    xml.close().close().close();
}

void writeDocxTableStyle(XmlOut& xml, const QString& name)
{
    openStyle(xml, "table", docxStyle::kTable, name, false);
    xml.leaf("w:basedOn", {{"w:val", "TableNormal"}}).leaf("w:qFormat").open("w:tblPr");
    xml.open("w:tblBorders");
    for (const char* side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
        xml.leaf(side, {{"w:val", "single"},
                        {"w:sz", "4"}, // eighths of a point
                        {"w:space", "0"},
                        {"w:color", "000000"}});
    xml.close().close().close();
}

QString docxFooterFont()
{
    return QStringLiteral("宋体");
}

} // namespace kmh
