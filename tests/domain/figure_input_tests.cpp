// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figure_input.h"

#include "tests/support/catch.h"

using namespace kmh;

namespace {

FigureInput read(const char* text, const char* unit)
{
    Indicator indicator;
    indicator.unit = QString::fromUtf8(unit);
    return readFigure(QString::fromUtf8(text), indicator);
}

} // namespace

TEST_CASE("A figure is read as spreadsheets and people write it")
{
    CHECK(read("1,820.5", "万元").value == 1820.5);
    CHECK(read("１２３．５", "万元").value == 123.5);
    CHECK(read(" 58 ", "场次").value == 58);
    CHECK(read("58场次", "场次").value == 58);
    CHECK(read("3.5亿", "万元").value == 35000);
    CHECK(read("3.5亿元", "万元").value == 35000);
    CHECK(read("−3.9", "亿元").value == -3.9);
}

TEST_CASE("Percentages are read with their sign and without")
{
    CHECK(read("25.7%", "%").value == 25.7);
    CHECK(read("25.7％", "%").value == 25.7);
    CHECK(read("25.7", "%").value == 25.7);
    CHECK_FALSE(read("3万", "%").value);
    CHECK_FALSE(read("25%", "场次").value);
    CHECK(read("25%", "场次").problem.contains(QStringLiteral("场次")));
}

TEST_CASE("Blank text is no figure and no problem, and what is no number is a problem")
{
    CHECK_FALSE(read("  ", "万元").value);
    CHECK(read("  ", "万元").problem.isEmpty());
    for (const char* text : {"十二", "=1+1", "12 吨", "1,23", "-", "约5"}) {
        INFO(text);
        CHECK_FALSE(read(text, "万元").value);
        CHECK(read(text, "万元").problem.contains(QString::fromUtf8(text)));
    }
}
