// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/chinese_digit.h"
#include "core/domain/numbering.h"

#include <algorithm>

namespace kmh {

namespace {

/// Of a qint64, whatever they are.
constexpr qsizetype kMostDigits = 18;

/// 二〇二五 and 一九九八: digits one by one.
std::optional<qint64> digitByDigit(QStringView text)
{
    if (text.size() > kMostDigits)
        return {};
    const bool sayable = text.size() == 4 || (text.size() > 1 && text.contains(u'〇'));
    qint64 value = 0;
    for (const QChar c : text) {
        const int digit = chineseDigit(c);
        if (digit < 0 || c == u'两')
            return {};
        value = value * 10 + digit;
    }
    return sayable && chineseDigit(text.front()) > 0 ? std::optional(value) : std::nullopt;
}

/// Of 廿, 卅 and 十 in front, which say their digit themselves.
int ownDigit(QChar c, bool first)
{
    if (c == u'廿' || c == u'卅')
        return c == u'廿' ? 2 : 3;
    return c == u'十' && first ? 1 : -1;
}

/// Below ten thousand, by digits and their units; `behindMore` where 万 stands before it, so that
/// it may be empty.
std::optional<qint64> belowTenThousand(QStringView text, bool behindMore)
{
    qint64 value = 0;
    int digit = -1;
    int lastUnit = 10000;
    bool zero = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const int d = chineseDigit(c);
        if (d >= 0) {
            const bool leads = d == 0 && value == 0 && !behindMore;
            if (digit >= 0 || leads || (d == 0 && zero))
                return {};
            zero = zero || d == 0;
            digit = d == 0 ? -1 : d;
            continue;
        }
        const int own = ownDigit(c, i == 0 && !behindMore);
        const int unit = c == u'廿' || c == u'卅' ? 10 : chineseUnit(c);
        if (unit == 0 || unit >= lastUnit || (digit < 0) != (own >= 0))
            return {};
        value += qint64(std::max(digit, own)) * unit;
        lastUnit = unit;
        digit = -1;
        zero = false;
    }
    if (digit < 0)
        return zero || (value == 0 && !behindMore) ? std::nullopt : std::optional(value);
    const bool shortened = !zero && lastUnit >= 100 && (value > 0 || behindMore); // 一百五 is 150
    return value + digit * (shortened ? lastUnit / 10 : 1);
}

} // namespace

std::optional<qint64> chineseNumeral(QStringView text)
{
    if (text.isEmpty())
        return {};
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return chineseDigit(c) >= 0; }) &&
        text.size() > 1)
        return digitByDigit(text);
    const qsizetype tenThousands = text.indexOf(u'万');
    if (tenThousands < 0)
        return belowTenThousand(text, false);
    const auto high = belowTenThousand(text.left(tenThousands), false);
    const auto low = belowTenThousand(text.mid(tenThousands + 1), true);
    if (!high || *high == 0 || !low)
        return {};
    return *high * 10000 + *low;
}

} // namespace kmh
