// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/numeral_scanner.h"

#include "tests/support/catch.h"

using namespace kmh;

namespace {

/// Each as words=value and its magnitude.
QString numerals(const char* words)
{
    const QString text = QString::fromUtf8(words);
    QStringList told;
    for (const Numeral& n : scanNumerals(text)) {
        told.append(QStringLiteral("%1=%2%3").arg(text.mid(n.start, n.length),
                                                  QString::number(n.value, 'g', 10), n.magnitude));
    }
    return told.join(u' ');
}

} // namespace

TEST_CASE("Arabic numerals are read with their decimals, separators and magnitudes")
{
    CHECK(numerals("安排1049.4亿元，1,049.4亿元，12,345家") ==
          QStringLiteral("1049.4亿=1049.4亿 1,049.4亿=1049.4亿 12,345=12345"));
    CHECK(numerals("2.5万亿元、3千亿元、5百万元、2千家") ==
          QStringLiteral("2.5万亿=2.5万亿 3千亿=3000亿 5百万=500万 2千=2000"));
    CHECK(numerals("60万千瓦、5千瓦、2×66万千瓦") == QStringLiteral("60万=60万 5=5 2×66万=132万"));
}

TEST_CASE("Chinese numerals are read as they are said")
{
    CHECK(numerals("两千家、三百公里、五十万亩、两万三千人次、一百二十六处") ==
          QStringLiteral("两千=2000 三百=300 五十万=50万 两万三千=23000 一百二十六=126"));
    CHECK(numerals("六十万千瓦、三点五个百分点、一亿二千万元") ==
          QStringLiteral("六十万=60万 三点五=3.5 一亿二千万=1.2亿"));
}

TEST_CASE("Fractions are hundredths")
{
    CHECK(numerals("百分之八点五、千分之三、四分之三") ==
          QStringLiteral("百分之八点五=8.5 千分之三=3 四分之三=75"));
}

TEST_CASE("A bare hundred, thousand, ten thousand or hundred million is no number")
{
    CHECK(numerals("千企万户、亿元以上、百城百区、百货、万千百亿").isEmpty());
}
