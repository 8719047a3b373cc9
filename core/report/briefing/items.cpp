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

} // namespace

BriefingItems BriefingItems::standing(std::initializer_list<Standing> standings) const
{
    BriefingItems some;
    for (const Standing standing : standings)
        some = some + those(all, [&](const auto& item) { return item.standing == standing; });
    return some;
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
