// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger_checks.h"

#include "core/domain/day_label.h"
#include "core/store/entry_reader.h"
#include "core/store/entry_recorder.h"
#include "core/store/sentence.h"

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

Error badInput(const QString& sentence)
{
    return Error(Error::Kind::BadInput, sentence);
}

/// A list that was taken away is not in the plan any more.
bool isAsBefore(const LedgerEdit& edit, const Ledger* current)
{
    const bool was = edit.before && !edit.before->removed;
    if (!was || !current)
        return was == (current != nullptr);
    return current->name == edit.before->name.trimmed() &&
           current->measure == edit.before->measure && current->position == edit.before->position;
}

bool isAsBefore(const PriceEdit& edit, const Price* current)
{
    if (!edit.before || !current)
        return edit.before.has_value() == (current != nullptr);
    return current->value == *edit.before &&
           (edit.earlierSource.isEmpty() || current->source == edit.earlierSource);
}

/// Somebody took away what was there, or put down something else.
QString changedSentence(const QString& name, const Stamp* stamp)
{
    if (!stamp)
        return kmh::tr("%1 was taken away after you opened it; open it again and change what is "
                       "still to be changed.")
            .arg(name);
    return kmh::tr("%1 was changed by %2 on %3, after you opened it; open it again and change what "
                   "is still to be changed.")
        .arg(name, stamp->by, momentLabel(stamp->at));
}

Entry goodsOf(const EntryReader& reader, const Plan& plan, const PriceEdit& edit)
{
    const std::optional<Entry> goods = reader.entry(edit.entry, {});
    const Ledger* ledger = goods ? plan.ledger(goods->ledger) : nullptr;
    if (!ledger || ledger->kind != LedgerKind::Prices)
        throw badInput(
            kmh::tr("Prices are kept of the goods of a price ledger; add the goods there "
                    "first."));
    if (goods->removed)
        throw badInput(kmh::tr("“%1” was struck out, so no price is kept of it; put it back first.")
                           .arg(goods->name()));
    return *goods;
}

} // namespace

void checkList(const Connection& connection, const Plan& plan, const LedgerEdit& edit)
{
    const Ledger& ledger = edit.after;
    if (ledger.name.trimmed().isEmpty())
        throw badInput(kmh::tr("Give the list a name."));
    const Ledger* current = plan.ledger(ledger.code);
    if (!edit.before && current)
        throw badInput(
            kmh::tr("There is a ledger “%1” already; choose another name.").arg(ledger.name));
    if (ledger.kind != LedgerKind::List || (current && current->kind != LedgerKind::List))
        throw badInput(kmh::tr("“%1” belongs to the plan; only lists can be added, renamed or "
                               "taken away.")
                           .arg(ledger.name));
    if (!isAsBefore(edit, current))
        throw badInput(changedSentence(kmh::tr("The list “%1”").arg(edit.before->name),
                                       current ? &current->stamp : nullptr));
    if (ledger.removed)
        requireNothingOpen(connection, ledger);
}

void checkPrice(const Connection& connection, const Plan& plan, const PriceEdit& edit)
{
    if (edit.after && !(std::isfinite(*edit.after) && *edit.after > 0))
        throw badInput(kmh::tr("A price is more than nothing; to take one back leave it empty."));
    if (!edit.day.isValid())
        throw badInput(kmh::tr("Say of which day the price is."));
    const EntryReader reader(connection);
    const Entry goods = goodsOf(reader, plan, edit);
    const QVector<Price> prices = reader.prices(edit.entry, {});
    const auto current = std::find_if(prices.begin(), prices.end(),
                                      [&](const Price& price) { return price.day == edit.day; });
    const Price* inForce = current == prices.end() ? nullptr : &*current;
    if (!isAsBefore(edit, inForce))
        throw badInput(changedSentence(
            kmh::tr("The price of “%1” on %2").arg(goods.name(), dayLabel(edit.day)),
            inForce ? &inForce->stamp : nullptr));
}

} // namespace kmh
