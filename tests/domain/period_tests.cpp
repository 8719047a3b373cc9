// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/period.h"
#include "tests/support/catch.h"

using namespace kmh;

namespace {

Period read(const QString& text)
{
    const auto period = Period::parse(text);
    INFO(text.toStdString());
    REQUIRE(period);
    return *period;
}

QStringList codes(const QVector<Period>& periods)
{
    QStringList result;
    for (const Period& period : periods)
        result.append(period.code());
    return result;
}

} // namespace

TEST_CASE("A period is read as the console writes it")
{
    CHECK(read(QStringLiteral("2025")) == Period::year(2025));
    CHECK(read(QStringLiteral("2025Q1")) == Period::quarter(2025, 1));
    CHECK(read(QStringLiteral("2025-03")) == Period::month(2025, 3));
    CHECK(read(QStringLiteral("2025-03-X2")) == Period::xun(2025, 3, 2));
    CHECK(read(QStringLiteral("  2025-12-X3 ")) == Period::xun(2025, 12, 3));
}

TEST_CASE("A period is read as people write it")
{
    CHECK(read(QStringLiteral("2025年")) == Period::year(2025));
    CHECK(read(QStringLiteral("2025年一季度")) == Period::quarter(2025, 1));
    CHECK(read(QStringLiteral("2025年第四季度")) == Period::quarter(2025, 4));
    CHECK(read(QStringLiteral("2025年2季度")) == Period::quarter(2025, 2));
    CHECK(read(QStringLiteral("2025年3月")) == Period::month(2025, 3));
    CHECK(read(QStringLiteral("2025年12月份")) == Period::month(2025, 12));
    CHECK(read(QStringLiteral("2025年3月上旬")) == Period::xun(2025, 3, 1));
    CHECK(read(QStringLiteral("2025年3月中旬")) == Period::xun(2025, 3, 2));
    CHECK(read(QStringLiteral("2025年03月下旬")) == Period::xun(2025, 3, 3));
}

TEST_CASE("What is not a period is refused")
{
    const QStringList refused = {
        QString(),
        QStringLiteral("2025-13"),
        QStringLiteral("2025-00"),
        QStringLiteral("2025-3"),
        QStringLiteral("2025-03-X4"),
        QStringLiteral("2025-03-X0"),
        QStringLiteral("2025-03-2"),
        QStringLiteral("2025-03-x2"),
        QStringLiteral("2025Q5"),
        QStringLiteral("2025Q0"),
        QStringLiteral("2025q1"),
        QStringLiteral("25-03"),
        QStringLiteral("12025"),
        QStringLiteral("1899"),
        QStringLiteral("3000"),
        QStringLiteral("2025-03-X2 "
                       "late"),
        QStringLiteral("2025年13月"),
        QStringLiteral("2025年0月中旬"),
        QStringLiteral("2025年五季度"),
        QStringLiteral("2025年3月末旬"),
        QStringLiteral("3月中旬"),
        QStringLiteral("２０２５"),
    };
    for (const QString& text : refused) {
        INFO(text.toStdString());
        CHECK_FALSE(Period::parse(text));
    }
}

TEST_CASE("What a period writes it reads again")
{
    for (const auto kind :
         {Period::Kind::Xun, Period::Kind::Month, Period::Kind::Quarter, Period::Kind::Year}) {
        for (const Period& period : Period::year(2024).parts(kind))
            CHECK(Period::parse(period.code()) == period);
    }
}

TEST_CASE("A xun is ten days and the last one runs to the end of its month")
{
    CHECK(Period::xun(2025, 3, 1).firstDay() == QDate(2025, 3, 1));
    CHECK(Period::xun(2025, 3, 1).lastDay() == QDate(2025, 3, 10));
    CHECK(Period::xun(2025, 3, 2).firstDay() == QDate(2025, 3, 11));
    CHECK(Period::xun(2025, 3, 2).lastDay() == QDate(2025, 3, 20));
    CHECK(Period::xun(2025, 3, 3).firstDay() == QDate(2025, 3, 21));
    CHECK(Period::xun(2025, 3, 3).lastDay() == QDate(2025, 3, 31));
    CHECK(Period::xun(2025, 3, 3).days() == 11);
    CHECK(Period::xun(2025, 4, 3).days() == 10);
    CHECK(Period::xun(2025, 12, 3).lastDay() == QDate(2025, 12, 31));
}

