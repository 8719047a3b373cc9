// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_moment.h"

#include <cmath>

namespace kmh {

namespace {

constexpr double kDaysUntil10000 = 2'958'466; // since the end of 1899
constexpr double kNotFebruary29 = 60;
constexpr qint64 kDayMs = 86'400'000;

QDate dayZero(XlsxEpoch epoch)
{
    return epoch == XlsxEpoch::From1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 31);
}

} // namespace

std::optional<QDateTime> momentOf(double days, XlsxEpoch epoch)
{
    if (!(days >= 0 && days < kDaysUntil10000))
        return std::nullopt;
    const double whole = std::floor(days);
    const qint64 ms = std::llround((days - whole) * double(kDayMs));
    // From 1900-03-01 on the count is one ahead of the calendar.
    const int ahead = epoch == XlsxEpoch::From1900 && whole >= kNotFebruary29 ? 1 : 0;
    const QDate day = dayZero(epoch).addDays(qint64(whole) - ahead + ms / kDayMs);
    return QDateTime(day, QTime::fromMSecsSinceStartOfDay(int(ms % kDayMs)));
}

std::optional<QDateTime> momentOf(const QString& iso, XlsxEpoch epoch)
{
    if (!iso.contains(u'-')) {
        const QTime time = QTime::fromString(iso, Qt::ISODate);
        return time.isValid() ? std::optional(QDateTime(dayZero(epoch), time)) : std::nullopt;
    }
    const QDate day = QDate::fromString(iso.left(10), Qt::ISODate);
    if (!day.isValid())
        return std::nullopt;
    if (iso.size() == 10)
        return QDateTime(day, QTime(0, 0));
    QString rest = iso.mid(11);
    if (rest.endsWith(u'Z'))
        rest.chop(1); // a moment of a table has no zone
    const QTime time = QTime::fromString(rest, Qt::ISODate);
    if (iso.at(10) != u'T' || !time.isValid())
        return std::nullopt;
    return QDateTime(day, time);
}

bool isTimeAlone(const QDateTime& moment)
{
    return moment.date() == dayZero(XlsxEpoch::From1900);
}

} // namespace kmh
