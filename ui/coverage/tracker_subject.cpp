// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/tracker_subject.h"

#include "ui/desk.h"

namespace kmh {

namespace {

/// The entry that follows up an item of the notice; its words hold the item's code.
std::optional<EntryId> entryOf(const Desk& desk, const QString& item)
{
    constexpr int kMost = 100;
    const EntryQuery query{.text = item, .asOf = desk.asOf()};
    for (const Entry& entry : desk.workbook().entries(query, 0, kMost)) {
        if (entry.text(EntryField::Item) == item)
            return entry.id;
    }
    return {};
}

} // namespace

Subject subjectOf(const Desk& desk, const Tracker& tracker)
{
    if (tracker.indicator)
        return MeasureSubject{tracker.measure, tracker.indicator};
    if (const auto entry = entryOf(desk, tracker.code))
        return EntrySubject{*entry};
    if (const Ledger* list = desk.plan().ledger(tracker.code))
        return LedgerSubject{EntryQuery{.ledger = list->code}};
    return MeasureSubject{tracker.measure};
}

} // namespace kmh
