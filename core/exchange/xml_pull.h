// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/byte_source.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kmh {

/// Pulls elements and texts out of an XML document, bit by bit and without turning into QString
/// what nobody asks for: reading a sheet takes a fraction of what QXmlStreamReader takes for it.
///
/// Names are local ones (x:row is row); whose namespace it is does not matter in an .xlsx, which
/// has two for everything. A document type definition is refused, so that there are no entities but
/// XML's own five. Views are good until the next call. `complain` is called with what is wrong and
/// has to throw.
class XmlPull
{
public:
    enum class Token {
        Start,
        End,
        Text, ///< between two tags, never empty
        Finished,
    };
    using Complaint = std::function<void(const QString& trouble)>;

    XmlPull(ByteSource& source, Complaint complain);

    Token next();
    /// Of a Start or an End.
    std::string_view name() const { return m_name; }
    /// How many elements are open, the one of a Start included and of an End not.
    qsizetype depth() const { return qsizetype(m_open.size()); }

    struct Attribute
    {
        std::string_view name;  ///< with its prefix
        std::string_view value; ///< as it is written
    };
    /// The attributes of a Start one after another; false behind the last.
    bool nextAttribute(Attribute& attribute);
    /// One of them, decoded; `name` with its prefix.
    std::optional<QString> attribute(std::string_view name) const;
    /// One of them with any prefix but none.
    std::optional<QString> prefixedAttribute(std::string_view localName) const;

    /// Appends a Text in UTF-8, entities replaced.
    void appendText(QByteArray& text) const;
    /// Goes to the End of the element whose Start was last.
    void skipElement();
    /// The text right inside the element whose Start was last; goes to its End.
    QByteArray elementText();

    [[noreturn]] void complain(const QString& trouble) const;

private:
    bool fill();
    /// Where `what` begins, counted from m_at like all places here; complains where it never does.
    std::size_t find(std::string_view what, std::size_t from);
    void require(std::size_t size);
    std::size_t endOfTag();
    std::string_view view(std::size_t from, std::size_t to) const;
    void checkEncoding(std::string_view declaration) const;
    Token text();
    std::optional<Token> declaration();
    Token startTag();
    Token endTag();
    Token close();
    bool attributeAt(std::size_t& at, Attribute& attribute) const;
    QString decoded(std::string_view raw) const;
    void decode(std::string_view raw, QByteArray& into) const;
    void decodeEntity(std::string_view entity, QByteArray& into) const;

    ByteSource& m_source;
    Complaint m_complain;
    std::vector<char> m_buffer;
    std::size_t m_at = 0;  ///< where the next token begins
    std::size_t m_end = 0; ///< behind the last byte there is
    bool m_sawRoot = false;

    std::string_view m_name;
    std::string_view m_attributes; ///< of the last start tag
    std::size_t m_nextAttribute = 0;
    std::string_view m_text;
    bool m_textIsPlain = false; ///< it was CDATA
    bool m_closes = false;      ///< the last Start was <name/>
    std::vector<std::string> m_open;
    std::string m_closed;
};

} // namespace kmh
