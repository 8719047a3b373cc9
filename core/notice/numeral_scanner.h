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
};

/// The numbers of a text in their order: Arabic ones with thousands separators and decimals,
/// Chinese ones, fractions, products (2×66). 百万 and 千亿 become hundreds of 万 and thousands of
/// 亿. A bare 百, 千, 万 or 亿 is none.
QVector<Numeral> scanNumerals(QStringView text);

} // namespace kmh
