// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_text.h"

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

constexpr double kPointsPerMm = 72 / 25.4;
constexpr double kMostPoints = 1584; // 22 inches, the largest page there is

QStringList linesOf(QString text)
{
    text.remove(u'\r');
    return text.split(u'\n');
}

} // namespace

qint64 twips(double points)
{
    return std::isfinite(points) ? std::llround(std::clamp(points, 0., kMostPoints) * 20) : 0;
}

qint64 twipsOfMm(double millimetres)
{
    return twips(millimetres * kPointsPerMm);
}

void openWordPart(XmlOut& xml, const char* root)
{
    xml.open(root,
             {{"xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
              {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"}});
}

void openWordParagraph(XmlOut& xml, const char* style)
{
    xml.open("w:p").open("w:pPr").leaf("w:pStyle", {{"w:val", style}});
}

void writeWordRun(XmlOut& xml, const QString& text)
{
    if (text.isEmpty())
        return;
    // Quotation marks, dashes and the like are in the Chinese font too.
    xml.open("w:r").open("w:rPr").leaf("w:rFonts", {{"w:hint", "eastAsia"}}).close();
    const QStringList lines = linesOf(text);
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (line > 0)
            xml.leaf("w:br");
        const QStringList parts = lines.at(line).split(u'\t');
        for (qsizetype part = 0; part < parts.size(); ++part) {
            if (part > 0)
                xml.leaf("w:tab");
            if (!parts.at(part).isEmpty())
                xml.element("w:t", parts.at(part), {{"xml:space", "preserve"}});
        }
    }
    xml.close();
}

void writeWordParagraph(XmlOut& xml, const char* style, const QString& text, bool keepsNext)
{
    openWordParagraph(xml, style);
    if (keepsNext)
        xml.leaf("w:keepNext");
    xml.close();
    writeWordRun(xml, text);
    xml.close();
}

void writeWordParagraphs(XmlOut& xml, const char* style, const QString& text, bool keepsNext)
{
    const QStringList lines = linesOf(text);
    for (qsizetype i = 0; i < lines.size(); ++i)
        writeWordParagraph(xml, style, lines.at(i), keepsNext && i + 1 == lines.size());
}

} // namespace kmh
