// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pptx_geometry.h"
#include "core/exchange/pptx_parts.h"
#include "core/exchange/pptx_text.h"
#include "core/exchange/pptx_tree.h"

#include <algorithm>

namespace kmh {

namespace {

// Where a new slide of the presentation has its parts, in slide units.
constexpr double kMargin = 88;
constexpr double kHeadlineTop = 112;
constexpr double kHeadlineHeight = 108;
constexpr double kBodyTop = 240;
constexpr double kBodyHeight = 720;
constexpr double kFooterTop = 996;
constexpr double kFooterHeight = 52;
constexpr double kNumberWidth = 200;
constexpr double kHeadlineSize = 56;
constexpr double kNotesSize = 24; // 12 points

/// A page of notes is upright, with the slide above and the notes below: A4 in EMU is
/// 6,858,000 × 9,144,000 here, as PowerPoint has it.
constexpr QRectF kNotesPicture(108, 90, 864, 486);
constexpr QRectF kNotesText(108, 640, 864, 720);

constexpr auto kColorMap =
    R"(<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2")"
    R"( accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink")"
    R"( folHlink="folHlink"/>)";

QRectF headline(double width)
{
    return {kMargin, kHeadlineTop, std::max(0., width - 2 * kMargin), kHeadlineHeight};
}

QRectF footer(double width)
{
    return {kMargin, kFooterTop, std::max(0., width - 3 * kMargin - kNumberWidth), kFooterHeight};
}

QRectF pageNumber(double width)
{
    return {width - kMargin - kNumberWidth, kFooterTop, kNumberWidth, kFooterHeight};
}

/// A first level of text, all there is here: its letters are dark, without a bullet.
void writeLevel(XmlOut& xml, const char* align, double size, bool bold, bool isHeading)
{
    xml.open("a:lvl1pPr", {{"marL", "0"}, {"indent", "0"}, {"algn", align}});
    xml.leaf("a:buNone");
    xml.open("a:defRPr", {{"sz", qint64(size * kCentipointsPerUnit)}, {"b", bold ? "1" : "0"}});
    xml.open("a:solidFill").leaf("a:schemeClr", {{"val", "tx1"}}).close();
    xml.leaf("a:latin", {{"typeface", isHeading ? "+mj-lt" : "+mn-lt"}});
    xml.leaf("a:ea", {{"typeface", isHeading ? "+mj-ea" : "+mn-ea"}});
    xml.close().close();
}

/// The styles that every text on a slide begins from.
void writeTextStyles(XmlOut& xml)
{
    xml.open("p:txStyles").open("p:titleStyle");
    writeLevel(xml, "l", kHeadlineSize, true, true);
    xml.close().open("p:bodyStyle");
    writeLevel(xml, "l", kSlideSmallestText + 4, false, false);
    xml.close().open("p:otherStyle");
    writeLevel(xml, "l", kSlideSmallestText, false, false);
    xml.close().close();
}

void writeFooters(XmlOut& xml, double width)
{
    writePlaceholder(xml, {4, "ftr", "11", "quarter"}, footer(width), "ctr", [&] {
        xml.open("a:lstStyle");
        writeLevel(xml, "l", kSlideSmallestText, false, false);
        xml.close().open("a:p").leaf("a:endParaRPr", {{"lang", "zh-CN"}}).close();
    });
    writePlaceholder(xml, {5, "sldNum", "12", "quarter"}, pageNumber(width), "ctr", [&] {
        xml.open("a:lstStyle");
        writeLevel(xml, "r", kSlideSmallestText, false, false);
        xml.close().open("a:p");
        writePageNumber(xml);
        xml.close();
    });
}

void writeTitle(XmlOut& xml, double width)
{
    writePlaceholder(xml, {2, "title", "", ""}, headline(width), "ctr", [&] {
        xml.leaf("a:lstStyle");
        writeParagraphs(xml, {}, {});
    });
}

void openPart(XmlOut& xml, const char* root)
{
    openPresentationPart(xml, root);
    xml.open("p:cSld").open("p:bg").open("p:bgRef", {{"idx", "1001"}});
    xml.leaf("a:schemeClr", {{"val", "bg1"}}).close().close();
    openShapeTree(xml);
}

} // namespace

QByteArray slideMasterXml(double width)
{
    XmlOut xml;
    openPart(xml, "p:sldMaster");
    writeTitle(xml, width);
    const QRectF body(kMargin, kBodyTop, width - 2 * kMargin, kBodyHeight);
    writePlaceholder(xml, {3, "body", "1", ""}, body, "t", [&] {
        xml.leaf("a:lstStyle");
        writeParagraphs(xml, {}, {});
    });
    writeFooters(xml, width);
    xml.close().close().raw(kColorMap).open("p:sldLayoutIdLst");
    xml.leaf("p:sldLayoutId", {{"id", "2147483649"}, {"r:id", "rId1"}}).close();
    writeTextStyles(xml);
    return xml.close().done();
}

QByteArray slideLayoutXml(double width)
{
    XmlOut xml;
    openPresentationPart(xml, "p:sldLayout", {{"type", "titleOnly"}, {"preserve", "1"}});
    xml.open("p:cSld", {{"name", "Title Only"}});
    openShapeTree(xml);
    writeTitle(xml, width);
    writeFooters(xml, width);
    xml.close().close();
    writeMasterColors(xml);
    return xml.close().done();
}

QByteArray notesMasterXml()
{
    XmlOut xml;
    openPart(xml, "p:notesMaster");
    writeNotesPicture(xml, kNotesPicture);
    writePlaceholder(xml, {3, "body", "1", "quarter"}, kNotesText, "t", [&] {
        xml.leaf("a:lstStyle");
        writeParagraphs(xml, {}, {});
    });
    xml.close().close().raw(kColorMap).open("p:notesStyle");
    writeLevel(xml, "l", kNotesSize, false, false);
    return xml.close().close().done();
}

} // namespace kmh
