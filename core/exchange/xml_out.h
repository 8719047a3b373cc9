// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>
#include <QtCore/QString>

#include <initializer_list>

namespace kmh {

/// A text as it may stand in an XML document, in UTF-8, between tags and in attributes alike. What
/// XML 1.0 has no way to say (control characters, halves of a surrogate pair, U+FFFE and U+FFFF) is
/// left out.
QByteArray xmlText(const QString& text);

/// An XML document being written, in memory: elements close what they opened, and every text goes
/// through xmlText().
class XmlOut
{
public:
    struct Attribute
    {
        Attribute(const char* called, const char* latin)
            : name(called)
            , value(latin)
        {
        }
        Attribute(const char* called, const QString& text)
            : name(called)
            , value(xmlText(text))
        {
        }
        Attribute(const char* called, qint64 number)
            : name(called)
            , value(QByteArray::number(number))
        {
        }

        QByteArray name; ///< with its prefix
        QByteArray value;
    };
    using Attributes = std::initializer_list<Attribute>;

    /// Begins with the XML declaration.
    XmlOut();

    XmlOut& open(const char* name, Attributes attributes = {}, Attributes more = {});
    XmlOut& close();
    /// An element with nothing inside.
    XmlOut& leaf(const char* name, Attributes attributes = {});
    /// An element with a text inside.
    XmlOut& element(const char* name, const QString& text, Attributes attributes = {});
    /// XML that is known to be well formed.
    XmlOut& raw(const QByteArray& xml);

    /// The document; everything opened has been closed.
    QByteArray done() const;

private:
    void addAttributes(Attributes attributes);

    QByteArray m_xml;
    QByteArrayList m_open;
};

} // namespace kmh
