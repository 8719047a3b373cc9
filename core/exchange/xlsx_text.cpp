// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_text.h"

namespace kmh {

namespace {

constexpr qsizetype kEscape = 7; // _xHHHH_

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

void trimFrom(QByteArray& text, qsizetype from)
{
    qsizetype end = text.size();
    while (end > from && isSpace(text.at(end - 1)))
        --end;
    text.truncate(end);
    qsizetype begin = from;
    while (begin < end && isSpace(text.at(begin)))
        ++begin;
    text.remove(from, begin - from);
}

QString withoutEscapes(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'_' && i + kEscape <= text.size() && text.at(i + 1) == u'x' &&
            text.at(i + 6) == u'_') {
            bool isHex = false;
            const ushort code = QStringView(text).mid(i + 2, 4).toUShort(&isHex, 16);
            if (isHex) {
                plain.append(QChar(code));
                i += kEscape - 1;
                continue;
            }
        }
        plain.append(text.at(i));
    }
    return plain;
}

} // namespace

void appendRichText(XmlPull& xml, QByteArray& text)
{
    const qsizetype outside = xml.depth() - 1;
    for (;;) {
        const XmlPull::Token token = xml.next();
        if (token == XmlPull::Token::End && xml.depth() == outside)
            return;
        if (token != XmlPull::Token::Start)
            continue;
        if (xml.name() == "t")
            appendSpacedText(xml, text);
        else if (xml.name() != "r")
            xml.skipElement();
    }
}

void appendSpacedText(XmlPull& xml, QByteArray& text)
{
    const bool spaced = xml.attribute("xml:space") == QLatin1String("preserve");
    const qsizetype from = text.size();
    text.append(xml.elementText());
    if (!spaced)
        trimFrom(text, from);
}

QString xlsxText(const char* text, qsizetype size)
{
    QString plain = QString::fromUtf8(text, size);
    if (plain.contains(QLatin1String("_x"))) {
        if (const QString other = withoutEscapes(plain); other.isValidUtf16())
            plain = other;
    }
    if (plain.contains(u'\r')) {
        plain.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        plain.replace(u'\r', u'\n');
    }
    return plain;
}

} // namespace kmh
