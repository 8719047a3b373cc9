// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/festivals.h"

#include "core/notice/solar_terms.h"

#include "tests/support/catch.h"

using namespace kmh;

namespace {

QString day(Festival festival, int year)
{
    return festivalDay(festival, year).toString(Qt::ISODate);
}

} // namespace

TEST_CASE("The Spring Festival is on the day the calendar office announced")
{
    CHECK(day(Festival::SpringFestival, 1949) == QStringLiteral("1949-01-29"));
    CHECK(day(Festival::SpringFestival, 2000) == QStringLiteral("2000-02-05"));
    CHECK(day(Festival::SpringFestival, 2024) == QStringLiteral("2024-02-10"));
    CHECK(day(Festival::SpringFestival, 2025) == QStringLiteral("2025-01-29"));
    CHECK(day(Festival::SpringFestival, 2026) == QStringLiteral("2026-02-17"));
}

TEST_CASE("Where the new moon falls near midnight in Beijing the day is Beijing's")
{
    // The new moon of 6 February 2027 is at 23:56, that of 3 February 2030 at 00:07.
    CHECK(day(Festival::SpringFestival, 2027) == QStringLiteral("2027-02-06"));
    CHECK(day(Festival::SpringFestival, 2030) == QStringLiteral("2030-02-03"));
}

TEST_CASE("The leap eleventh month of 2033 does not move the Spring Festival before it")
{
    CHECK(day(Festival::SpringFestival, 2033) == QStringLiteral("2033-01-31"));
    CHECK(day(Festival::SpringFestival, 2034) == QStringLiteral("2034-02-19"));
}

TEST_CASE("The Lantern Festival is a fortnight after the Spring Festival")
{
    CHECK(day(Festival::Lantern, 2025) == QStringLiteral("2025-02-12"));
    CHECK(day(Festival::Lantern, 2026) == QStringLiteral("2026-03-03"));
}

TEST_CASE("The other festivals of the Chinese calendar are on their days")
{
    CHECK(day(Festival::DragonBoat, 2024) == QStringLiteral("2024-06-10"));
    CHECK(day(Festival::DragonBoat, 2025) == QStringLiteral("2025-05-31"));
    CHECK(day(Festival::MidAutumn, 2024) == QStringLiteral("2024-09-17"));
    CHECK(day(Festival::MidAutumn, 2025) == QStringLiteral("2025-10-06"));
    CHECK(day(Festival::Qingming, 2024) == QStringLiteral("2024-04-04"));
    CHECK(day(Festival::Qingming, 2027) == QStringLiteral("2027-04-05"));
    CHECK(day(Festival::Qingming, 1990) == QStringLiteral("1990-04-05"));
}

TEST_CASE("Festivals of the solar calendar have their date every year")
{
    CHECK(day(Festival::NewYear, 2026) == QStringLiteral("2026-01-01"));
    CHECK(day(Festival::LabourDay, 2025) == QStringLiteral("2025-05-01"));
    CHECK(day(Festival::NationalDay, 2100) == QStringLiteral("2100-10-01"));
}

TEST_CASE("New years of the Chinese calendar are 353 to 355 or 383 to 385 days apart")
{
    for (int year = 1949; year < 2100; ++year) {
        const int days = int(festivalDay(Festival::SpringFestival, year)
                                 .daysTo(festivalDay(Festival::SpringFestival, year + 1)));
        INFO(year);
        CHECK(((days >= 353 && days <= 355) || (days >= 383 && days <= 385)));
    }
}

TEST_CASE("The solar terms are on the days of the almanac")
{
    CHECK(solarTermDay(0, 2025) == QDate(2025, 3, 20));   // 春分
    CHECK(solarTermDay(3, 2025) == QDate(2025, 5, 5));    // 立夏
    CHECK(solarTermDay(14, 2025) == QDate(2025, 10, 23)); // 霜降
    CHECK(solarTermDay(18, 2025) == QDate(2025, 12, 21)); // 冬至
    CHECK(solarTermDay(21, 2026) == QDate(2026, 2, 4));   // 立春
}

TEST_CASE("Computed and by formula 清明 is the same day in 2000 to 2030")
{
    for (int year = 2000; year <= 2030; ++year)
        CHECK(solarTermDay(1, year) == festivalDay(Festival::Qingming, year));
}

TEST_CASE("Outside 1949 to 2100 no festival is known")
{
    CHECK_FALSE(festivalDay(Festival::SpringFestival, 1948).isValid());
    CHECK_FALSE(festivalDay(Festival::NationalDay, 2101).isValid());
}
