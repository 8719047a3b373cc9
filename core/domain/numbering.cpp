// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/numbering.h"

#include "core/domain/chinese_digit.h"

#include <algorithm>

namespace kmh {

namespace {

using Style = Numbering::Style;

constexpr int kMostDigits = 4;
constexpr int kMostBracketed = 999; ///< （2025） and 2025） are years
constexpr qsizetype kLongestNumeral = 9;
constexpr qsizetype kLongestAlone = 8;
constexpr QStringView kOpening = u"（(〔[【［";
constexpr QStringView kClosing = u"）)〕]】］";
constexpr QStringView kDots = u".．﹒";

int arabicDigit(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    return u >= u'０' && u <= u'９' ? u - u'０' : -1;
}

bool isChineseNumeral(QChar c)
{
    return chineseDigit(c) >= 0 || chineseUnit(c) > 0 || QStringView(u"廿卅万").contains(c);
}

bool isSpace(QChar c)
{
    return c != u'\n' && (c.isSpace() || c.unicode() == 0x200B || c.unicode() == 0xFEFF);
}

qsizetype behindSpaces(QStringView text, qsizetype at)
{
    while (at < text.size() && isSpace(text.at(at)))
        ++at;
    return at;
}

/// A numeral at the beginning and how long it is; number 0 for none.
struct Counted
{
    int number = 0;
    qsizetype end = 0;
};

Counted chineseAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && end - at <= kLongestNumeral && isChineseNumeral(text.at(end)))
        ++end;
    const auto value = chineseNumeral(text.mid(at, end - at));
    return value && *value > 0 && *value < 1000 ? Counted{int(*value), end} : Counted{};
}

Counted arabicAt(QStringView text, qsizetype at)
{
    Counted counted{0, at};
    while (counted.end < text.size() && arabicDigit(text.at(counted.end)) >= 0) {
        if (counted.end - at == kMostDigits)
            return {0, counted.end};
        counted.number = counted.number * 10 + arabicDigit(text.at(counted.end++));
    }
    return counted;
}

/// 2025. begins a sentence, no measure.
bool isYear(int number)
{
    return number >= 1900 && number < 2100;
}

/// Words of the calendar may stand right behind a number's mark, 1.2025年 and 2.4月份; any other
/// digit makes it 2.5 or 2、3号. 2、3月份 are two months.
bool goesOnAsNumber(QStringView text, qsizetype at, const Counted& before)
{
    const Counted next = arabicAt(text, at);
    if (next.end == at)
        return false;
    const QStringView behind = text.mid(next.end);
    if (behind.startsWith(u'年'))
        return next.end != at + 4;
    const bool ofCalendar =
        behind.startsWith(u'月') || behind.startsWith(u'日') || behind.startsWith(u"季度");
    const bool neighbours = text.at(at - 1) == u'、' && next.number == before.number + 1;
    return !ofCalendar || next.number < 1 || next.number > 31 || neighbours;
}

/// 一、二线城市 and 二、三产业 list neighbours; 一、两大 does not.
bool goesOnAsList(QStringView text, qsizetype at, int number)
{
    const Counted next = chineseAt(text, at);
    return next.number == number + 1 && text.at(at) != u'两';
}

std::optional<Numbering> bracketed(QStringView text, qsizetype at)
{
    const qsizetype kind = kOpening.indexOf(text.at(at));
    if (kind < 0)
        return {};
    qsizetype from = behindSpaces(text, at + 1);
    Style style = Style::ArabicBracket;
    Counted counted = arabicAt(text, from);
    if (counted.number == 0) {
        style = Style::ChineseBracket;
        counted = chineseAt(text, from);
    }
    if (counted.number == 0 || counted.number > kMostBracketed)
        return {};
    qsizetype end = behindSpaces(text, counted.end);
    if (end == text.size() || !kClosing.contains(text.at(end)))
        return {};
    ++end;
    if (end < text.size() && text.at(end) == u'、') // （一）、 is seen, though it should not be
        ++end;
    return Numbering{style, counted.number, int(behindSpaces(text, end))};
}

std::optional<Numbering> arabic(QStringView text, qsizetype at)
{
    const Counted counted = arabicAt(text, at);
    const qsizetype mark = behindSpaces(text, counted.end);
    if (counted.number == 0 || isYear(counted.number) || mark == text.size())
        return {};
    const QChar c = text.at(mark);
    const bool dot = kDots.contains(c);
    const bool bracket = c == u')' || c == u'）';
    if ((!dot && !bracket && c != u'、') || (bracket && counted.number > kMostBracketed) ||
        (!bracket && goesOnAsNumber(text, mark + 1, counted)))
        return {};
    const Style style = dot       ? Style::ArabicDot
                        : bracket ? Style::ArabicBracket
                                  : Style::ArabicComma;
    return Numbering{style, counted.number, int(behindSpaces(text, mark + 1))};
}

std::optional<Numbering> chinese(QStringView text, qsizetype at)
{
    const Counted counted = chineseAt(text, at);
    const qsizetype mark = behindSpaces(text, counted.end);
    if (counted.number == 0 || mark == text.size())
        return {};
    const QChar c = text.at(mark);
    const bool comma = c == u'、' && !goesOnAsList(text, mark + 1, counted.number);
    if (!comma && (c != u'是' || mark != counted.end))
        return {};
    const Style style = comma ? Style::ChineseComma : Style::ChineseIs;
    return Numbering{style, counted.number, int(behindSpaces(text, mark + 1))};
}

} // namespace

std::optional<Numbering> numberingAt(QStringView text)
{
    const qsizetype at = behindSpaces(text, 0);
    if (at == text.size())
        return {};
    if (const auto found = bracketed(text, at))
        return found;
    return arabicDigit(text.at(at)) >= 0 ? arabic(text, at) : chinese(text, at);
}

bool isNumberAlone(QStringView words)
{
    const auto isDigit = [](QChar c) { return arabicDigit(c) >= 0 || isChineseNumeral(c); };
    return words.size() <= kLongestAlone && std::any_of(words.begin(), words.end(), isDigit) &&
           std::all_of(words.begin(), words.end(), [&](QChar c) {
               return isDigit(c) || kOpening.contains(c) || kClosing.contains(c) ||
                      kDots.contains(c) || QStringView(u"、-—").contains(c);
           });
}

} // namespace kmh
