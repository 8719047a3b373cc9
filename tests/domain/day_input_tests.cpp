// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/day_input.h"

#include "tests/support/catch.h"

using namespace kmh;

namespace {

QString read(const char* text, QDate near = QDate(2025, 2, 20))
{
    const auto day = readDay(QString::fromUtf8(text), near);
    return day ? day->toString(Qt::ISODate) : QStringLiteral("no");
}

} // namespace

TEST_CASE("A day is read however it is written")
{
    for (const char* text :
         {"2025-3-5", "2025-03-05", "2025/3/5", "2025.3.5", "20250305", "2025年3月5日",
          "2025年3月5号", " 2025 年 3 月 5 日 ", "３月５日", "3月5日", "3/5", "3-5", "3.5"})
        CHECK(read(text) == u"2025-03-05");
}

TEST_CASE("A day without its year is the nearest one")
{
    CHECK(read("12/28", QDate(2025, 1, 3)) == u"2024-12-28");
    CHECK(read("1/3", QDate(2024, 12, 28)) == u"2025-01-03");
    CHECK(read("2月29日", QDate(2025, 2, 20)) == u"2024-02-29");
}

TEST_CASE("What is no day is not read")
{
    for (const char* text :
         {"", "2025-2-29", "13/5", "3/32", "三月五日", "2025-3", "明天", "25-3-5-1"})
        CHECK(read(text) == u"no");
}
