// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

namespace kmh {

// The numbers of the calendar as notices print them, in Arabic digits or Chinese numerals: 2026年,
// 二〇二六年, 3月, 十二月, 15日, 三十一日. They are read here for all who look for dates.

/// A number at a place; of length 0 where none stands there.
struct CalendarNumber
{
    int value = 0;
    int length = 0; ///< 年, 月 or 日 behind it included
};

/// A number below 100 without what follows it: 3, 12, 三, 十二, 廿五. None within a longer number.
CalendarNumber calendarNumberAt(QStringView text, qsizetype at);

/// 2026 or 二〇二六 (〇, ○ and 零), from 1949 to 2100; none within a longer number.
CalendarNumber yearNumberAt(QStringView text, qsizetype at);

/// A year with its 年.
CalendarNumber yearAt(QStringView text, qsizetype at);

/// 1–12 with its 月.
CalendarNumber monthAt(QStringView text, qsizetype at);

/// 1–31 with its 日.
CalendarNumber dayAt(QStringView text, qsizetype at);

/// The mark between the ends of a range: 6—8月, 三至五月.
bool isRangeMark(QChar c);

/// A digit or Chinese numeral such numbers are made of.
bool isCalendarDigit(QChar c);

} // namespace kmh
