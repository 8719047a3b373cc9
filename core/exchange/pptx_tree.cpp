// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pptx_tree.h"

#include "core/exchange/pptx_geometry.h"

namespace kmh {

namespace {

void openPlaceholder(XmlOut& xml, const Placeholder& placeholder, bool isPicture)
{
    xml.open("p:sp").open("p:nvSpPr");
    xml.leaf("p:cNvPr", {{"id", placeholder.id}, {"name", placeholder.type}}).open("p:cNvSpPr");
    if (isPicture)
        xml.leaf("a:spLocks", {{"noGrp", "1"}, {"noRot", "1"}, {"noChangeAspect", "1"}});
    else
        xml.leaf("a:spLocks", {{"noGrp", "1"}});
    xml.close().open("p:nvPr");
    writePlaceholderKind(xml, placeholder);
    xml.close().close();
}

} // namespace

void openPresentationPart(XmlOut& xml, const char* root, XmlOut::Attributes more)
{
    xml.open(root,
             {{"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
              {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
              {"xmlns:p", "http://schemas.openxmlformats.org/presentationml/2006/main"}},
             more);
}

void openShapeTree(XmlOut& xml)
{
    xml.open("p:spTree").open("p:nvGrpSpPr").leaf("p:cNvPr", {{"id", "1"}, {"name", ""}});
    xml.leaf("p:cNvGrpSpPr").leaf("p:nvPr").close().open("p:grpSpPr").open("a:xfrm");
    xml.leaf("a:off", {{"x", "0"}, {"y", "0"}}).leaf("a:ext", {{"cx", "0"}, {"cy", "0"}});
    xml.leaf("a:chOff", {{"x", "0"}, {"y", "0"}}).leaf("a:chExt", {{"cx", "0"}, {"cy", "0"}});
    xml.close().close();
}

void writePlaceholderKind(XmlOut& xml, const Placeholder& placeholder)
{
    const QLatin1String index(placeholder.index);
    const QLatin1String size(placeholder.size);
    if (index.isEmpty())
        xml.leaf("p:ph", {{"type", placeholder.type}});
    else if (size.isEmpty())
        xml.leaf("p:ph", {{"type", placeholder.type}, {"idx", placeholder.index}});
    else
        xml.leaf(
            "p:ph",
            {{"type", placeholder.type}, {"sz", placeholder.size}, {"idx", placeholder.index}});
}

void writePlaceholder(XmlOut& xml, const Placeholder& placeholder, const QRectF& place,
                      const char* anchor, const std::function<void()>& body)
{
    openPlaceholder(xml, placeholder, false);
    xml.open("p:spPr").open("a:xfrm");
    writePlace(xml, place);
    xml.close();
    writePreset(xml, "rect");
    xml.close().open("p:txBody");
    xml.open("a:bodyPr", {{"vert", "horz"},
                          {"lIns", "0"},
                          {"tIns", "0"},
                          {"rIns", "0"},
                          {"bIns", "0"},
                          {"rtlCol", "0"},
                          {"anchor", anchor}});
    xml.leaf("a:noAutofit").close();
    body();
    xml.close().close();
}

void writeNotesPicture(XmlOut& xml, const QRectF& place)
{
    openPlaceholder(xml, {2, "sldImg", "", ""}, true);
    xml.open("p:spPr");
    if (!place.isNull()) {
        xml.open("a:xfrm");
        writePlace(xml, place);
        xml.close();
        writePreset(xml, "rect");
        xml.leaf("a:noFill");
        writeStroke(xml, {0x6B7785, 1.5, false});
    }
    xml.close().close();
}

void writePageNumber(XmlOut& xml)
{
    xml.open("a:fld", {{"id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"}, {"type", "slidenum"}});
    xml.leaf("a:rPr", {{"lang", "zh-CN"}}).element("a:t", QStringLiteral("‹#›")).close();
}

void writeMasterColors(XmlOut& xml)
{
    xml.open("p:clrMapOvr").leaf("a:masterClrMapping").close();
}

} // namespace kmh
