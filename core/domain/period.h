// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtCore/QVector>

#include <optional>

namespace kmh {

/// A reporting period of the calendar: 旬 (ten days), month, quarter, half-year or year.
///
/// A month has three 旬: 上旬 the 1st–10th, 中旬 the 11th–20th, 下旬 the 21st to the month's end.
/// Written `2025`, `2025H1`, `2025Q1`, `2025-03` and `2025-03-X2`; a Period is always a real one.
///
/// Periods are ordered by their last days; of two that end together the shorter comes first, since
/// it is known first.
class Period
{
public:
    enum class Kind { Xun, Month, Quarter, Half, Year };

    /// The ten-day period `xun` (1–3) of a month. Numbers out of range are a programming error.
    static Period xun(int year, int month, int xun);
    static Period month(int year, int month);
    static Period quarter(int year, int quarter);
    static Period half(int year, int half);
    static Period year(int year);

    /// The period of the given kind that `day` lies in.
    static Period containing(QDate day, Kind kind);

    /// Reads the written form, or the Chinese one (2025年3月中旬, 2025年一季度, 2025年上半年,
    /// 2025年3月, 2025年); nothing for anything else. Years run from 1900 to 2999.
    static std::optional<Period> parse(QStringView text);

    Kind kind() const { return m_kind; }
    int year() const { return m_year; }
    /// Which of its kind within the year, counted from 0: 0–35 for 旬, 0–11 for months, and so on.
    int ordinal() const { return m_ordinal; }

    QDate firstDay() const;
    QDate lastDay() const;
    int days() const { return int(firstDay().daysTo(lastDay())) + 1; }

    /// The written form, e.g. 2025-03-X2.
    QString code() const;

    Period next() const;
    Period previous() const;
    bool contains(const Period& other) const;

    /// The periods of a finer kind it consists of, in order; itself for its own kind.
    QVector<Period> parts(Kind kind) const;

    friend bool operator==(const Period&, const Period&) = default;
    friend bool operator<(const Period& a, const Period& b);

private:
    Period(Kind kind, int year, int ordinal);

    static std::optional<Period> parseWritten(QStringView text);
    static std::optional<Period> parseChinese(QStringView text);

    Kind m_kind;
    int m_year;
    int m_ordinal;
};

/// How many of a kind of period make a year.
int periodsPerYear(Period::Kind kind);

/// A period in words, in the interface's language: 2025年3月中旬.
QString periodLabel(const Period& period);
/// The same without its year, where the year goes without saying: 3月中, 一季度, 上半年, 全年.
QString periodShortLabel(const Period& period);

} // namespace kmh
