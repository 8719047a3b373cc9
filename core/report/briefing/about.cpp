// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/briefing/about.h"

#include <algorithm>

namespace kmh {

Abouts aboutIndicator(const Plan& plan, IndicatorId indicator)
{
    return {MeasureSubject{plan.indicator(indicator).measure, indicator}};
}

Abouts aboutIndicator(const Plan& plan, IndicatorId indicator, RegionId region)
{
    if (region == plan.province().id)
        return aboutIndicator(plan, indicator);
    return {PlaceSubject{region, {}, {}, {}, indicator}};
}

Abouts aboutDeliverable(const Plan& plan, const Deliverable& deliverable)
{
    const auto ledger = std::find_if(plan.ledgers.begin(), plan.ledgers.end(), [](const auto& l) {
        return l.kind == LedgerKind::Deliverables && !l.removed;
    });
    Abouts about;
    if (ledger != plan.ledgers.end())
        about.append(LedgerSubject{{.ledger = ledger->code, .item = deliverable.code}});
    about.append(MeasureSubject{deliverable.measure});
    return about;
}

Abouts aboutUnit(UnitId unit)
{
    return {UnitSubject{unit}};
}

Abouts aboutRegion(RegionId region)
{
    return {PlaceSubject{region}};
}

Abouts aboutSector(const Plan& plan, SectorId sector)
{
    Abouts about;
    for (const Measure& measure : plan.measures) {
        if (plan.sectorOf(measure.id).id == sector)
            about.append(MeasureSubject{measure.id});
    }
    return about;
}

Abouts aboutPlan(const Plan& plan)
{
    return {QuoteSubject{{0, int(plan.noticeText.size())}}};
}

const Deliverable* deliverableOf(const Plan& plan, const Subject& subject)
{
    const auto* ledger = std::get_if<LedgerSubject>(&subject);
    if (!ledger || ledger->query.item.isEmpty())
        return nullptr;
    const auto found =
        std::find_if(plan.deliverables.begin(), plan.deliverables.end(),
                     [&](const Deliverable& d) { return d.code == ledger->query.item; });
    return found == plan.deliverables.end() ? nullptr : &*found;
}

} // namespace kmh
