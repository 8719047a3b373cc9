// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pptx_shape.h"

#include "core/exchange/pptx_geometry.h"
#include "core/exchange/pptx_table.h"
#include "core/exchange/pptx_text.h"

#include <algorithm>

namespace kmh {

namespace {

const char* anchorWord(SlideText::Rise rise)
{
    switch (rise) {
    case SlideText::Rise::Top: return "t";
    case SlideText::Rise::Middle: return "ctr";
    case SlideText::Rise::Bottom: return "b";
    }
    Q_UNREACHABLE();
}

void writeTextBody(XmlOut& xml, const SlideText& text, bool isTitle)
{
    const bool wraps = text.wraps || isTitle;
    xml.open("p:txBody");
    xml.open("a:bodyPr", {{"vert", "horz"},
                          {"wrap", wraps ? "square" : "none"},
                          {"lIns", "0"},
                          {"tIns", "0"},
                          {"rIns", "0"},
                          {"bIns", "0"},
                          {"rtlCol", "0"},
                          {"anchor", anchorWord(text.rise)}});
    // In another font, and rewritten by a person, a text gets smaller rather than longer.
    xml.leaf(wraps ? "a:normAutofit" : "a:noAutofit").close().leaf("a:lstStyle");
    const LetterLook look{text.size, text.color, text.bold, isTitle, text.align};
    writeParagraphs(xml, text.text, look, isTitle ? LineBreaks::InOne : LineBreaks::Paragraphs);
    xml.close();
}

/// The first handle of a rounded rectangle: the radius as a share of the shorter side.
qint64 roundness(const QRectF& box, double radius)
{
    constexpr double kWhole = 100'000;
    const double side = std::min(box.width(), box.height());
    return side > 0 ? std::clamp(qint64(radius / side * kWhole), qint64(0), qint64(kWhole / 2)) : 0;
}

} // namespace

PptxShape::PptxShape(XmlOut& xml)
    : m_xml(xml)
{
}

bool PptxShape::standsAlone(const SlideShape& shape) const
{
    if (std::holds_alternative<SlideTable>(shape))
        return true;
    const auto* text = std::get_if<SlideText>(&shape);
    return text && ((text->part == SlideText::Part::Headline && !m_hasTitle) ||
                    (text->part == SlideText::Part::Source && !m_hasFooter));
}

void PptxShape::write(const SlideShape& shape, const QString& name)
{
    if (const auto* text = std::get_if<SlideText>(&shape))
        writeText(*text, name);
    else if (const auto* box = std::get_if<SlideBox>(&shape))
        writeBox(*box, name);
    else if (const auto* oval = std::get_if<SlideOval>(&shape))
        writeOval(*oval, name);
    else if (const auto* path = std::get_if<SlidePath>(&shape))
        path->points.size() == 2 ? writeLine(*path, name) : writePath(*path, name);
    else
        writeTable(std::get<SlideTable>(shape), name);
}

void PptxShape::writeIdentity(const QString& name, bool isPicture)
{
    const int id = ++m_lastId;
    const QString called = name.isEmpty() ? QString::number(id) : name;
    if (isPicture && !name.isEmpty())
        m_xml.leaf("p:cNvPr", {{"id", id}, {"name", called}, {"descr", name}});
    else
        m_xml.leaf("p:cNvPr", {{"id", id}, {"name", called}});
}

void PptxShape::writeText(const SlideText& text, const QString& name)
{
    const bool isTitle = text.part == SlideText::Part::Headline && !m_hasTitle;
    const bool isFooter = text.part == SlideText::Part::Source && !m_hasFooter;
    if (!isTitle && !isFooter) {
        writeTextBox(text, name);
        return;
    }
    (isTitle ? m_hasTitle : m_hasFooter) = true;
    m_xml.open("p:sp").open("p:nvSpPr");
    writeIdentity(name, false);
    m_xml.open("p:cNvSpPr").leaf("a:spLocks", {{"noGrp", "1"}}).close().open("p:nvPr");
    if (isTitle)
        m_xml.leaf("p:ph", {{"type", "title"}});
    else
        m_xml.leaf("p:ph", {{"type", "ftr"}, {"sz", "quarter"}, {"idx", "11"}});
    m_xml.close().close().open("p:spPr").open("a:xfrm");
    writePlace(m_xml, text.box);
    m_xml.close().close();
    writeTextBody(m_xml, text, isTitle);
    m_xml.close();
}

void PptxShape::writeTextBox(const SlideText& text, const QString& name)
{
    m_xml.open("p:sp").open("p:nvSpPr");
    writeIdentity(name, false);
    m_xml.leaf("p:cNvSpPr", {{"txBox", "1"}}).leaf("p:nvPr").close().open("p:spPr").open("a:xfrm");
    writePlace(m_xml, text.box);
    m_xml.close();
    writePreset(m_xml, "rect");
    m_xml.leaf("a:noFill").close();
    writeTextBody(m_xml, text, false);
    m_xml.close();
}

/// Opens p:sp and its p:spPr, behind the place.
void PptxShape::openVector(const QString& name, const QRectF& place)
{
    m_xml.open("p:sp").open("p:nvSpPr");
    writeIdentity(name, true);
    m_xml.leaf("p:cNvSpPr").leaf("p:nvPr").close().open("p:spPr").open("a:xfrm");
    writePlace(m_xml, place);
    m_xml.close();
}

void PptxShape::writeBox(const SlideBox& box, const QString& name)
{
    openVector(name, box.box);
    const qint64 round = roundness(box.box.normalized(), box.radius);
    if (round > 0)
        writePreset(m_xml, "roundRect", round);
    else
        writePreset(m_xml, "rect");
    writeFill(m_xml, box.fill);
    writeStroke(m_xml, box.stroke);
    m_xml.close().close();
}

void PptxShape::writeOval(const SlideOval& oval, const QString& name)
{
    openVector(name, oval.box);
    writePreset(m_xml, "ellipse");
    writeFill(m_xml, oval.fill);
    writeStroke(m_xml, oval.stroke);
    m_xml.close().close();
}

void PptxShape::writePath(const SlidePath& path, const QString& name)
{
    const QRectF bounds = boundsOf(path);
    openVector(name, bounds);
    writeOutline(m_xml, path, bounds);
    writeFill(m_xml, path.closed ? path.fill : std::nullopt);
    writeStroke(m_xml, path.stroke);
    m_xml.close().close();
}

/// Between two points; PowerPoint's own line, which a person can drag by its ends.
void PptxShape::writeLine(const SlidePath& path, const QString& name)
{
    const QPointF from = path.points.first();
    const QPointF to = path.points.last();
    const bool rises = (to.x() - from.x()) * (to.y() - from.y()) < 0;
    m_xml.open("p:cxnSp").open("p:nvCxnSpPr");
    writeIdentity(name, true);
    m_xml.leaf("p:cNvCxnSpPr").leaf("p:nvPr").close().open("p:spPr");
    m_xml.open("a:xfrm", {{"flipV", rises ? "1" : "0"}});
    writePlace(m_xml, boundsOf(path));
    m_xml.close();
    writePreset(m_xml, "line");
    writeStroke(m_xml, path.stroke);
    m_xml.close().close();
}

void PptxShape::writeTable(const SlideTable& table, const QString& name)
{
    QRectF place = table.box.normalized();
    place.setHeight(table.headHeight + double(table.rows.size() - 1) * table.rowHeight);
    m_xml.open("p:graphicFrame").open("p:nvGraphicFramePr");
    writeIdentity(name, true);
    m_xml.open("p:cNvGraphicFramePr").leaf("a:graphicFrameLocks", {{"noGrp", "1"}}).close();
    m_xml.leaf("p:nvPr").close().open("p:xfrm");
    writePlace(m_xml, place);
    m_xml.close();
    writePptxTable(m_xml, table);
    m_xml.close();
}

} // namespace kmh
