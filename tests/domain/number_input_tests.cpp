// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/number_input.h"

#include "tests/support/catch.h"

using namespace kmh;

namespace {

std::optional<double> valueOf(const QString& text)
{
    const auto number = readNumber(text);
    return number ? std::optional(number->value) : std::nullopt;
}

} // namespace

TEST_CASE("A typed number is read in digits of either width and with thousands separators")
{
    CHECK(valueOf(QStringLiteral("12.5")) == 12.5);
    CHECK(valueOf(QStringLiteral(" 1,820.5 ")) == 1820.5);
    CHECK(valueOf(QStringLiteral("1，234，567")) == 1234567.0);
    CHECK(valueOf(QStringLiteral("12 000")) == 12000.0);
    CHECK(valueOf(QStringLiteral("１２．５")) == 12.5);
    CHECK(valueOf(QStringLiteral("－３")) == -3.0);
    CHECK(valueOf(QString(QChar(0x2212)) + QStringLiteral("0.4")) == -0.4);
    CHECK(valueOf(QStringLiteral(".5")) == 0.5);
}

TEST_CASE("A percent sign behind a number is told and does not change it")
{
    const auto half = readNumber(QStringLiteral("１２．５％"));
    REQUIRE(half);
    CHECK(half->value == 12.5);
    CHECK(half->percent);
    CHECK_FALSE(readNumber(QStringLiteral("12.5"))->percent);
}

TEST_CASE("What is no number is not read")
{
    for (const char* text : {"", " ", "abc", "12a", "1,23", "1.2.3", "十二", "%", "-", "1e999",
                             "nan", "inf", "12 万吨"}) {
        CAPTURE(text);
        CHECK_FALSE(readNumber(QString::fromUtf8(text)));
    }
}

TEST_CASE("A copied column is its cells, the empty ones too")
{
    CHECK(pastedCells(QStringLiteral("1\r\n\r\n3\r\n")) ==
          QStringList{QStringLiteral("1"), QString(), QStringLiteral("3")});
    CHECK(pastedCells(QStringLiteral("1\tx\n2\ty\n")) ==
          QStringList{QStringLiteral("1"), QStringLiteral("2")});
    CHECK(pastedCells(QStringLiteral("1\t2\t3")) ==
          QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
}

TEST_CASE("An amount is read with 万, 亿 and its unit behind it")
{
    const QString money = QStringLiteral("万元");
    const auto read = [&](const char* text) {
        return readAmount(QString::fromUtf8(text), money).value_or(-1);
    };
    CHECK(read("35000") == 35000);
    CHECK(read("35,000万元") == 35000);
    CHECK(read("3.5亿") == 35000);
    CHECK(read("３．５亿元") == 35000);
    CHECK(read("800万") == 800);
    CHECK(read("5000元") == 0.5);
    CHECK(read("0.0002万亿") == 20000);
    CHECK(readAmount(QStringLiteral("5000万"), QStringLiteral("亿元")) == 0.5);
    CHECK(readAmount(QStringLiteral("3万"), QString()) == 30000);
    CHECK(readAmount(QStringLiteral("68.5元/公斤"), QStringLiteral("元/公斤")) == 68.5);
}

TEST_CASE("An amount of something else is not read")
{
    for (const char* text : {"3吨", "3万吨", "十二", "12%", "", "亿"}) {
        CAPTURE(text);
        CHECK_FALSE(readAmount(QString::fromUtf8(text), QStringLiteral("万元")));
    }
}

TEST_CASE("Copied cells keep their rows and columns")
{
    const QVector<QStringList> grid = pastedGrid(QStringLiteral("1\t2\r\n\t4\r\n"));
    REQUIRE(grid.size() == 2);
    CHECK(grid.at(0) == QStringList{QStringLiteral("1"), QStringLiteral("2")});
    CHECK(grid.at(1) == QStringList{QString(), QStringLiteral("4")});
}
