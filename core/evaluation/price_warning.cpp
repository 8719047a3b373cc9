// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/price_warning.h"

#include "core/domain/entry_fields.h"
#include "core/domain/number_format.h"
#include "core/domain/text.h"

namespace kmh {

namespace {

/// “2.5 元/公斤”.
QString amount(const Entry& entry, double value)
{
    const QString number = formatNumber(value, fieldSpec(EntryField::WarnAbove).decimals);
    const QString unit = entry.text(EntryField::FigureUnit);
    return unit.isEmpty() ? number : number + u' ' + unit;
}

void warn(PriceStatus& status, const Entry& entry)
{
    const auto below = entry.number(EntryField::WarnBelow);
    const auto above = entry.number(EntryField::WarnAbove);
    if (above && *status.latest > *above) {
        status.warned = PriceStatus::Kind::Above;
        status.beyond = *status.latest - *above;
        status.warning = tr("%1 above the warning line of %2")
                             .arg(amount(entry, status.beyond), amount(entry, *above));
    } else if (below && *status.latest < *below) {
        status.warned = PriceStatus::Kind::Below;
        status.beyond = *below - *status.latest;
        status.warning = tr("%1 below the warning line of %2")
                             .arg(amount(entry, status.beyond), amount(entry, *below));
    }
}

} // namespace

std::optional<double> PriceStatus::change() const
{
    return latest && before ? std::optional(*latest - *before) : std::nullopt;
}

PriceStatus priceStatus(const QVector<Price>& prices, const Entry& entry)
{
    PriceStatus status;
    for (const Price& price : prices) {
        if (!(price.entry == entry.id))
            continue;
        if (!status.latest || price.day > status.day) {
            status.before = status.latest;
            status.dayBefore = status.day;
            status.latest = price.value;
            status.day = price.day;
        } else if (!status.before || price.day > status.dayBefore) {
            status.before = price.value;
            status.dayBefore = price.day;
        }
    }
    if (status.latest)
        warn(status, entry);
    return status;
}

} // namespace kmh
