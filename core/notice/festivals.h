// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>

namespace kmh {

/// The festivals notices set deadlines by.
enum class Festival {
    NewYear,
    SpringFestival,
    Lantern,
    Qingming,
    LabourDay,
    DragonBoat,
    MidAutumn,
    NationalDay
};

/// Its day in a year, 1949 to 2100; invalid outside. Chinese calendar: GB/T 33661—2017.
QDate festivalDay(Festival festival, int year);

} // namespace kmh
