// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

#include <optional>

namespace kmh {

/// The number an official text's paragraph or sentence begins with. GB/T 9704—2012, 7.3.3: “一、”,
/// “（一）”, “1.”, “（1）” from the first level to the fourth; offices also print 1、 1． 1﹒ (1)
/// and 一是.
struct Numbering
{
    enum class Style {
        ChineseComma,   ///< 一、
        ChineseBracket, ///< （一） (一) 〔一〕
        ArabicDot,      ///< 1. 1． 1﹒
        ArabicComma,    ///< 1、
        ArabicBracket,  ///< （1） (1)
        ChineseIs,      ///< 一是
    };

    Style style = Style::ArabicDot;
    int number = 0;
    int length = 0; ///< of the number with its mark and the spaces before, inside and after it
};

/// Nothing where a text begins with no number: 2.5万吨 and 2025年 do not, nor do 一、二线城市 and
/// 2、3月份; 2.4月份 does. Arabic numbers are read up to 9999, but for those of years (1900 to
/// 2099), which begin sentences; in brackets, where years stand too, and in Chinese numerals up to
/// 999.
std::optional<Numbering> numberingAt(QStringView text);

/// Whether words are nothing but a number as a table's column has them: 3, 3., （三）, 1-2.
bool isNumberAlone(QStringView words);

/// 一 to 九千九百九十九万, 两, 〇 and 廿 included; nothing for what is no such numeral.
std::optional<qint64> chineseNumeral(QStringView text);

} // namespace kmh
