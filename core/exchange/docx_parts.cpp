// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_parts.h"

#include "core/exchange/docx_text.h"

namespace kmh {

namespace {

constexpr double kFooterSize = 14; // points: 四号

/// The number of the page, which every program counts itself.
void writePageField(XmlOut& xml)
{
    xml.open("w:r").leaf("w:fldChar", {{"w:fldCharType", "begin"}}).close();
    xml.open("w:r").element("w:instrText", QStringLiteral(" PAGE "), {{"xml:space", "preserve"}});
    xml.close();
    xml.open("w:r").leaf("w:fldChar", {{"w:fldCharType", "separate"}}).close();
    xml.open("w:r").element("w:t", QStringLiteral("1")).close();
    xml.open("w:r").leaf("w:fldChar", {{"w:fldCharType", "end"}}).close();
}

} // namespace

QByteArray docxSettingsXml()
{
    XmlOut xml;
    openWordPart(xml, "w:settings");
    xml.leaf("w:zoom", {{"w:percent", "100"}});
    xml.leaf("w:defaultTabStop", {{"w:val", "420"}}).leaf("w:evenAndOddHeaders");
    xml.leaf("w:characterSpacingControl", {{"w:val", "compressPunctuation"}}).open("w:compat");
    for (const char* habit : // those of a Chinese Word
         {"w:spaceForUL", "w:balanceSingleByteDoubleByteWidth", "w:doNotLeaveBackslashAlone",
          "w:ulTrailSpace", "w:doNotExpandShiftReturn", "w:adjustLineHeightInTable",
          "w:useFELayout"})
        xml.leaf(habit);
    xml.leaf("w:compatSetting", {{"w:name", "compatibilityMode"},
                                 {"w:uri", "http://schemas.microsoft.com/office/word"},
                                 {"w:val", "15"}});
    xml.close().leaf("w:themeFontLang", {{"w:val", "en-US"}, {"w:eastAsia", "zh-CN"}});
    return xml.close().done();
}

QByteArray docxHeaderXml(const QString& mark)
{
    XmlOut xml;
    openWordPart(xml, "w:hdr");
    writeWordParagraph(xml, docxStyle::kHeader, mark);
    return xml.close().done();
}

QByteArray docxFooterXml(bool isEven)
{
    XmlOut xml;
    openWordPart(xml, "w:ftr");
    openWordParagraph(xml, docxStyle::kFooter);
    const char* side = isEven ? "w:left" : "w:right";
    const char* sideChars = isEven ? "w:leftChars" : "w:rightChars";
    xml.leaf("w:ind", {{sideChars, "100"}, {side, twips(kFooterSize)}});
    xml.leaf("w:jc", {{"w:val", isEven ? "left" : "right"}}).close();
    writeWordRun(xml, QStringLiteral("— "));
    writePageField(xml);
    writeWordRun(xml, QStringLiteral(" —"));
    return xml.close().close().done();
}

} // namespace kmh
