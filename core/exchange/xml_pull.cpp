// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_pull.h"

#include "core/domain/text.h"

#include <charconv>
#include <cstring>

namespace kmh {

namespace {

constexpr std::size_t kBuffer = 64 * 1024;
constexpr std::size_t kLongestToken = 4 * 1024 * 1024;
constexpr std::size_t kDeepest = 256;
constexpr std::string_view kBom = "\xEF\xBB\xBF";
constexpr std::string_view kCdata = "<![CDATA[";

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

std::string_view localPart(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::size_t endOfName(std::string_view text)
{
    std::size_t end = 0;
    while (end < text.size() && !isSpace(text[end]) && text[end] != '=' && text[end] != '/' &&
           text[end] != '<' && text[end] != '>')
        ++end;
    return end;
}

/// The character a reference stands for, 0 for none that XML allows.
char32_t referencedCharacter(std::string_view digits)
{
    const bool hexadecimal = !digits.empty() && (digits.front() == 'x' || digits.front() == 'X');
    if (hexadecimal)
        digits.remove_prefix(1);
    quint32 code = 0;
    const char* const end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, code, hexadecimal ? 16 : 10);
    if (read.ec != std::errc() || read.ptr != end || code > 0x10FFFF ||
        (code >= 0xD800 && code < 0xE000))
        return 0;
    return code;
}

} // namespace

XmlPull::XmlPull(ByteSource& source, Complaint complain)
    : m_source(source)
    , m_complain(std::move(complain))
    , m_buffer(kBuffer)
{
    while (m_end < kBom.size() && fill()) {
    }
    if (view(0, std::min(m_end, kBom.size())) == kBom)
        m_at = kBom.size();
    else if (m_end >= 2 && (m_buffer[0] == '\0' || m_buffer[1] == '\0' || m_buffer[0] == '\xFE' ||
                            m_buffer[0] == '\xFF'))
        this->complain(kmh::tr("it is not written in UTF-8"));
}

void XmlPull::complain(const QString& trouble) const
{
    m_complain(trouble);
    qFatal("a complaint about a document has to throw");
}

/// More bytes behind those there are; what lies before the next token is given up for them.
bool XmlPull::fill()
{
    if (m_at > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_at, m_end - m_at);
        m_end -= m_at;
        m_at = 0;
    }
    if (m_end == m_buffer.size()) {
        if (m_buffer.size() >= kLongestToken)
            complain(kmh::tr("a single piece of it is longer than %1 bytes").arg(kLongestToken));
        m_buffer.resize(m_buffer.size() * 2);
    }
    const qint64 more =
        m_source.read(m_buffer.data() + m_end, qint64(m_buffer.size()) - qint64(m_end));
    m_end += std::size_t(more);
    return more > 0;
}

std::string_view XmlPull::view(std::size_t from, std::size_t to) const
{
    return {m_buffer.data() + m_at + from, to - from};
}

void XmlPull::require(std::size_t size)
{
    while (m_end - m_at < size) {
        if (!fill())
            complain(kmh::tr("it ends in the middle"));
    }
}

std::size_t XmlPull::find(std::string_view what, std::size_t from)
{
    for (;;) {
        const std::string_view there = view(0, m_end - m_at);
        const std::size_t found = there.find(what, from);
        if (found != std::string_view::npos)
            return found;
        from = std::max(from, there.size() - std::min(there.size(), what.size() - 1));
        require(there.size() + 1);
    }
}

/// Where the > of the tag at hand is; a > in a value does not end it.
std::size_t XmlPull::endOfTag()
{
    char quote = 0;
    for (std::size_t i = 1;; ++i) {
        if (m_at + i == m_end)
            require(i + 1);
        const char c = m_buffer[m_at + i];
        if (quote)
            quote = c == quote ? char(0) : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return i;
        else if (c == '<')
            complain(kmh::tr("a tag is not closed"));
    }
}

