// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/calendar_words.h"

#include "core/domain/numbering.h"

namespace kmh {

namespace {

constexpr int kLongestNumeral = 3; // 三十一
constexpr int kYearDigits = 4;
constexpr QStringView kDigits = u"〇一二三四五六七八九";

bool isArabic(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isChineseNumeral(QChar c)
{
    switch (c.unicode()) {
    case u'一':
    case u'二':
    case u'三':
    case u'四':
    case u'五':
    case u'六':
    case u'七':
    case u'八':
    case u'九':
    case u'十':
    case u'廿':
    case u'卅':
    case u'〇':
    case u'○':
    case u'零': return true;
    default: return false;
    }
}

/// How many characters of one kind stand at a place, of which no more than one beyond `most` is
/// looked at.
int runAt(QStringView text, qsizetype at, int most, bool (*belongs)(QChar))
{
    int length = 0;
    while (length <= most && at + length < text.size() && belongs(text.at(at + length)))
        ++length;
    return length;
}

CalendarNumber withMark(QStringView text, qsizetype at, CalendarNumber number, QChar mark)
{
    const qsizetype end = at + number.length;
    if (number.length == 0 || end >= text.size() || text.at(end) != mark)
        return {};
    ++number.length;
    return number;
}

CalendarNumber within(CalendarNumber number, int most)
{
    return number.value >= 1 && number.value <= most ? number : CalendarNumber{};
}

} // namespace

CalendarNumber calendarNumberAt(QStringView text, qsizetype at)
{
    if (const int digits = runAt(text, at, 2, isArabic); digits > 0) {
        int value = 0;
        for (int i = 0; i < digits; ++i)
            value = value * 10 + (text.at(at + i).unicode() - u'0');
        return digits <= 2 ? CalendarNumber{value, digits} : CalendarNumber{};
    }
    const int length = runAt(text, at, kLongestNumeral, isChineseNumeral);
    if (length == 0 || length > kLongestNumeral)
        return {};
    const auto value = chineseNumeral(text.mid(at, length));
    return value && *value < 100 ? CalendarNumber{int(*value), length} : CalendarNumber{};
}

CalendarNumber yearNumberAt(QStringView text, qsizetype at)
{
    if (runAt(text, at, kYearDigits, isCalendarDigit) != kYearDigits)
        return {};
    int year = 0;
    for (int i = 0; i < kYearDigits; ++i) {
        const QChar c = text.at(at + i);
        const bool zero = c == u'○' || c == u'零';
        const qsizetype digit = isArabic(c) ? c.unicode() - u'0' : zero ? 0 : kDigits.indexOf(c);
        if (digit < 0)
            return {};
        year = year * 10 + int(digit);
    }
    return year >= 1949 && year <= 2100 ? CalendarNumber{year, kYearDigits} : CalendarNumber{};
}

CalendarNumber yearAt(QStringView text, qsizetype at)
{
    return withMark(text, at, yearNumberAt(text, at), u'年');
}

CalendarNumber monthAt(QStringView text, qsizetype at)
{
    return within(withMark(text, at, calendarNumberAt(text, at), u'月'), 12);
}

CalendarNumber dayAt(QStringView text, qsizetype at)
{
    return within(withMark(text, at, calendarNumberAt(text, at), u'日'), 31);
}

bool isRangeMark(QChar c)
{
    return QStringView(u"-–—~至").contains(c);
}

bool isCalendarDigit(QChar c)
{
    return isArabic(c) || isChineseNumeral(c);
}

} // namespace kmh