TEST_CASE("February is longer in a leap year")
{
    CHECK(Period::xun(2024, 2, 3).lastDay() == QDate(2024, 2, 29));
    CHECK(Period::xun(2025, 2, 3).lastDay() == QDate(2025, 2, 28));
    CHECK(Period::xun(2025, 2, 3).days() == 8);
    CHECK(Period::month(2024, 2).days() == 29);
    // 31 + 28 + 31 and one day more.
    CHECK(Period::quarter(2025, 1).days() == 90);
    CHECK(Period::quarter(2024, 1).days() == 91);
    // Divisible by 100 and not by 400, then by 400.
    CHECK(Period::year(1900).days() == 365);
    CHECK(Period::year(2000).days() == 366);
}

TEST_CASE("Neighbouring periods cross the year")
{
    CHECK(Period::xun(2024, 12, 3).next() == Period::xun(2025, 1, 1));
    CHECK(Period::xun(2025, 1, 1).previous() == Period::xun(2024, 12, 3));
    CHECK(Period::xun(2025, 1, 3).next() == Period::xun(2025, 2, 1));
    CHECK(Period::month(2024, 12).next() == Period::month(2025, 1));
    CHECK(Period::month(2025, 1).previous() == Period::month(2024, 12));
    CHECK(Period::quarter(2024, 4).next() == Period::quarter(2025, 1));
    CHECK(Period::quarter(2025, 1).previous() == Period::quarter(2024, 4));
    CHECK(Period::year(2025).previous() == Period::year(2024));
}

TEST_CASE("Every day lies in one period of each kind")
{
    CHECK(Period::containing({2025, 3, 20}, Period::Kind::Xun) == Period::xun(2025, 3, 2));
    CHECK(Period::containing({2025, 3, 21}, Period::Kind::Xun) == Period::xun(2025, 3, 3));
    CHECK(Period::containing({2025, 3, 31}, Period::Kind::Xun) == Period::xun(2025, 3, 3));
    CHECK(Period::containing({2025, 3, 31}, Period::Kind::Month) == Period::month(2025, 3));
    CHECK(Period::containing({2025, 3, 31}, Period::Kind::Quarter) == Period::quarter(2025, 1));
    CHECK(Period::containing({2025, 4, 1}, Period::Kind::Quarter) == Period::quarter(2025, 2));
    CHECK(Period::containing({2025, 12, 31}, Period::Kind::Year) == Period::year(2025));
}

TEST_CASE("A period contains what lies wholly within it")
{
    const Period quarter = Period::quarter(2025, 1);
    CHECK(quarter.contains(Period::xun(2025, 3, 3)));
    CHECK(quarter.contains(Period::month(2025, 1)));
    CHECK(quarter.contains(quarter));
    CHECK_FALSE(quarter.contains(Period::xun(2025, 4, 1)));
    CHECK_FALSE(quarter.contains(Period::xun(2024, 12, 3)));
    CHECK_FALSE(quarter.contains(Period::year(2025)));
    CHECK_FALSE(Period::month(2025, 3).contains(quarter));
}

TEST_CASE("A quarter consists of nine xun and three months")
{
    const Period quarter = Period::quarter(2025, 1);
    CHECK(codes(quarter.parts(Period::Kind::Xun)).join(u' ') ==
          QStringLiteral("2025-01-X1 2025-01-X2 2025-01-X3 2025-02-X1 2025-02-X2 2025-02-X3 "
                         "2025-03-X1 2025-03-X2 2025-03-X3"));
    CHECK(codes(quarter.parts(Period::Kind::Month)).join(u' ') ==
          QStringLiteral("2025-01 2025-02 2025-03"));
    CHECK(codes(quarter.parts(Period::Kind::Quarter)).join(u' ') == QStringLiteral("2025Q1"));
    CHECK(quarter.parts(Period::Kind::Year).isEmpty());
    CHECK(Period::year(2025).parts(Period::Kind::Xun).size() == 36);
    CHECK(Period::month(2025, 2).parts(Period::Kind::Xun).size() == 3);
}
