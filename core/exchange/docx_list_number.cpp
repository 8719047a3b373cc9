// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_numbering.h"

namespace kmh {

namespace {

constexpr int kMostRoman = 3999;

/// 二十一, 一百零五; `ten` is 十 for numbers from 10 to 19, without 一 in front.
QString chineseNumber(int number, QStringView digits, QStringView units, bool shortTen)
{
    if (number < 1 || number > 9999)
        return QString::number(number);
    QString words;
    bool skipped = false;
    for (int unit = 1000, place = 3; unit > 0; unit /= 10, --place) {
        const int digit = number / unit % 10;
        if (digit == 0) {
            skipped = !words.isEmpty();
            continue;
        }
        if (skipped)
            words += digits.at(0);
        skipped = false;
        words += digits.at(digit);
        if (place > 0)
            words += units.at(place - 1);
    }
    if (shortTen && number >= 10 && number < 20)
        words.remove(0, 1);
    return words;
}

/// 一〇五: digit by digit.
QString digitByDigit(int number, QStringView digits)
{
    QString words;
    for (const QChar c : QString::number(number))
        words += c.isDigit() ? digits.at(c.digitValue()) : c;
    return words;
}

QString letters(int number)
{
    if (number < 1) // Word repeats the letter: z, aa, bb
        return {};
    return QString((number - 1) / 26 + 1, QChar(u'a' + (number - 1) % 26));
}

QString roman(int number)
{
    if (number < 1 || number > kMostRoman)
        return QString::number(number);
    constexpr std::pair<int, const char*> parts[] = {
        {1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"},
        {40, "xl"},  {10, "x"},   {9, "ix"},  {5, "v"},    {4, "iv"},  {1, "i"}};
    QString words;
    for (const auto& [value, sign] : parts) {
        for (; number >= value; number -= value)
            words += QLatin1String(sign);
    }
    return words;
}

QString oneOf(int number, QStringView signs)
{
    return number >= 1 && number <= signs.size() ? QString(signs.at(number - 1))
                                                 : QString::number(number);
}

} // namespace

QString listNumber(int number, const QString& format)
{
    constexpr QStringView plain = u"零一二三四五六七八九";
    if (format == u"chineseCounting" || format == u"chineseCountingThousand" ||
        format == u"taiwaneseCounting" || format == u"taiwaneseCountingThousand" ||
        format == u"japaneseCounting")
        return chineseNumber(number, plain, u"十百千", true);
    if (format == u"ideographDigital" || format == u"japaneseDigitalTenThousand")
        return digitByDigit(number, u"〇一二三四五六七八九");
    if (format == u"chineseLegalSimplified" || format == u"ideographLegalTraditional")
        return chineseNumber(number, u"零壹贰叁肆伍陆柒捌玖", u"拾佰仟", false);
    if (format == u"decimalFullWidth" || format == u"decimalFullWidth2")
        return digitByDigit(number, u"０１２３４５６７８９");
    if (format == u"decimalZero")
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    if (format.startsWith(u"decimalEnclosedCircle"))
        return oneOf(number, u"①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");
    if (format == u"ideographTraditional")
        return oneOf(number, u"甲乙丙丁戊己庚辛壬癸");
    if (format == u"lowerLetter" || format == u"upperLetter")
        return format.startsWith(u'l') ? letters(number) : letters(number).toUpper();
    if (format == u"lowerRoman" || format == u"upperRoman")
        return format.startsWith(u'l') ? roman(number) : roman(number).toUpper();
    return format == u"none" ? QString() : QString::number(number);
}

} // namespace kmh
