// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/docx_numbering.h"
#include "core/exchange/xml_pull.h"

namespace kmh {

/// What a paragraph of a Word document says of itself (w:pPr).
struct DocxParagraphForm
{
    QString style;
    DocxListPlace place;
    bool markDeleted = false; ///< a tracked change joins it to the next one
};

/// Of the pPr whose Start was last; goes to its End.
DocxParagraphForm readParagraphForm(XmlPull& xml);

/// The lists that a document's styles put paragraphs into: headings are often numbered that way.
class DocxListStyles
{
public:
    /// Reads what `part` (styles.xml) says; an empty name means there are no styles.
    DocxListStyles(ZipParts& parts, const QString& part, const XmlPull::Complaint& complain);

    /// A paragraph's own place, else its style's or that of the styles it is based on.
    DocxListPlace placeOf(const DocxParagraphForm& form) const;

private:
    struct Style
    {
        QString base;
        DocxListPlace place;
    };

    void readStyle(XmlPull& xml);

    QHash<QString, Style> m_styles;
    QString m_default; ///< of paragraphs that name none
};

} // namespace kmh
