// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/period.h"

#include "core/domain/text.h"

namespace kmh {

namespace {

QString xunLabel(int xun)
{
    switch (xun) {
    case 0: return tr("%2/%1, first ten days");
    case 1: return tr("%2/%1, second ten days");
    default: return tr("%2/%1, last days");
    }
}

QString quarterLabel(const Period& quarter)
{
    const QString labels[] = {tr("Q1"), tr("Q2"), tr("Q3"), tr("Q4")};
    return labels[quarter.ordinal()];
}

QString halfLabel(const Period& half)
{
    return half.ordinal() == 0 ? tr("first half") : tr("second half");
}

QString xunShortLabel(int xun)
{
    switch (xun) {
    case 0: return tr("%1/I");
    case 1: return tr("%1/II");
    default: return tr("%1/III");
    }
}

} // namespace

QString periodLabel(const Period& period)
{
    const int month = period.firstDay().month();
    switch (period.kind()) {
    case Period::Kind::Xun: return xunLabel(period.ordinal() % 3).arg(period.year()).arg(month);
    case Period::Kind::Month: return tr("%2/%1").arg(period.year()).arg(month);
    case Period::Kind::Quarter: return tr("%2 %1").arg(period.year()).arg(quarterLabel(period));
    case Period::Kind::Half: return tr("%2 %1").arg(period.year()).arg(halfLabel(period));
    case Period::Kind::Year: return tr("year %1").arg(period.year());
    }
    Q_UNREACHABLE();
}

QString periodShortLabel(const Period& period)
{
    const int month = period.firstDay().month();
    switch (period.kind()) {
    case Period::Kind::Xun: return xunShortLabel(period.ordinal() % 3).arg(month);
    case Period::Kind::Month: return tr("month %1").arg(month);
    case Period::Kind::Quarter: return quarterLabel(period);
    case Period::Kind::Half: return halfLabel(period);
    case Period::Kind::Year: return tr("whole year");
    }
    Q_UNREACHABLE();
}

} // namespace kmh
