// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/day_label.h"

#include "core/domain/text.h"

namespace kmh {

QString dayLabel(QDate day)
{
    return tr("%1/%2").arg(day.month()).arg(day.day());
}

QString longDayLabel(QDate day)
{
    return tr("%2/%3/%1").arg(day.year()).arg(day.month()).arg(day.day());
}

QString dayLabel(QDate day, int year)
{
    return day.year() == year ? dayLabel(day) : longDayLabel(day);
}

QString momentLabel(const QDateTime& moment)
{
    return moment.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace kmh
