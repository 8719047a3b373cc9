// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pptx_text.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

constexpr double kMostEmu = 51'206'400; // the largest slide there is
constexpr long kMostSpacing = 158'400;  // hundredths of a point: ST_TextSpacingPoint

const char* alignWord(SlideText::Align align)
{
    switch (align) {
    case SlideText::Align::Left: return "l";
    case SlideText::Align::Center: return "ctr";
    case SlideText::Align::Right: return "r";
    }
    Q_UNREACHABLE();
}

/// a:rPr, a:endParaRPr: how letters look. A line break and an empty line have a height too.
void writeLook(XmlOut& xml, const char* name, const LetterLook& look)
{
    if (look.size <= 0) {
        xml.leaf(name, {{"lang", "zh-CN"}, {"altLang", "en-US"}});
        return;
    }
    const auto size = std::clamp(std::lround(look.size * kCentipointsPerUnit), 100L, 400'000L);
    xml.open(name, {{"lang", "zh-CN"},
                    {"altLang", "en-US"},
                    {"sz", qint64(size)},
                    {"b", look.bold ? "1" : "0"}});
    writeSolidFill(xml, look.color);
    xml.leaf("a:latin", {{"typeface", look.isHeading ? "+mj-lt" : "+mn-lt"}});
    xml.leaf("a:ea", {{"typeface", look.isHeading ? "+mj-ea" : "+mn-ea"}});
    xml.close();
}

void writeRun(XmlOut& xml, const QString& line, const LetterLook& look)
{
    if (line.isEmpty())
        return;
    xml.open("a:r");
    writeLook(xml, "a:rPr", look);
    xml.element("a:t", line).close();
}

void openParagraph(XmlOut& xml, const LetterLook& look, double indent, bool hangs)
{
    xml.open("a:p");
    if (look.size <= 0)
        return;
    // Fonts disagree on how far apart lines are; the slide's layout has decided.
    const double spacing = look.size * kSlideLineSpacing * kCentipointsPerUnit;
    if (indent > 0)
        xml.open("a:pPr", {{"marL", emu(indent)}, {"indent", hangs ? -emu(indent) : qint64(0)}},
                 {{"algn", alignWord(look.align)}});
    else
        xml.open("a:pPr", {{"algn", alignWord(look.align)}});
    xml.open("a:lnSpc");
    xml.leaf("a:spcPts", {{"val", qint64(std::clamp(std::lround(spacing), 0L, kMostSpacing))}});
    xml.close().close();
}

} // namespace

qint64 emu(double units)
{
    const double length = units * kEmuPerUnit;
    return std::isfinite(length) ? qint64(std::llround(std::clamp(length, -kMostEmu, kMostEmu)))
                                 : 0;
}

QByteArray hexColor(quint32 color)
{
    return QByteArray::number(color & 0xFFFFFF, 16).toUpper().rightJustified(6, '0');
}

void writeSolidFill(XmlOut& xml, quint32 color)
{
    xml.open("a:solidFill");
    xml.leaf("a:srgbClr", {{"val", hexColor(color).constData()}}).close();
}

void writeParagraphs(XmlOut& xml, const QString& text, const LetterLook& look, LineBreaks breaks,
                     const std::optional<LeadingMark>& mark)
{
    const QStringList lines = text.split(u'\n');
    const double indent = mark ? std::max(0., mark->indent) : 0;
    openParagraph(xml, look, indent, true);
    if (mark) {
        LetterLook own = look;
        own.color = mark->color;
        writeRun(xml, mark->sign + QStringLiteral(" "), own);
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0 && breaks == LineBreaks::InOne) {
            xml.open("a:br");
            writeLook(xml, "a:rPr", look);
            xml.close();
        } else if (i > 0) {
            xml.close();
            openParagraph(xml, look, indent, false);
        }
        writeRun(xml, lines.at(i), look);
        if (breaks == LineBreaks::Paragraphs && lines.at(i).isEmpty())
            writeLook(xml, "a:endParaRPr", look);
    }
    xml.close();
}

} // namespace kmh
