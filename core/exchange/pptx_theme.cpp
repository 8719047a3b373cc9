// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pptx_parts.h"
#include "core/exchange/xml_out.h"

#include <utility>

namespace kmh {

namespace {

constexpr quint32 kText = 0x1B2733;
constexpr quint32 kPaper = 0xFFFFFF;
constexpr quint32 kAccent = 0x1F4E79;
constexpr quint32 kGround = 0xE6EBF2;

void writeColor(XmlOut& xml, const char* name, quint32 color)
{
    const QString digits =
        QStringLiteral("%1").arg(color & 0xFFFFFF, 6, 16, QLatin1Char('0')).toUpper();
    xml.open(name).leaf("a:srgbClr", {{"val", digits}}).close();
}

/// The desk's own colours, for what a person adds.
void writeColors(XmlOut& xml, const std::array<quint32, 5>& lights)
{
    const auto& [onTrack, watch, behind, met, missing] = lights;
    xml.open("a:clrScheme", {{"name", "kaimenhong"}});
    for (const auto& [name, color] : {std::pair{"a:dk1", kText},
                                      {"a:lt1", kPaper},
                                      {"a:dk2", kAccent},
                                      {"a:lt2", kGround},
                                      {"a:accent1", kAccent},
                                      {"a:accent2", onTrack},
                                      {"a:accent3", watch},
                                      {"a:accent4", behind},
                                      {"a:accent5", met},
                                      {"a:accent6", missing},
                                      {"a:hlink", met},
                                      {"a:folHlink", missing}})
        writeColor(xml, name, color);
    xml.close();
}

/// Three of each are required; all are plain.
constexpr auto kFormats =
    R"(<a:fmtScheme name="kaimenhong"><a:fillStyleLst>)"
    R"(<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>)"
    R"(<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>)"
    R"(<a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst>)"
    R"(<a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>)"
    R"(<a:ln w="19050"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>)"
    R"(<a:ln w="28575"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln></a:lnStyleLst>)"
    R"(<a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle>)"
    R"(<a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle>)"
    R"(</a:effectStyleLst><a:bgFillStyleLst>)"
    R"(<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>)"
    R"(<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>)"
    R"(<a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme>)";

void writeFonts(XmlOut& xml, const char* name, const QString& latin, const QString& asian)
{
    xml.open(name).leaf("a:latin", {{"typeface", latin}}).leaf("a:ea", {{"typeface", asian}});
    xml.leaf("a:cs", {{"typeface", ""}});
    if (!asian.isEmpty())
        xml.leaf("a:font", {{"script", "Hans"}, {"typeface", asian}});
    xml.close();
}

} // namespace

QByteArray pptxThemeXml(const PptxProperties& properties)
{
    // A theme has to name a Latin font; an Asian one is the program's own where none is named.
    const QString latin =
        properties.latinFont.isEmpty() ? QStringLiteral("Arial") : properties.latinFont;
    XmlOut xml;
    xml.open("a:theme", {{"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
                         {"name", "kaimenhong"}});
    xml.open("a:themeElements");
    writeColors(xml, properties.lights);
    xml.open("a:fontScheme", {{"name", "kaimenhong"}});
    writeFonts(xml, "a:majorFont", latin, properties.asianFont);
    writeFonts(xml, "a:minorFont", latin, properties.asianFont);
    xml.close().raw(kFormats).close();
    return xml.leaf("a:objectDefaults").leaf("a:extraClrSchemeLst").close().done();
}

} // namespace kmh
