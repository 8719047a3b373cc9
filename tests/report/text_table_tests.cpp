// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/text_table.h"

#include "tests/support/catch.h"

using namespace kmh;

TEST_CASE("Wide characters take two columns of a terminal")
{
    CHECK(displayWidth(QStringLiteral("abc")) == 3);
    CHECK(displayWidth(QStringLiteral("钾肥")) == 4);
    CHECK(displayWidth(QStringLiteral("600kA电解槽（一期）")) == 19);
    CHECK(displayWidth(QStringLiteral("e\u0301")) == 1);
    CHECK(displayWidth(QStringLiteral("\u2264 5")) == 3);
}

TEST_CASE("A table's columns are aligned by what a terminal shows")
{
    TextTable table({{QStringLiteral("指标"), TextTable::Align::Left},
                     {QStringLiteral("实际"), TextTable::Align::Right},
                     {QStringLiteral("灯"), TextTable::Align::Left}});
    table.addRow({QStringLiteral("钾肥产量"), QStringLiteral("7"), QStringLiteral("正常")});
    table.addRow({QStringLiteral("fairs"), QStringLiteral("1,234.5"), QString()});
    CHECK(table.text() == QStringLiteral("指标         实际  灯\n"
                                         "--------  -------  ----\n"
                                         "钾肥产量        7  正常\n"
                                         "fairs     1,234.5\n"));
}
