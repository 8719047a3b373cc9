// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/clean_text.h"

#include <algorithm>

namespace kmh {

namespace {

/// Nothing that is seen: zero-width characters, the byte order mark, soft hyphens.
bool isUnseen(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x200B && u <= 0x200F) || u == 0x2060 || u == 0xFEFF || u == 0x00AD;
}

bool isLayoutSpace(QChar c)
{
    return c != u'\n' && (c.isSpace() || c == QChar(0x3164)); // Hangul filler, seen in web pages
}

bool isLatin(QChar c)
{
    return c.unicode() < 0x80 && !c.isSpace();
}

/// Full-width letters, digits and the signs that are part of numbers; Chinese punctuation stays.
QChar ordinaryWidth(QChar c)
{
    const char16_t u = c.unicode();
    const bool letterOrDigit =
        (u >= u'０' && u <= u'９') || (u >= u'Ａ' && u <= u'Ｚ') || (u >= u'ａ' && u <= u'ｚ');
    const bool sign = u == u'％' || u == u'．' || u == u'＋' || u == u'－' || u == u'／' ||
                      u == u'～' || u == u'＜' || u == u'＞' || u == u'＝';
    if (letterOrDigit || sign)
        return QChar(char16_t(u - 0xFEE0));
    return u == u'﹒' ? QChar(u'.') : c;
}

} // namespace

CleanText::CleanText(const QString& notice, const Quote& stretch)
{
    const int end = std::min(stretch.end(), int(notice.size()));
    m_words.reserve(stretch.length);
    m_places.reserve(stretch.length);
    bool spaceBefore = false;
    for (int i = stretch.start; i < end; ++i) {
        const QChar c = ordinaryWidth(notice.at(i));
        if (isUnseen(c) || c == u'\r')
            continue;
        if (isLayoutSpace(c)) {
            spaceBefore = true;
            continue;
        }
        const bool ofNumber = (c == u'%' || c == u'‰') && !m_words.isEmpty() &&
                              m_words.back().isDigit(); // 6.5 % of a scan
        if (spaceBefore && !m_words.isEmpty() && isLatin(m_words.back()) && isLatin(c) &&
            !ofNumber) {
            m_words.append(u' ');
            m_places.append(i - 1);
        }
        spaceBefore = false;
        m_words.append(c);
        m_places.append(i);
    }
}

Quote CleanText::quote(qsizetype start, qsizetype length) const
{
    Q_ASSERT(start >= 0 && length > 0 && start + length <= size());
    const int first = m_places.at(start);
    return {first, m_places.at(start + length - 1) + 1 - first};
}

qsizetype CleanText::indexOf(int placeInNotice) const
{
    return std::lower_bound(m_places.begin(), m_places.end(), placeInNotice) - m_places.begin();
}

CleanText CleanText::mid(qsizetype start, qsizetype length) const
{
    CleanText part;
    part.m_words = m_words.mid(start, length);
    part.m_places = m_places.mid(start, length);
    return part;
}

CleanText& CleanText::append(const CleanText& other)
{
    m_words += other.m_words;
    m_places += other.m_places;
    return *this;
}

CleanText& CleanText::append(QStringView words, int place)
{
    m_words += words;
    m_places.resize(m_words.size(), place);
    return *this;
}

void CleanText::remove(qsizetype start, qsizetype length)
{
    m_words.remove(start, length);
    m_places.remove(start, length);
}

} // namespace kmh
