// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pptx_parts.h"
#include "core/exchange/xml_out.h"

namespace kmh {

namespace {

/// The desk's own colours, for what a person adds.
constexpr auto kColors =
    R"(<a:clrScheme name="kaimenhong"><a:dk1><a:srgbClr val="1B2733"/></a:dk1>)"
    R"(<a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F4E79"/></a:dk2>)"
    R"(<a:lt2><a:srgbClr val="E6EBF2"/></a:lt2><a:accent1><a:srgbClr val="1F4E79"/></a:accent1>)"
    R"(<a:accent2><a:srgbClr val="00795B"/></a:accent2><a:accent3><a:srgbClr val="B36B00"/>)"
    R"(</a:accent3><a:accent4><a:srgbClr val="C23B22"/></a:accent4><a:accent5>)"
    R"(<a:srgbClr val="0B5CAD"/></a:accent5><a:accent6><a:srgbClr val="6B7785"/></a:accent6>)"
    R"(<a:hlink><a:srgbClr val="0B5CAD"/></a:hlink><a:folHlink><a:srgbClr val="6B7785"/>)"
    R"(</a:folHlink></a:clrScheme>)";

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

QByteArray pptxThemeXml(const QString& latinFont, const QString& asianFont)
{
    // A theme has to name a Latin font; an Asian one is the program's own where none is named.
    const QString latin = latinFont.isEmpty() ? QStringLiteral("Arial") : latinFont;
    XmlOut xml;
    xml.open("a:theme", {{"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
                         {"name", "kaimenhong"}});
    xml.open("a:themeElements").raw(kColors);
    xml.open("a:fontScheme", {{"name", "kaimenhong"}});
    writeFonts(xml, "a:majorFont", latin, asianFont);
    writeFonts(xml, "a:minorFont", latin, asianFont);
    xml.close().raw(kFormats).close();
    return xml.leaf("a:objectDefaults").leaf("a:extraClrSchemeLst").close().done();
}

} // namespace kmh
