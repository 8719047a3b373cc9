// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments.h"

#include "core/domain/day_label.h"
#include "core/domain/error.h"
#include "ui/desk.h"

#include <QtCore/QTimeZone>

namespace kmh {

QDateTime endOf(const Period& period)
{
    return QDateTime(period.lastDay(), QTime(23, 59, 59, 999)).toUTC();
}

QDateTime beforeEverything()
{
    return QDateTime(QDate(1900, 1, 1), QTime(0, 0), QTimeZone::utc()).toUTC();
}

QVector<Period> xunToLookBackTo(const Plan& plan)
{
    return plan.period.parts(Period::Kind::Xun);
}

void lookBackTo(Desk& desk, const QDateTime& moment)
{
    try {
        desk.setAsOf(moment);
    } catch (const Error& error) {
        Q_EMIT desk.failed(error.sentence());
    }
}

QString asKnownText(const Desk& desk)
{
    return desk.asOf().isValid() ? Desk::tr("As known at %1").arg(momentLabel(desk.asOf()))
                                 : QString();
}

} // namespace kmh
