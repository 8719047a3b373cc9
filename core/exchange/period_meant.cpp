// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/exchange/spoken_period.h"

namespace kmh {

namespace {

/// A period from January on is a whole one of the longer calendars.
std::variant<Period, QString> wholePeriod(const Period& last, const Indicator& indicator)
{
    const Period whole = Period::containing(last.lastDay(), reportingKind(indicator.calendar));
    if (whole.lastDay() == last.lastDay() && whole.firstDay().dayOfYear() == 1)
        return whole;
    return tr("“%1” has no figure for January to %2; name one of its periods, such as %3.")
        .arg(indicator.name, periodLabel(last), whole.code());
}

} // namespace

std::variant<Period, QString> periodMeant(const SpokenPeriod& spoken, const Indicator& indicator,
                                          bool isTotal)
{
    const Period::Kind kind = reportingKind(indicator.calendar);
    if (spoken.isOfAnyMonth)
        return tr("Nothing says of which month this 旬 is; write the period like 2025-03-X2.");
    if (spoken.day.isValid())
        return Period::containing(spoken.day, kind);
    if (!spoken.fromJanuary)
        return spoken.period;
    if (kind > Period::Kind::Month)
        return wholePeriod(spoken.period, indicator);
    const bool firstOfMerged =
        indicator.calendar == Calendar::MonthWithoutJanuary && spoken.period.lastDay().month() == 2;
    const bool publishedSo = indicator.kind == IndicatorKind::Rate && kind == Period::Kind::Month;
    if (firstOfMerged || publishedSo || (accumulates(indicator.kind) && isTotal))
        return spoken.period;
    return tr("“%1” for January to %2 can only be a running total; give it as one (累计值), or "
              "name "
              "the period, such as %3.")
        .arg(indicator.name, periodLabel(spoken.period), spoken.period.code());
}

} // namespace kmh
