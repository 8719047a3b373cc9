// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "core/exchange/docx_page.h"

namespace kmh {

/// Writes word/document.xml of a bulletin: red head, title, body, issuer and date, what it rests
/// on, annexes. The annexes begin with the first table, on a page of their own; a table that is too
/// wide for an upright page turns the pages it is on.
class DocxBody
{
public:
    DocxBody(const Bulletin& bulletin, const BulletinForm& form);

    QByteArray document(const Progress& progress);

private:
    void writeHead();
    void writeSignature();
    void writeBlock(qsizetype index);
    bool isLastOfText(qsizetype index) const;
    void writeTable(const BulletinTable& table);
    /// Ends the section where the next block needs the other page.
    void turnTo(bool landscape);
    const DocxPage& page() const { return m_isLandscape ? m_landscape : m_upright; }

    const Bulletin& m_bulletin;
    DocxPage m_upright;
    DocxPage m_landscape;
    XmlOut m_xml;
    bool m_isLandscape = false;
    bool m_isSigned = false;
    bool m_beginsPage = false; ///< the next caption begins a page of its own
};

} // namespace kmh
