// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/festivals.h"

#include <iterator>

namespace kmh {

namespace {

constexpr int kFirstYear = 1949;
constexpr int kLastYear = 2100;

// Days of the year, ten years a line, the line's first year behind it. Two implementations of the
// Chinese calendar (lunar-javascript 1.7.7, solarlunar 3.1.0) agree on every one of them.

// clang-format off
/// The first day of the first month.
constexpr quint16 kSpringFestival[] = {
    29, 48, 37, 27, 45, 34, 24, 43, 31, 49, // 1949
    39, 28, 46, 36, 25, 44, 33, 21, 40, 30, // 1959
    48, 37, 27, 46, 34, 23, 42, 31, 49, 38, // 1969
    28, 47, 36, 25, 44, 33, 51, 40, 29, 48, // 1979
    37, 27, 46, 35, 23, 41, 31, 50, 38, 28, // 1989
    47, 36, 24, 43, 32, 22, 40, 29, 49, 38, // 1999
    26, 45, 34, 23, 41, 31, 50, 39, 28, 47, // 2009
    36, 25, 43, 32, 22, 41, 29, 48, 37, 26, // 2019
    44, 34, 23, 42, 31, 50, 39, 28, 46, 35, // 2029
    24, 43, 32, 22, 41, 30, 48, 37, 26, 45, // 2039
    33, 23, 42, 32, 50, 39, 28, 46, 35, 24, // 2049
    43, 33, 21, 40, 29, 48, 36, 26, 45, 34, // 2059
    23, 42, 31, 50, 38, 27, 46, 36, 24, 43, // 2069
    33, 22, 40, 29, 48, 37, 26, 45, 34, 24, // 2079
    41, 30, 49, 38, 27, 46, 36, 25, 43, 32, // 2089
    21, 40, // 2099
};
/// The fifth day of the fifth month.
constexpr quint16 kDragonBoat[] = {
    152, 170, 160, 149, 166, 156, 175, 165, 153, 172, // 1949
    161, 150, 168, 157, 176, 166, 155, 174, 163, 152, // 1959
    170, 159, 148, 167, 156, 175, 165, 154, 172, 161, // 1969
    150, 169, 157, 176, 166, 156, 173, 162, 151, 170, // 1979
    159, 148, 167, 157, 175, 164, 153, 172, 160, 150, // 1989
    169, 158, 176, 166, 155, 174, 162, 151, 170, 160, // 1999
    148, 167, 157, 175, 163, 153, 171, 161, 150, 169, // 2009
    158, 177, 165, 154, 173, 162, 151, 170, 160, 149, // 2019
    167, 156, 175, 164, 152, 171, 161, 151, 169, 158, // 2029
    147, 166, 154, 173, 162, 152, 170, 159, 149, 167, // 2039
    155, 174, 164, 153, 171, 161, 150, 169, 157, 176, // 2049
    165, 155, 173, 162, 152, 171, 159, 148, 167, 156, // 2059
    174, 164, 153, 172, 161, 150, 168, 158, 175, 165, // 2069
    155, 174, 162, 152, 170, 159, 147, 166, 156, 175, // 2079
    164, 153, 172, 161, 149, 168, 157, 176, 165, 155, // 2089
    174, 163, // 2099
};
/// The fifteenth day of the eighth month.
constexpr quint16 kMidAutumn[] = {
    279, 269, 258, 277, 265, 254, 273, 263, 251, 270, // 1949
    260, 279, 267, 256, 275, 264, 253, 272, 261, 280, // 1959
    269, 258, 276, 266, 254, 273, 263, 252, 270, 260, // 1969
    278, 267, 255, 274, 264, 254, 272, 261, 280, 269, // 1979
    257, 276, 265, 255, 273, 263, 252, 271, 259, 278, // 1989
    267, 256, 274, 264, 254, 272, 261, 279, 268, 258, // 1999
    276, 265, 255, 274, 262, 251, 270, 259, 277, 267, // 2009
    256, 275, 264, 253, 272, 261, 279, 268, 258, 277, // 2019
    265, 255, 274, 263, 251, 270, 259, 278, 267, 256, // 2029
    275, 264, 253, 271, 260, 279, 268, 258, 277, 266, // 2039
    254, 273, 262, 251, 269, 259, 278, 268, 256, 275, // 2049
    264, 253, 271, 260, 279, 269, 258, 276, 266, 255, // 2059
    272, 262, 251, 270, 259, 278, 267, 256, 274, 263, // 2069
    253, 272, 260, 279, 269, 258, 276, 265, 254, 273, // 2079
    261, 251, 270, 260, 278, 267, 256, 274, 263, 252, // 2089
    272, 261, // 2099
};
// clang-format on

static_assert(std::size(kSpringFestival) == kLastYear - kFirstYear + 1);
static_assert(std::size(kDragonBoat) == std::size(kSpringFestival));
static_assert(std::size(kMidAutumn) == std::size(kSpringFestival));

QDate dayOfYear(int year, int day)
{
    return QDate(year, 1, 1).addDays(day - 1);
}

/// The usual formula [Y·D + C] − L, with the years counted from the century's beginning, D = 0.2422
/// and C = 5.59 in the 20th, 4.81 in the 21st century; 2100 is the latter's hundredth year and has
/// no leap day. It agrees with lunar-javascript 1.7.7 in every year from 1949 to 2100.
QDate qingming(int year)
{
    const bool twentieth = year < 2000;
    const int years = year - (twentieth ? 1900 : 2000);
    const int leapDays = years / 4 - (years == 100 ? 1 : 0);
    return {year, 4, int(years * 0.2422 + (twentieth ? 5.59 : 4.81)) - leapDays};
}

} // namespace

QDate festivalDay(Festival festival, int year)
{
    if (year < kFirstYear || year > kLastYear)
        return {};
    const int row = year - kFirstYear;
    switch (festival) {
    case Festival::NewYear: return {year, 1, 1};
    case Festival::SpringFestival: return dayOfYear(year, kSpringFestival[row]);
    case Festival::Lantern: return dayOfYear(year, kSpringFestival[row] + 14);
    case Festival::Qingming: return qingming(year);
    case Festival::LabourDay: return {year, 5, 1};
    case Festival::DragonBoat: return dayOfYear(year, kDragonBoat[row]);
    case Festival::MidAutumn: return dayOfYear(year, kMidAutumn[row]);
    case Festival::NationalDay: return {year, 10, 1};
    }
    return {};
}

} // namespace kmh
