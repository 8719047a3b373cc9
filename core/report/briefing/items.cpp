// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/briefing/item.h"

#include <algorithm>
#include <iterator>

namespace kmh {

namespace {

template<class Condition>
BriefingItems those(const QVector<BriefingItem>& all, Condition condition)
{
    BriefingItems some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some.all), condition);
    return some;
}

/// Of two of one standing, whether the first is more urgent.
bool isMoreUrgent(const BriefingItem& a, const BriefingItem& b)
{
    switch (a.standing) {
    case Standing::Overdue:
    case Standing::DueSoon: return a.due < b.due;
    case Standing::Behind:
    case Standing::Watch: return a.lag && (!b.lag || *a.lag < *b.lag);
    default: return false;
    }
}

} // namespace

BriefingItems BriefingItems::standing(std::initializer_list<Standing> standings) const
{
    BriefingItems some;
    for (const Standing standing : standings) {
        BriefingItems its =
            those(all, [&](const BriefingItem& item) { return item.standing == standing; });
        std::stable_sort(its.all.begin(), its.all.end(), isMoreUrgent);
        some = some + its;
    }
    return some;
}

BriefingItems BriefingItems::alikeFirst() const
{
    if (isEmpty())
        return {};
    const BriefingItem& most = first();
    return those(all, [&](const BriefingItem& item) {
        return item.standing == most.standing && item.light == most.light &&
               item.isDeliverable() == most.isDeliverable() && !isMoreUrgent(most, item);
    });
}

BriefingItems BriefingItems::ofSector(SectorId sector) const
{
    return those(all, [&](const BriefingItem& item) { return item.sector == sector; });
}

BriefingItems BriefingItems::indicators() const
{
    return those(all, [](const BriefingItem& item) { return !item.isDeliverable(); });
}

BriefingItems BriefingItems::targets() const
{
    return those(all, [](const BriefingItem& item) {
        return !item.isDeliverable() && item.standing != Standing::TargetOpen;
    });
}

bool BriefingItems::areLate() const
{
    return std::all_of(all.begin(), all.end(), [](const BriefingItem& item) { return item.late; });
}

BriefingItems BriefingItems::deliverables() const
{
    return those(all, [](const BriefingItem& item) { return item.isDeliverable(); });
}

BriefingItems BriefingItems::notStarted() const
{
    return those(all, [](const BriefingItem& item) {
        return item.standing == Standing::DueSoon && item.light == Light::Watch;
    });
}

BriefingItems BriefingItems::without(const BriefingItems& others) const
{
    return those(all, [&](const BriefingItem& item) {
        return std::none_of(others.all.begin(), others.all.end(),
                            [&](const BriefingItem& other) { return other.isSameAs(item); });
    });
}

BriefingItems BriefingItems::operator+(const BriefingItems& more) const
{
    return {all + more.all};
}

Abouts BriefingItems::about() const
{
    Abouts about;
    for (const BriefingItem& item : all) {
        if (!item.about.isEmpty())
            about.append(item.about.first());
    }
    return about;
}

} // namespace kmh
