// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pptx_parts.h"
#include "core/exchange/pptx_shapes.h"
#include "core/exchange/pptx_text.h"
#include "core/exchange/pptx_tree.h"

namespace kmh {

QByteArray presentationXml(int slides, double width)
{
    constexpr int kFirstSlideId = 256;
    constexpr int kFirstRelation = 3;
    XmlOut xml;
    openPresentationPart(xml, "p:presentation", {{"saveSubsetFonts", "1"}});
    xml.open("p:sldMasterIdLst");
    xml.leaf("p:sldMasterId", {{"id", "2147483648"}, {"r:id", "rId1"}}).close();
    xml.open("p:notesMasterIdLst").leaf("p:notesMasterId", {{"r:id", "rId2"}}).close();
    if (slides > 0) {
        xml.open("p:sldIdLst");
        for (int i = 0; i < slides; ++i)
            xml.leaf("p:sldId", {{"id", kFirstSlideId + i},
                                 {"r:id", QStringLiteral("rId%1").arg(kFirstRelation + i)}});
        xml.close();
    }
    xml.leaf("p:sldSz", {{"cx", emu(width)}, {"cy", emu(kSlideHeight)}});
    xml.leaf("p:notesSz", {{"cx", "6858000"}, {"cy", "9144000"}});
    xml.open("p:defaultTextStyle").open("a:defPPr");
    xml.leaf("a:defRPr", {{"lang", "zh-CN"}}).close().close();
    return xml.close().done();
}

QByteArray slideXml(const Slide& slide)
{
    XmlOut xml;
    openPresentationPart(xml, "p:sld");
    xml.open("p:cSld").open("p:bg").open("p:bgPr");
    writeSolidFill(xml, slide.ground);
    xml.leaf("a:effectLst").close().close();
    openShapeTree(xml);
    PptxShapes(xml).write(slide);
    xml.close().close();
    writeMasterColors(xml);
    return xml.close().done();
}

QByteArray notesSlideXml(const QString& notes)
{
    XmlOut xml;
    openPresentationPart(xml, "p:notes");
    xml.open("p:cSld");
    openShapeTree(xml);
    writeNotesPicture(xml);
    xml.open("p:sp").open("p:nvSpPr").leaf("p:cNvPr", {{"id", "3"}, {"name", "body"}});
    xml.open("p:cNvSpPr").leaf("a:spLocks", {{"noGrp", "1"}}).close().open("p:nvPr");
    writePlaceholderKind(xml, {3, "body", "1", ""});
    xml.close().close().leaf("p:spPr").open("p:txBody").leaf("a:bodyPr").leaf("a:lstStyle");
    writeParagraphs(xml, notes, {});
    xml.close().close().close().close();
    writeMasterColors(xml);
    return xml.close().done();
}

} // namespace kmh
