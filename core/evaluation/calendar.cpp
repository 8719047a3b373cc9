// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/calendar.h"

#include "core/domain/text.h"

#include <algorithm>

namespace kmh {

namespace {

bool isJanuary(const Period& period)
{
    return period.kind() == Period::Kind::Month && period.ordinal() == 0;
}

bool isMergedFebruary(Calendar calendar, const Period& period)
{
    return calendar == Calendar::MonthWithoutJanuary && period.kind() == Period::Kind::Month &&
           period.ordinal() == 1;
}

} // namespace

QVector<Period> reportingPeriods(Calendar calendar, const Period& span)
{
    QVector<Period> periods = span.parts(reportingKind(calendar));
    if (calendar == Calendar::MonthWithoutJanuary)
        periods.erase(std::remove_if(periods.begin(), periods.end(), isJanuary), periods.end());
    return periods;
}

Period previousReport(Calendar calendar, const Period& period)
{
    const Period before = period.previous();
    return isMergedFebruary(calendar, period) ? before.previous() : before;
}

QDate countsFrom(Calendar calendar, const Period& period)
{
    return isMergedFebruary(calendar, period) ? QDate(period.year(), 1, 1) : period.firstDay();
}

QString reportLabel(Calendar calendar, const Period& period)
{
    return isMergedFebruary(calendar, period) ? tr("January–February %1").arg(period.year())
                                              : periodLabel(period);
}

QString reportShortLabel(Calendar calendar, const Period& period)
{
    return isMergedFebruary(calendar, period) ? tr("months 1–2") : periodShortLabel(period);
}

QDate releaseDay(const Plan& plan, const Indicator& indicator, const Period& period)
{
    const ReleaseDate* announced = plan.releaseDate(indicator.id, period);
    return announced ? announced->day : period.lastDay().addDays(indicator.reportLagDays);
}

QDate lastReleaseDay(const Plan& plan)
{
    QDate last = plan.period.lastDay();
    for (const Indicator& indicator : plan.indicators) {
        const QVector<Period> periods = reportingPeriods(indicator.calendar, plan.period);
        if (!periods.isEmpty())
            last = std::max(last, releaseDay(plan, indicator, periods.last()));
    }
    for (const ReleaseDate& release : plan.releaseDates) {
        if (plan.period.contains(release.period))
            last = std::max(last, release.day);
    }
    return last;
}

QVector<Period> assessablePeriods(const Plan& plan)
{
    QVector<Period> periods;
    for (const Period& month : plan.period.parts(Period::Kind::Month)) {
        periods += month.parts(Period::Kind::Xun);
        periods.append(month);
        for (const Period::Kind kind : {Period::Kind::Quarter, Period::Kind::Half}) {
            const Period longer = Period::containing(month.firstDay(), kind);
            if (longer.lastDay() == month.lastDay() && plan.period.contains(longer))
                periods.append(longer);
        }
    }
    if (!periods.contains(plan.period))
        periods.append(plan.period);
    const QDate last = lastReleaseDay(plan);
    const QDate after = plan.period.lastDay().addDays(1);
    for (Period xun = Period::containing(after, Period::Kind::Xun); xun.firstDay() <= last;
         xun = xun.next())
        periods.append(xun);
    return periods;
}

ReportsDue reportsDue(const Plan& plan, const Indicator& indicator, QDate day, QDate last)
{
    ReportsDue due;
    for (const Period& period : reportingPeriods(indicator.calendar, plan.period)) {
        const QDate end = period.lastDay();
        if (last.isValid() && end > last)
            break;
        const QDate released = releaseDay(plan, indicator, period);
        if (released <= day && end <= day) {
            due.last = period;
            due.next.reset();
            due.nextDay = {};
        } else if (!due.next) {
            due.next = period;
            due.nextDay = std::max(released, end);
        }
    }
    return due;
}

} // namespace kmh
