// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_body.h"

#include "core/exchange/docx_table.h"
#include "core/exchange/docx_text.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr double kBodySize = 16; // points: 三号
constexpr int kSignedOff = 2;    // characters free at the right of issuer and date

/// In characters of full width; letters and figures are half as wide.
double widthInChars(const QString& text)
{
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() < 0x2E80 && c != QChar(0x2014) ? 0.5 : 1;
    return width;
}

/// A line of the signature, so many characters off the right edge.
void writeSigned(XmlOut& xml, const QString& text, double off, double above, bool keepsNext)
{
    openWordParagraph(xml, docxStyle::kSignature);
    if (keepsNext)
        xml.leaf("w:keepNext");
    if (above > 0)
        xml.leaf("w:spacing", {{"w:before", twips(above)}});
    xml.leaf("w:ind", {{"w:rightChars", qint64(off * 100)}, {"w:right", twips(off * kBodySize)}});
    xml.close();
    writeWordRun(xml, text);
    xml.close();
}

} // namespace

DocxBody::DocxBody(const Bulletin& bulletin, const BulletinForm& form)
    : m_bulletin(bulletin)
    , m_upright(form, false)
    , m_landscape(form, true)
{
}

QByteArray DocxBody::document(const Progress& progress)
{
    openWordPart(m_xml, "w:document");
    m_xml.open("w:body");
    writeHead();
    for (qsizetype i = 0; i < m_bulletin.blocks.size(); ++i) {
        writeBlock(i);
        tell(progress, double(i + 1) / double(m_bulletin.blocks.size()));
    }
    if (!m_isSigned)
        writeSignature();
    writeSection(m_xml, page(), !m_bulletin.demoMark.isEmpty());
    return m_xml.close().close().done();
}

void DocxBody::writeHead()
{
    if (!m_bulletin.issuer.isEmpty())
        writeWordParagraph(m_xml, docxStyle::kIssuer, m_bulletin.issuer);
    if (!m_bulletin.number.isEmpty())
        writeWordParagraph(m_xml, docxStyle::kNumber, m_bulletin.number);
    if (!m_bulletin.issuer.isEmpty() || !m_bulletin.number.isEmpty())
        writeWordParagraph(m_xml, docxStyle::kRule, {});
    writeWordParagraph(m_xml, docxStyle::kTitle, m_bulletin.title);
}

/// GB/T 9704—2012, 7.3.5.2, of a document without a seal: one line under the text; the issuer two
/// characters off the right edge, the date two characters to the right of its beginning, or, where
/// the date is the longer one, the date two characters off and the issuer so much farther.
void DocxBody::writeSignature()
{
    m_isSigned = true;
    const QString& issuer = m_bulletin.issuer;
    const QString& issued = m_bulletin.issued;
    const double byIssuer = widthInChars(issuer) - widthInChars(issued);
    const double offDate = issuer.isEmpty() ? kSignedOff : std::max(byIssuer, double(kSignedOff));
    const double offIssuer = issued.isEmpty() ? kSignedOff : kSignedOff + offDate - byIssuer;
    if (!issuer.isEmpty())
        writeSigned(m_xml, issuer, offIssuer, m_upright.line, !issued.isEmpty());
    if (!issued.isEmpty())
        writeSigned(m_xml, issued, offDate, issuer.isEmpty() ? m_upright.line : 0,
                    !m_bulletin.source.isEmpty());
    if (!m_bulletin.source.isEmpty())
        writeWordParagraphs(m_xml, docxStyle::kSource, m_bulletin.source);
}

/// Whether the signature comes next.
bool DocxBody::isLastOfText(qsizetype index) const
{
    return !m_isSigned && (index + 1 == m_bulletin.blocks.size() ||
                           std::holds_alternative<BulletinTable>(m_bulletin.blocks.at(index + 1)));
}

void DocxBody::writeBlock(qsizetype index)
{
    const BulletinBlock& block = m_bulletin.blocks.at(index);
    if (const auto* table = std::get_if<BulletinTable>(&block)) {
        writeTable(*table);
        return;
    }
    turnTo(false);
    if (const auto* heading = std::get_if<BulletinHeading>(&block))
        writeWordParagraph(m_xml, heading->level <= 1 ? docxStyle::kHeading1 : docxStyle::kHeading2,
                           heading->text);
    else
        writeWordParagraphs(m_xml, docxStyle::kBody, std::get<BulletinParagraph>(block).text(),
                            isLastOfText(index)); // no page has nothing but the signature
}

void DocxBody::writeTable(const BulletinTable& table)
{
    if (table.columns.isEmpty())
        return;
    if (!m_isSigned) {
        writeSignature();
        m_beginsPage = true;
    }
    turnTo(table.landscape);
    if (!table.caption.isEmpty() || m_beginsPage) {
        openWordParagraph(m_xml, docxStyle::kCaption);
        if (m_beginsPage)
            m_xml.leaf("w:pageBreakBefore");
        m_xml.close();
        writeWordRun(m_xml, table.caption);
        m_xml.close();
    }
    m_beginsPage = false;
    writeDocxTable(m_xml, table, page().textWidth());
    if (table.note.isEmpty()) // two tables one after the other would become one
        writeWordParagraph(m_xml, docxStyle::kEnd, {});
    else
        writeWordParagraphs(m_xml, docxStyle::kTableNote, table.note);
}

void DocxBody::turnTo(bool landscape)
{
    if (landscape == m_isLandscape)
        return;
    openWordParagraph(m_xml, docxStyle::kEnd);
    writeSection(m_xml, page(), !m_bulletin.demoMark.isEmpty());
    m_xml.close().close();
    m_isLandscape = landscape;
    m_beginsPage = false; // a section begins one
}

} // namespace kmh