XmlPull::Token XmlPull::next()
{
    if (m_closes) {
        m_closes = false;
        return close();
    }
    for (;;) {
        if (m_at == m_end && !fill()) {
            if (!m_open.empty() || !m_sawRoot)
                complain(kmh::tr("it ends in the middle"));
            return Token::Finished;
        }
        if (m_buffer[m_at] != '<') {
            if (text() == Token::Text)
                return Token::Text;
            continue;
        }
        require(2);
        const char second = m_buffer[m_at + 1];
        if (second == '/')
            return endTag();
        if (second != '?' && second != '!')
            return startTag();
        if (const std::optional<Token> token = declaration())
            return *token;
    }
}

/// Text up to the next tag; Finished where it lies outside the root and means nothing.
XmlPull::Token XmlPull::text()
{
    std::size_t length = 1;
    for (;;) {
        const std::string_view there = view(0, m_end - m_at);
        const std::size_t found = there.find('<', length);
        length = found == std::string_view::npos ? there.size() : found;
        if (found != std::string_view::npos || !fill())
            break;
    }
    m_text = view(0, length);
    m_textIsPlain = false;
    m_at += length;
    if (!m_open.empty())
        return Token::Text;
    for (const char c : m_text) {
        if (!isSpace(c))
            complain(kmh::tr("it is not XML"));
    }
    return Token::Finished;
}

void XmlPull::checkEncoding(std::string_view declaration) const
{
    const std::size_t found = declaration.find("encoding");
    if (found == std::string_view::npos)
        return;
    const QByteArray rest =
        QByteArray(declaration.data() + found, qsizetype(declaration.size() - found)).toLower();
    if (!rest.contains("utf-8") && !rest.contains("utf8") && !rest.contains("ascii"))
        complain(kmh::tr("it is not written in UTF-8"));
}

/// <?…?>, comments and CDATA, the only one of them that says something.
std::optional<XmlPull::Token> XmlPull::declaration()
{
    if (m_buffer[m_at + 1] == '?') {
        const std::size_t end = find("?>", 2);
        if (view(0, std::min<std::size_t>(end, 6)) == "<?xml ")
            checkEncoding(view(0, end));
        m_at += end + 2;
        return std::nullopt;
    }
    require(4);
    if (view(0, 4) == "<!--") {
        m_at += find("-->", 4) + 3;
        return std::nullopt;
    }
    require(kCdata.size());
    if (view(0, kCdata.size()) != kCdata || m_open.empty())
        complain(kmh::tr("it has a document type definition, which no table needs"));
    const std::size_t end = find("]]>", kCdata.size());
    m_text = view(kCdata.size(), end);
    m_textIsPlain = true;
    m_at += end + 3;
    if (m_text.empty())
        return std::nullopt;
    return Token::Text;
}

XmlPull::Token XmlPull::startTag()
{
    const std::size_t end = endOfTag();
    std::string_view tag = view(1, end);
    m_closes = !tag.empty() && tag.back() == '/';
    if (m_closes)
        tag.remove_suffix(1);
    const std::size_t nameEnd = endOfName(tag);
    if (nameEnd == 0 || (m_open.empty() && m_sawRoot))
        complain(kmh::tr("it is not XML"));
    if (m_open.size() >= kDeepest)
        complain(kmh::tr("its elements are nested more than %1 deep").arg(kDeepest));
    m_open.emplace_back(tag.substr(0, nameEnd));
    m_sawRoot = true;
    m_name = localPart(tag.substr(0, nameEnd));
    m_attributes = tag.substr(nameEnd);
    m_nextAttribute = 0;
    m_at += end + 1;
    return Token::Start;
}

XmlPull::Token XmlPull::endTag()
{
    const std::size_t end = endOfTag();
    const std::string_view tag = view(2, end);
    const std::string_view name = tag.substr(0, endOfName(tag));
    if (m_open.empty() || name != m_open.back())
        complain(kmh::tr("a tag is not closed"));
    m_at += end + 1;
    return close();
}

