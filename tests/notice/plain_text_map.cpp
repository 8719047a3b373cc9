// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/notice/plain_text_map.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace kmh::test {

namespace {

QChar narrow(QChar sign)
{
    const ushort code = sign.unicode();
    return code >= 0xFF01 && code <= 0xFF5E ? QChar(code - 0xFEE0) : sign;
}

/// Lines that hold a page number alone.
QVector<Quote> pageNumbers(const QString& text)
{
    static const QRegularExpression line(
        QStringLiteral("^[ \\t]*[—\\-－]+[ \\t]*\\d+[ \\t]*[—\\-－]+[ \\t]*$"),
        QRegularExpression::MultilineOption);
    QVector<Quote> found;
    auto matches = line.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        found.append({int(match.capturedStart()), int(match.capturedLength())});
    }
    return found;
}

} // namespace

QString compared(const QString& wording)
{
    QString plain;
    for (const QChar sign : wording) {
        if (!sign.isSpace() && sign != u'《' && sign != u'》')
            plain.append(narrow(sign));
    }
    return plain;
}

PlainTextMap::PlainTextMap(const QString& text)
{
    const QVector<Quote> pages = pageNumbers(text);
    auto page = pages.begin();
    for (int at = 0; at < text.size(); ++at) {
        while (page != pages.end() && page->end() <= at)
            ++page;
        if (page != pages.end() && page->start <= at)
            continue;
        if (!text.at(at).isSpace()) {
            m_plain.append(narrow(text.at(at)));
            m_places.append(at);
        }
    }
}

std::optional<Quote> PlainTextMap::find(const QString& words, int from, int end) const
{
    QString plain;
    for (const QChar sign : words) {
        if (!sign.isSpace())
            plain.append(narrow(sign));
    }
    if (plain.isEmpty())
        return std::nullopt;
    const auto first = std::lower_bound(m_places.begin(), m_places.end(), from);
    const qsizetype at = m_plain.indexOf(plain, first - m_places.begin());
    if (at < 0 || m_places.at(at + plain.size() - 1) >= end)
        return std::nullopt;
    return Quote{m_places.at(at), m_places.at(at + plain.size() - 1) + 1 - m_places.at(at)};
}

QVector<Quote> PlainTextMap::findAll(const QString& words) const
{
    QVector<Quote> found;
    const int end = m_places.isEmpty() ? 0 : m_places.last() + 1;
    for (auto place = find(words, 0, end); place; place = find(words, place->start + 1, end))
        found.append(*place);
    return found;
}

} // namespace kmh::test
