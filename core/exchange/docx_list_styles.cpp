// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_list_styles.h"

#include "core/domain/text.h"

namespace kmh {

namespace {

using Token = XmlPull::Token;

constexpr int kMostBases = 20; ///< styles based on each other in a row
constexpr qsizetype kMostStyles = 100'000;

std::optional<int> numberOf(const XmlPull& xml)
{
    const auto value = xml.prefixedAttribute("val");
    bool isNumber = false;
    const int number = value ? value->toInt(&isNumber) : 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

/// Of the rPr of a paragraph's mark; goes to its End.
bool saysDeleted(XmlPull& xml)
{
    const qsizetype outside = xml.depth() - 1;
    bool deleted = false;
    for (;;) {
        const Token token = xml.next();
        if (token == Token::End && xml.depth() == outside)
            return deleted;
        deleted = deleted || (token == Token::Start && xml.name() == "del");
    }
}

} // namespace

DocxParagraphForm readParagraphForm(XmlPull& xml)
{
    DocxParagraphForm form;
    const qsizetype outside = xml.depth() - 1;
    for (;;) {
        const Token token = xml.next();
        if (token == Token::End && xml.depth() == outside)
            return form;
        if (token != Token::Start)
            continue;
        const std::string_view name = xml.name();
        if (name == "pStyle")
            form.style = xml.prefixedAttribute("val").value_or(QString());
        else if (name == "numId")
            form.place.list = numberOf(xml);
        else if (name == "ilvl")
            form.place.depth = numberOf(xml);
        else if (name == "rPr")
            form.markDeleted = saysDeleted(xml);
        else if (name != "numPr") // what it was before a tracked change is in there too
            xml.skipElement();
    }
}

DocxListStyles::DocxListStyles(ZipParts& parts, const QString& part,
                               const XmlPull::Complaint& complain)
{
    if (part.isEmpty() || !parts.contains(part))
        return;
    const auto source = parts.openSmall(part);
    XmlPull xml(*source, complain);
    for (Token token = xml.next(); token != Token::Finished; token = xml.next()) {
        if (token == Token::Start && xml.name() == "style")
            readStyle(xml);
        if (m_styles.size() > kMostStyles)
            xml.complain(kmh::tr("it has more than %1 styles").arg(kMostStyles));
    }
}

void DocxListStyles::readStyle(XmlPull& xml)
{
    const QString id = xml.prefixedAttribute("styleId").value_or(QString());
    const bool ofParagraphs = xml.prefixedAttribute("type") == QLatin1String("paragraph");
    const auto isDefault = xml.prefixedAttribute("default");
    Style style;
    const qsizetype outside = xml.depth() - 1;
    for (;;) {
        const Token token = xml.next();
        if (token == Token::End && xml.depth() == outside)
            break;
        if (token != Token::Start)
            continue;
        if (xml.name() == "basedOn")
            style.base = xml.prefixedAttribute("val").value_or(QString());
        else if (xml.name() == "pPr")
            style.place = readParagraphForm(xml).place;
        else
            xml.skipElement();
    }
    m_styles.insert(id, style);
    if (ofParagraphs && (isDefault == QLatin1String("1") || isDefault == QLatin1String("true")))
        m_default = id;
}

DocxListPlace DocxListStyles::placeOf(const DocxParagraphForm& form) const
{
    DocxListPlace place = form.place;
    QString id = form.style.isEmpty() ? m_default : form.style;
    for (int i = 0; i < kMostBases && !place.list; ++i) {
        const auto style = m_styles.constFind(id);
        if (style == m_styles.constEnd())
            break;
        place.list = style->place.list;
        if (!place.depth)
            place.depth = style->place.depth;
        id = style->base;
    }
    return place;
}

} // namespace kmh