XmlPull::Token XmlPull::close()
{
    m_closed.swap(m_open.back());
    m_open.pop_back();
    m_name = localPart(m_closed);
    return Token::End;
}

bool XmlPull::nextAttribute(Attribute& attribute)
{
    return attributeAt(m_nextAttribute, attribute);
}

bool XmlPull::attributeAt(std::size_t& at, Attribute& attribute) const
{
    while (at < m_attributes.size() && isSpace(m_attributes[at]))
        ++at;
    if (at == m_attributes.size())
        return false;
    const std::string_view rest = m_attributes.substr(at);
    const std::size_t nameEnd = endOfName(rest);
    std::size_t value = nameEnd;
    while (value < rest.size() && (isSpace(rest[value]) || rest[value] == '='))
        ++value;
    if (nameEnd == 0 || value >= rest.size() || (rest[value] != '"' && rest[value] != '\''))
        complain(kmh::tr("it is not XML"));
    const std::size_t end = rest.find(rest[value], value + 1);
    if (end == std::string_view::npos)
        complain(kmh::tr("it is not XML"));
    attribute.name = rest.substr(0, nameEnd);
    attribute.value = rest.substr(value + 1, end - value - 1);
    at += end + 1;
    return true;
}

std::optional<QString> XmlPull::attribute(std::string_view name) const
{
    Attribute attribute;
    for (std::size_t at = 0; attributeAt(at, attribute);) {
        if (attribute.name == name)
            return decoded(attribute.value);
    }
    return std::nullopt;
}

std::optional<QString> XmlPull::prefixedAttribute(std::string_view localName) const
{
    Attribute attribute;
    for (std::size_t at = 0; attributeAt(at, attribute);) {
        if (attribute.name != localName && localPart(attribute.name) == localName)
            return decoded(attribute.value);
    }
    return std::nullopt;
}

QString XmlPull::decoded(std::string_view raw) const
{
    QByteArray bytes;
    decode(raw, bytes);
    return QString::fromUtf8(bytes);
}

void XmlPull::appendText(QByteArray& text) const
{
    if (m_textIsPlain)
        text.append(m_text.data(), qsizetype(m_text.size()));
    else
        decode(m_text, text);
}

void XmlPull::skipElement()
{
    const qsizetype outside = depth() - 1;
    while (next() != Token::End || depth() > outside) {
    }
}

QByteArray XmlPull::elementText()
{
    const qsizetype inside = depth();
    QByteArray text;
    for (;;) {
        const Token token = next();
        if (token == Token::Text && depth() == inside)
            appendText(text);
        else if (token == Token::End && depth() < inside)
            return text;
        if (text.size() > qsizetype(kLongestToken))
            complain(kmh::tr("a single piece of it is longer than %1 bytes").arg(kLongestToken));
    }
}

void XmlPull::decode(std::string_view raw, QByteArray& into) const
{
    for (;;) {
        const std::size_t plain = std::min(raw.find('&'), raw.size());
        into.append(raw.data(), qsizetype(plain));
        if (plain == raw.size())
            return;
        const std::size_t end = raw.find(';', plain);
        if (end == std::string_view::npos)
            complain(kmh::tr("it is not XML"));
        decodeEntity(raw.substr(plain + 1, end - plain - 1), into);
        raw.remove_prefix(end + 1);
    }
}

void XmlPull::decodeEntity(std::string_view entity, QByteArray& into) const
{
    if (entity == "lt")
        into.append('<');
    else if (entity == "gt")
        into.append('>');
    else if (entity == "amp")
        into.append('&');
    else if (entity == "quot")
        into.append('"');
    else if (entity == "apos")
        into.append('\'');
    else if (const char32_t code =
                 entity.substr(0, 1) == "#" ? referencedCharacter(entity.substr(1)) : 0)
        into.append(QString::fromUcs4(&code, 1).toUtf8());
    else
        complain(kmh::tr("it refers to an entity of its own, which no table needs"));
}

} // namespace kmh
