// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/period.h"

#include <QtCore/QRegularExpression>

namespace kmh {

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2999;
constexpr int kXunPerMonth = 3;
constexpr int kMonthsPerQuarter = 3;
constexpr int kMonthsPerHalf = 6;

/// 一…四 or 1…4, 0 for anything else.
int smallNumeral(const QString& text)
{
    const int chinese = int(QStringLiteral("一二三四").indexOf(text));
    return text.isEmpty() ? 0 : chinese >= 0 ? chinese + 1 : text.toInt();
}

/// The number all of `text` stands for in ASCII digits; -1 where it is anything else.
int number(QStringView text)
{
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return text.isEmpty() ? -1 : value;
}

/// A day known to exist. QDate checks first and goes through its calendar, which takes about ten
/// times as long; a status asks for hundreds of thousands of days. The formula counts from 1 March,
/// so that February's length matters to no other month:
/// https://en.wikipedia.org/wiki/Julian_day#Converting_Gregorian_calendar_date_to_Julian_Day_Number
QDate dayOf(int year, int month, int day)
{
    const int isBeforeMarch = (14 - month) / 12;
    const int years = year + 4800 - isBeforeMarch;
    const int months = month + 12 * isBeforeMarch - 3;
    return QDate::fromJulianDay(day + (153 * months + 2) / 5 + 365 * years + years / 4 -
                                years / 100 + years / 400 - 32045);
}

} // namespace

int periodsPerYear(Period::Kind kind)
{
    switch (kind) {
    case Period::Kind::Xun: return 36;
    case Period::Kind::Month: return 12;
    case Period::Kind::Quarter: return 4;
    case Period::Kind::Half: return 2;
    case Period::Kind::Year: return 1;
    }
    Q_UNREACHABLE();
}

Period::Period(Kind kind, int year, int ordinal)
    : m_kind(kind)
    , m_year(year)
    , m_ordinal(ordinal)
{
    Q_ASSERT(ordinal >= 0 && ordinal < periodsPerYear(kind));
}

Period Period::xun(int year, int month, int xun)
{
    Q_ASSERT(month >= 1 && month <= 12 && xun >= 1 && xun <= kXunPerMonth);
    return {Kind::Xun, year, (month - 1) * kXunPerMonth + xun - 1};
}

Period Period::month(int year, int month)
{
    return {Kind::Month, year, month - 1};
}

Period Period::quarter(int year, int quarter)
{
    return {Kind::Quarter, year, quarter - 1};
}

Period Period::half(int year, int half)
{
    return {Kind::Half, year, half - 1};
}

Period Period::year(int year)
{
    return {Kind::Year, year, 0};
}

Period Period::containing(QDate day, Kind kind)
{
    Q_ASSERT(day.isValid());
    switch (kind) {
    case Kind::Xun: return xun(day.year(), day.month(), std::min((day.day() - 1) / 10, 2) + 1);
    case Kind::Month: return month(day.year(), day.month());
    case Kind::Quarter: return quarter(day.year(), (day.month() - 1) / kMonthsPerQuarter + 1);
    case Kind::Half: return half(day.year(), (day.month() - 1) / kMonthsPerHalf + 1);
    case Kind::Year: return year(day.year());
    }
    Q_UNREACHABLE();
}

std::optional<Period> Period::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    return trimmed.contains(u'年') ? parseChinese(trimmed) : parseWritten(trimmed);
}

// By hand, not by pattern: every observation and plan point that is read goes through here.
std::optional<Period> Period::parseWritten(QStringView text)
{
    const qsizetype size = text.size();
    const int yearNo = number(text.left(4));
    if (yearNo < kFirstYear || yearNo > kLastYear)
        return {};
    if (size == 4)
        return year(yearNo);
    if (size == 6 && text[4] == u'Q') {
        const int quarterNo = number(text.mid(5));
        return quarterNo >= 1 && quarterNo <= 4 ? std::optional(quarter(yearNo, quarterNo))
                                                : std::nullopt;
    }
    if (size == 6 && text[4] == u'H') {
        const int halfNo = number(text.mid(5));
        return halfNo >= 1 && halfNo <= 2 ? std::optional(half(yearNo, halfNo)) : std::nullopt;
    }
    const int monthNo = size >= 7 && text[4] == u'-' ? number(text.mid(5, 2)) : -1;
    if (monthNo < 1 || monthNo > 12)
        return {};
    if (size == 7)
        return month(yearNo, monthNo);
    const int xunNo = size == 10 && text[7] == u'-' && text[8] == u'X' ? number(text.mid(9)) : -1;
    return xunNo >= 1 && xunNo <= kXunPerMonth ? std::optional(xun(yearNo, monthNo, xunNo))
                                               : std::nullopt;
}

