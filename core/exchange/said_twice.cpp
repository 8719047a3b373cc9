// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/said_twice.h"

#include "core/domain/plain_text.h"

namespace kmh {

namespace {

bool holds(const Period& longer, const Period& shorter)
{
    return longer.firstDay() <= shorter.firstDay() && shorter.lastDay() <= longer.lastDay();
}

/// Whether a header names a 旬 and nothing it is in.
bool isXunAlone(const QString& header)
{
    bool isXun = false;
    for (const QString& part : header.split(QStringLiteral(" / "))) {
        const QString plain = foldedName(part);
        if (plain.size() == 2 && plain.endsWith(u'旬'))
            isXun = true;
        else if (plain.contains(u'月') && !plain.startsWith(u'本') && !plain.startsWith(u'当'))
            return false;
    }
    return isXun;
}

} // namespace

std::optional<SpokenPeriod> inMonth(const SpokenPeriod& xun, const SpokenPeriod& month)
{
    if (month.period.kind() != Period::Kind::Month || month.fromJanuary)
        return {};
    const int number = xun.period.firstDay().day() / 10 + 1; // 1, 11, 21
    return SpokenPeriod{Period::xun(month.period.year(), month.period.lastDay().month(), number)};
}

SaidPeriod periodSaid(const LayoutColumn& column, const std::optional<SpokenPeriod>& row)
{
    if (!column.period || !row)
        return {column.period ? column.period : row};
    const Period& own = column.period->period;
    const Period& other = row->period;
    const bool isOpen = column.period->isOfAnyMonth ||
                        (own.kind() == Period::Kind::Xun && isXunAlone(column.header));
    if (isOpen && !row->isOfAnyMonth) {
        if (const auto both = inMonth(*column.period, *row))
            return {both};
    }
    if (row->isOfAnyMonth) {
        const auto both = inMonth(*row, *column.period);
        return {both, !both.has_value()};
    }
    if (column.period->isOfAnyMonth)
        return {{}, true};
    if (holds(other, own))
        return {column.period};
    if (holds(own, other))
        return {row};
    return {{}, true};
}

} // namespace kmh
