// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/numeral_scanner.h"

#include "core/domain/numbering.h"
#include "core/notice/comparison_words.h"
#include "core/notice/word_match.h"

#include <optional>
#include <utility>

namespace kmh {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isChineseDigit(QChar c)
{
    return QStringView(u"零〇一二两三四五六七八九").contains(c);
}

bool isChineseNumeral(QChar c)
{
    return isChineseDigit(c) || QStringView(u"十百千万亿廿").contains(c);
}

qsizetype endOf(QStringView text, qsizetype from, bool (*belongs)(QChar))
{
    while (from < text.size() && belongs(text.at(from)))
        ++from;
    return from;
}

/// 万 or 亿 behind an Arabic number and what 十, 百 and 千 before it, or before the unit, multiply
/// it with. 千 of 千瓦, 千伏, 千克, 千米 and 百 of 百分点 belong to the unit.
qsizetype readMagnitude(QStringView text, qsizetype at, Numeral& numeral)
{
    double factor = 1;
    qsizetype end = at;
    const QChar first = at < text.size() ? text.at(at) : QChar();
    const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar();
    const bool ofUnit = (first == u'千' && QStringView(u"瓦伏克米卡焦帕").contains(next)) ||
                        (first == u'百' && next == u'分');
    if (!ofUnit && QStringView(u"十百千").contains(first) && !first.isNull()) {
        factor = first == u'十' ? 10 : first == u'百' ? 100 : 1000;
        ++end;
    }
    static constexpr QStringView magnitudes[] = {u"万亿", u"万", u"亿"};
    const QStringView magnitude = wordAt(text, end, magnitudes);
    numeral.magnitude = magnitude.toString();
    numeral.value *= factor;
    return end + magnitude.size();
}

qsizetype endOfArabic(QStringView text, qsizetype at)
{
    qsizetype end = endOf(text, at, isDigit);
    const auto groupAt = [&](qsizetype comma) {
        return comma < text.size() && text.at(comma) == u',' &&
               endOf(text, comma + 1, isDigit) == comma + 4;
    };
    if (end - at <= 3) {
        while (groupAt(end))
            end += 4;
    }
    if (end + 1 < text.size() && text.at(end) == u'.' && isDigit(text.at(end + 1)))
        end = endOf(text, end + 1, isDigit);
    return end;
}

/// 5000万 of 3亿5000万: the whole is told in 亿.
qsizetype readRestOfHundredMillions(QStringView text, qsizetype at, Numeral& numeral)
{
    const qsizetype end = endOf(text, at, isDigit);
    if (numeral.magnitude != u"亿" || end == at || end - at > 4 || end == text.size() ||
        text.at(end) != u'万')
        return at;
    numeral.value += text.mid(at, end - at).toInt() / 1e4;
    return end + 1;
}

Numeral readArabic(QStringView text, qsizetype at)
{
    Numeral numeral;
    numeral.start = int(at);
    qsizetype end = endOfArabic(text, at);
    numeral.value = text.mid(at, end - at).toString().remove(u',').toDouble();
    if (end + 1 < text.size() && (text.at(end) == u'×' || text.at(end) == u'*') &&
        isDigit(text.at(end + 1))) {
        const qsizetype second = end + 1;
        end = endOfArabic(text, second);
        numeral.value *= text.mid(second, end - second).toString().remove(u',').toDouble();
    }
    end = readMagnitude(text, end, numeral);
    end = readRestOfHundredMillions(text, end, numeral);
    numeral.length = int(end - at);
    return numeral;
}

/// Of digits behind 点: 八点二五.
double decimalsOf(QStringView digits)
{
    double value = 0;
    double place = 1;
    for (const QChar digit : digits) {
        place /= 10;
        const qsizetype at = QStringView(u"零一二三四五六七八九").indexOf(digit);
        value += place * double(std::max<qsizetype>(at, 0));
    }
    return value;
}

/// The value of a numeral without decimals, in its magnitude: 二十三亿五千万 is 23.5亿.
std::optional<double> wholeOf(QStringView words, Numeral& numeral)
{
    const qsizetype hundredMillions = words.indexOf(u'亿');
    if (hundredMillions > 0 && hundredMillions + 1 < words.size()) {
        const auto high = chineseNumeral(words.left(hundredMillions));
        const auto low = chineseNumeral(words.mid(hundredMillions + 1));
        if (!high || !low)
            return {};
        numeral.magnitude = QStringLiteral("亿");
        return double(*high) + double(*low) / 1e8;
    }
    if (const auto value = chineseNumeral(words))
        return double(*value);
    return {};
}

/// 千亿 of 突破千亿元, 百 of 超百家: a size without a number, of which words of comparison make
/// one. In 亿元以上项目 and 千家万户 it is none.
std::optional<Numeral> readBareSize(QStringView text, qsizetype at)
{
    const qsizetype end = endOf(text, at, isChineseNumeral);
    static constexpr std::pair<QStringView, int> sizes[] = {
        {u"百", 100},   {u"千", 1000},   {u"百万", 100}, {u"千万", 1000}, {u"万", 1},
        {u"百亿", 100}, {u"千亿", 1000}, {u"亿", 1},     {u"万亿", 1}};
    const QStringView run = text.mid(at, end - at);
    const auto* const size = std::find_if(std::begin(sizes), std::end(sizes),
                                          [&](const auto& one) { return one.first == run; });
    const QChar next = end < text.size() ? text.at(end) : QChar();
    const QChar afterNext = end + 1 < text.size() ? text.at(end + 1) : QChar();
    const bool ofUnit = QStringView(u"瓦伏克米卡焦帕分").contains(next);
    if (size == std::end(sizes) || (!next.isNull() && ofUnit) || isChineseNumeral(afterNext) ||
        !comparisonAround(text, at, at).comparator)
        return {};
    Numeral numeral;
    numeral.start = int(at);
    numeral.length = int(run.size());
    numeral.chinese = true;
    numeral.bare = true;
    numeral.value = size->second;
    static constexpr QStringView magnitudes[] = {u"万亿", u"万", u"亿"};
    numeral.magnitude = wordBefore(run, run.size(), magnitudes).toString();
    return numeral;
}

/// 一半 as 50 of a hundred.
std::optional<Numeral> readHalf(QStringView text, qsizetype at)
{
    if (!standsAt(text, at, u"一半"))
        return {};
    Numeral numeral;
    numeral.start = int(at);
    numeral.length = 2;
    numeral.chinese = true;
    numeral.bare = true;
    numeral.of = Numeral::Of::Other;
    numeral.value = 50;
    return numeral;
}

/// A Chinese number that starts at a place and has no fraction's line; nothing where there is none.
std::optional<Numeral> readChineseWhole(QStringView text, qsizetype at)
{
    Numeral numeral;
    numeral.start = int(at);
    numeral.chinese = true;
    qsizetype end = endOf(text, at, isChineseNumeral);
    if (text.at(end - 1) == u'千' && end < text.size() &&
        QStringView(u"瓦伏").contains(text.at(end)))
        --end; // 六十万千瓦
    QStringView whole = text.mid(at, end - at);
    double decimals = 0;
    if (end + 1 < text.size() && text.at(end) == u'点' && isChineseDigit(text.at(end + 1))) {
        const qsizetype first = end + 1;
        end = endOf(text, first, isChineseDigit);
        decimals = decimalsOf(text.mid(first, end - first));
        end = readMagnitude(text, end, numeral);
    } else if (!whole.contains(u'亿') || whole.endsWith(u'亿')) {
        static constexpr QStringView magnitudes[] = {u"万亿", u"万", u"亿"};
        const QStringView magnitude = wordBefore(whole, whole.size(), magnitudes);
        numeral.magnitude = magnitude.toString();
        whole.chop(magnitude.size());
    }
    if (whole.isEmpty() || QStringView(u"百千万亿").contains(whole.front()))
        return {};
    const std::optional<double> value = wholeOf(whole, numeral);
    if (!value)
        return {};
    numeral.value = *value + decimals;
    numeral.length = int(end - at);
    return numeral;
}

std::optional<Numeral> readNumber(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return {};
    if (isDigit(text.at(at)))
        return readArabic(text, at);
    return isChineseNumeral(text.at(at)) ? readChineseWhole(text, at) : std::nullopt;
}

/// 百分之八, 三分之一; nothing where there is no such.
std::optional<Numeral> readFraction(QStringView text, qsizetype at)
{
    const qsizetype line = endOf(text, at, isChineseNumeral);
    if (text.mid(line, 2) != u"分之")
        return {};
    std::optional<Numeral> numeral = readNumber(text, line + 2);
    if (!numeral)
        return {};
    const QStringView whole = text.mid(at, line - at);
    if (whole == u"百") {
        numeral->of = Numeral::Of::Hundred;
    } else if (whole == u"千") {
        numeral->of = Numeral::Of::Thousand;
    } else {
        const std::optional<qint64> parts = chineseNumeral(whole);
        if (!parts || *parts < 2)
            return {};
        numeral->of = Numeral::Of::Other;
        numeral->value = numeral->value * 100 / double(*parts);
    }
    numeral->length += int(numeral->start - at);
    numeral->start = int(at);
    return numeral;
}

} // namespace

QVector<Numeral> scanNumerals(QStringView text)
{
    QVector<Numeral> numerals;
    qsizetype at = 0;
    while (at < text.size()) {
        std::optional<Numeral> found;
        if (isChineseNumeral(text.at(at)))
            found = readFraction(text, at);
        if (!found)
            found = readHalf(text, at);
        if (!found)
            found = readNumber(text, at);
        if (!found && isChineseNumeral(text.at(at)))
            found = readBareSize(text, at);
        if (found)
            numerals.append(*found);
        if (found)
            at += found->length;
        else // a run that is no number is passed over as a whole: what follows it within is none
            at = std::max(at + 1, endOf(text, at, isChineseNumeral));
    }
    return numerals;
}

} // namespace kmh