std::optional<Period> Period::parseChinese(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})年(?:第?([一二三四1-4])季度|([上下])半年|(\\d{1,2})月(?:份?|(["
                       "上中下])旬)|全年)?$"));
    const auto match = form.match(text.toString());
    const int yearNo = match.captured(1).toInt();
    if (!match.hasMatch() || yearNo < kFirstYear || yearNo > kLastYear)
        return {};
    if (const int quarterNo = smallNumeral(match.captured(2)))
        return quarter(yearNo, quarterNo);
    if (!match.captured(3).isEmpty())
        return half(yearNo, match.captured(3) == u"上" ? 1 : 2);
    if (match.captured(4).isEmpty())
        return year(yearNo);
    const int monthNo = match.captured(4).toInt();
    if (monthNo < 1 || monthNo > 12)
        return {};
    if (match.captured(5).isEmpty())
        return month(yearNo, monthNo);
    return xun(yearNo, monthNo, int(QStringLiteral("上中下").indexOf(match.captured(5))) + 1);
}

QDate Period::firstDay() const
{
    switch (m_kind) {
    case Kind::Xun:
        return dayOf(m_year, m_ordinal / kXunPerMonth + 1, m_ordinal % kXunPerMonth * 10 + 1);
    case Kind::Month: return dayOf(m_year, m_ordinal + 1, 1);
    case Kind::Quarter: return dayOf(m_year, m_ordinal * kMonthsPerQuarter + 1, 1);
    case Kind::Half: return dayOf(m_year, m_ordinal * kMonthsPerHalf + 1, 1);
    case Kind::Year: return dayOf(m_year, 1, 1);
    }
    Q_UNREACHABLE();
}

QDate Period::lastDay() const
{
    return next().firstDay().addDays(-1);
}

QString Period::code() const
{
    const QString yearText = QStringLiteral("%1").arg(m_year, 4, 10, QLatin1Char('0'));
    const auto monthText = [&](int monthNo) {
        return QStringLiteral("%1-%2").arg(yearText).arg(monthNo, 2, 10, QLatin1Char('0'));
    };
    switch (m_kind) {
    case Kind::Xun:
        return QStringLiteral("%1-X%2")
            .arg(monthText(m_ordinal / kXunPerMonth + 1))
            .arg(m_ordinal % kXunPerMonth + 1);
    case Kind::Month: return monthText(m_ordinal + 1);
    case Kind::Quarter: return QStringLiteral("%1Q%2").arg(yearText).arg(m_ordinal + 1);
    case Kind::Half: return QStringLiteral("%1H%2").arg(yearText).arg(m_ordinal + 1);
    case Kind::Year: return yearText;
    }
    Q_UNREACHABLE();
}

Period Period::next() const
{
    return m_ordinal + 1 < periodsPerYear(m_kind) ? Period(m_kind, m_year, m_ordinal + 1)
                                                  : Period(m_kind, m_year + 1, 0);
}

Period Period::previous() const
{
    return m_ordinal > 0 ? Period(m_kind, m_year, m_ordinal - 1)
                         : Period(m_kind, m_year - 1, periodsPerYear(m_kind) - 1);
}

bool operator<(const Period& a, const Period& b)
{
    const QDate aEnd = a.lastDay();
    const QDate bEnd = b.lastDay();
    return aEnd != bEnd ? aEnd < bEnd : a.m_kind < b.m_kind;
}

bool Period::contains(const Period& other) const
{
    return firstDay() <= other.firstDay() && other.lastDay() <= lastDay();
}

QVector<Period> Period::parts(Kind kind) const
{
    QVector<Period> result;
    for (Period part = containing(firstDay(), kind); contains(part); part = part.next())
        result.append(part);
    return result;
}

} // namespace kmh
