// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/period.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace kmh;

namespace {

QString codes(const QVector<Period>& periods)
{
    QStringList result;
    for (const Period& period : periods)
        result.append(period.code());
    return result.join(u' ');
}

} // namespace

TEST_CASE("A half-year is read in both writings and written in one")
{
    CHECK(Period::parse(u"2025H1") == Period::half(2025, 1));
    CHECK(Period::parse(u" 2025H2 ") == Period::half(2025, 2));
    CHECK(Period::parse(u"2025年上半年") == Period::half(2025, 1));
    CHECK(Period::parse(u"2025年下半年") == Period::half(2025, 2));
    CHECK(Period::half(2025, 2).code() == u"2025H2");
    for (const QStringView refused :
         {u"2025H0", u"2025H3", u"2025h1", u"2025H", u"2025H12", u"2025年中半年", u"上半年"})
        CHECK_FALSE(Period::parse(refused));
}

TEST_CASE("The whole year may be called so")
{
    CHECK(Period::parse(u"2025年全年") == Period::year(2025));
}

TEST_CASE("A half-year runs for six months")
{
    const Period first = Period::half(2025, 1);
    CHECK(first.firstDay() == QDate(2025, 1, 1));
    CHECK(first.lastDay() == QDate(2025, 6, 30));
    CHECK(first.days() == 181);
    CHECK(Period::half(2024, 1).days() == 182);
    CHECK(Period::half(2025, 2).days() == 184);
    CHECK(first.next() == Period::half(2025, 2));
    CHECK(first.previous() == Period::half(2024, 2));
    CHECK(Period::half(2025, 2).next() == Period::half(2026, 1));
}

TEST_CASE("A half-year contains its quarters and months and lies in its year")
{
    const Period second = Period::half(2025, 2);
    CHECK(codes(second.parts(Period::Kind::Quarter)) == u"2025Q3 2025Q4");
    CHECK(codes(second.parts(Period::Kind::Month)) ==
          u"2025-07 2025-08 2025-09 2025-10 2025-11 2025-12");
    CHECK(second.parts(Period::Kind::Xun).size() == 18);
    CHECK(codes(second.parts(Period::Kind::Half)) == u"2025H2");
    CHECK(second.parts(Period::Kind::Year).isEmpty());
    CHECK(second.contains(Period::xun(2025, 12, 3)));
    CHECK_FALSE(second.contains(Period::quarter(2025, 2)));
    CHECK(Period::year(2025).contains(second));
    CHECK(codes(Period::year(2025).parts(Period::Kind::Half)) == u"2025H1 2025H2");
    CHECK(Period::containing({2025, 6, 30}, Period::Kind::Half) == Period::half(2025, 1));
    CHECK(Period::containing({2025, 7, 1}, Period::Kind::Half) == second);
}

TEST_CASE("Periods are ordered by their ends and the shorter comes first")
{
    QVector<Period> periods = {Period::year(2025),       Period::half(2025, 2),
                               Period::quarter(2025, 4), Period::month(2025, 12),
                               Period::xun(2025, 12, 3), Period::half(2025, 1),
                               Period::xun(2025, 12, 2), Period::quarter(2025, 1)};
    std::sort(periods.begin(), periods.end());
    CHECK(codes(periods) == u"2025Q1 2025H1 2025-12-X2 2025-12-X3 2025-12 2025Q4 2025H2 2025");
}

TEST_CASE("Every quarter of any year is made of its three months")
{
    for (const int year : {1900, 2000, 2023, 2024, 2100}) {
        QDate next(year, 1, 1);
        int days = 0;
        for (const Period& quarter : Period::year(year).parts(Period::Kind::Quarter)) {
            CHECK(quarter.firstDay() == next);
            CHECK(quarter.parts(Period::Kind::Month).size() == 3);
            next = quarter.lastDay().addDays(1);
            days += quarter.days();
        }
        CHECK(next == QDate(year + 1, 1, 1));
        CHECK(days == (QDate::isLeapYear(year) ? 366 : 365));
    }
    CHECK(Period::quarter(2024, 1).days() == 91);
    CHECK(Period::quarter(2025, 2).days() == 91);
    CHECK(Period::quarter(2025, 3).days() == 92);
    CHECK(Period::quarter(2100, 1).days() == 90); // not a leap year
}
