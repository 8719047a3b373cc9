// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/number_format.h"
#include "tests/support/catch.h"

#include <limits>

using namespace kmh;

namespace {

Indicator indicatorIn(const QString& unit, int decimals)
{
    Indicator indicator;
    indicator.unit = unit;
    indicator.decimals = decimals;
    return indicator;
}

} // namespace

TEST_CASE("Numbers have thousands separators and fixed decimals")
{
    CHECK(formatNumber(0, 0) == u"0");
    CHECK(formatNumber(999, 0) == u"999");
    CHECK(formatNumber(1820, 0) == u"1,820");
    CHECK(formatNumber(1234567.891, 2) == u"1,234,567.89");
    CHECK(formatNumber(5.1, 2) == u"5.10");
}

TEST_CASE("Halves are rounded away from zero as they are written")
{
    CHECK(formatNumber(2.5, 0) == u"3");
    CHECK(formatNumber(0.15, 1) == u"0.2");
    CHECK(formatNumber(1.005, 2) == u"1.01");
    CHECK(formatNumber(-2.5, 0) == u"\u22123");
    CHECK(formatNumber(999999.5, 0) == u"1,000,000");
}

TEST_CASE("A negative number has a minus sign and zero has none")
{
    CHECK(formatNumber(-1820.4, 1) == u"\u22121,820.4");
    CHECK(formatNumber(-0.04, 1) == u"0.0");
    CHECK(formatNumber(-0.0, 0) == u"0");
}

TEST_CASE("A value is followed by its unit")
{
    CHECK(formatValue(21.4, indicatorIn(QStringLiteral("%"), 1)) == u"21.4%");
    CHECK(formatValue(1820, indicatorIn(QStringLiteral("名"), 0)) == u"1,820 名");
    CHECK(formatValue(5.12, indicatorIn(QStringLiteral("万人次"), 2)) == u"5.12 万人次");
    CHECK(formatValue(3, indicatorIn(QString(), 0)) == u"3");
}

TEST_CASE("A figure that does not exist is a dash")
{
    const Indicator percent = indicatorIn(QStringLiteral("%"), 1);
    CHECK(formatValue(std::optional<double>(), percent) == u"\u2014");
    CHECK(formatValue(std::optional<double>(21.4), percent) == u"21.4%");
    CHECK(formatValue(std::numeric_limits<double>::quiet_NaN(), percent) == u"\u2014");
    CHECK(formatRatioPercent(std::numeric_limits<double>::infinity()) == u"\u2014");
}

TEST_CASE("A target is written with the decimals it has")
{
    CHECK(formatTarget(25, indicatorIn(QStringLiteral("%"), 1)) == u"25%");
    CHECK(formatTarget(12.5, indicatorIn(QStringLiteral("%"), 0)) == u"12.5%");
    CHECK(formatTarget(3000, indicatorIn(QStringLiteral("名"), 0)) == u"3,000 名");
}

TEST_CASE("Percentages differ by points and other values by their unit")
{
    CHECK(formatDifference(0.6, indicatorIn(QStringLiteral("%"), 1)) == u"0.6 points");
    CHECK(formatDifference(-0.6, indicatorIn(QStringLiteral("%"), 1)) == u"\u22120.6 points");
    CHECK(formatDifference(1180, indicatorIn(QStringLiteral("名"), 0)) == u"1,180 名");
}

TEST_CASE("A ratio is shown as a percentage")
{
    CHECK(formatRatioPercent(79.0 / 90) == u"87.8%");
    CHECK(formatRatioPercent(1, 0) == u"100%");
}
