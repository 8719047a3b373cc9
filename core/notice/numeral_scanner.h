// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QVector>

namespace kmh {

/// A number as a text writes it, whatever it means.
struct Numeral
{
    enum class Of { Whole, Hundred, Thousand, Other }; ///< 百分之八, 千分之三, 三分之一

    int start = 0;
    int length = 0;    ///< the magnitude included
    double value = 0;  ///< without the magnitude; of a fraction, in hundredths
    QString magnitude; ///< 万, 亿 or 万亿: those that stay with the unit
    bool chinese = false;
    Of of = Of::Whole;
    bool bare = false; ///< a size without a number: 千亿 of 突破千亿元, 一半 of 一半以上
};

/// The numbers of a text in their order: Arabic ones with thousands separators and decimals,
/// Chinese ones, fractions, products (2×66). 百万 and 千亿 become hundreds of 万 and thousands of
/// 亿, as does 二十三亿五千万 23.5 of them. A bare 百, 千亿 or 亿 is one only where words of
/// comparison stand before it (突破千亿元).
QVector<Numeral> scanNumerals(QStringView text);

} // namespace kmh
