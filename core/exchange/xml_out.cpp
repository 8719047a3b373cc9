// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_out.h"

namespace kmh {

namespace {

/// XML 1.0, production 2 (Char), of a UTF-16 unit that is no surrogate.
bool isXmlChar(QChar c)
{
    return c >= u' ' ? c < QChar(0xFFFE) : c == u'\t' || c == u'\n' || c == u'\r';
}

const char* entityOf(QChar c)
{
    switch (c.unicode()) {
    case u'&': return "&amp;";
    case u'<': return "&lt;";
    case u'>': return "&gt;";
    case u'"': return "&quot;";
    case u'\t': return "&#9;"; // attributes would turn white space into blanks
    case u'\n': return "&#10;";
    case u'\r': return "&#13;";
    default: return nullptr;
    }
}

} // namespace

QByteArray xmlText(const QString& text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            kept += c;
            kept += text.at(++i);
        } else if (c.isSurrogate() || !isXmlChar(c)) {
            continue;
        } else if (const char* entity = entityOf(c)) {
            kept += QLatin1String(entity);
        } else {
            kept += c;
        }
    }
    return kept.toUtf8();
}

XmlOut::XmlOut()
    : m_xml("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
{
}

void XmlOut::addAttributes(Attributes attributes)
{
    for (const Attribute& attribute : attributes) {
        m_xml += ' ';
        m_xml += attribute.name;
        m_xml += "=\"";
        m_xml += attribute.value;
        m_xml += '"';
    }
}

XmlOut& XmlOut::open(const char* name, Attributes attributes, Attributes more)
{
    m_xml += '<';
    m_xml += name;
    addAttributes(attributes);
    addAttributes(more);
    m_xml += '>';
    m_open.append(name);
    return *this;
}

XmlOut& XmlOut::close()
{
    m_xml += "</" + m_open.takeLast() + '>';
    return *this;
}

XmlOut& XmlOut::leaf(const char* name, Attributes attributes)
{
    m_xml += '<';
    m_xml += name;
    addAttributes(attributes);
    m_xml += "/>";
    return *this;
}

XmlOut& XmlOut::element(const char* name, const QString& text, Attributes attributes)
{
    open(name, attributes);
    m_xml += xmlText(text);
    return close();
}

XmlOut& XmlOut::raw(const QByteArray& xml)
{
    m_xml += xml;
    return *this;
}

QByteArray XmlOut::done() const
{
    Q_ASSERT(m_open.isEmpty());
    return m_xml;
}

} // namespace kmh
