// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/assessment.h"

#include <algorithm>
#include <numeric>

namespace kmh {

namespace {

template<class T, class Predicate>
const T& the(const QVector<T>& items, Predicate predicate)
{
    const auto found = std::find_if(items.begin(), items.end(), predicate);
    Q_ASSERT(found != items.end());
    return *found;
}

} // namespace

bool IndicatorAssessment::isCurrent() const
{
    return actualPeriod && (!expected || expected == actualPeriod ||
                            expected->lastDay() <= actualPeriod->lastDay());
}

int LightCount::total() const
{
    return std::accumulate(std::begin(counts), std::end(counts), 0);
}

const IndicatorAssessment* Assessment::indicator(IndicatorId id, RegionId region) const
{
    const auto found = m_places.constFind({id, region});
    return found == m_places.cend() ? nullptr : &indicators.at(*found);
}

const IndicatorAssessment& Assessment::provincial(IndicatorId id) const
{
    const IndicatorAssessment* found = indicator(id, plan().province().id);
    Q_ASSERT(found);
    return *found;
}

const DeliverableAssessment& Assessment::deliverable(DeliverableId id) const
{
    return the(deliverables, [&](const auto& a) { return a.deliverable == id; });
}

const MeasureAssessment& Assessment::measure(MeasureId id) const
{
    return the(measures, [&](const auto& a) { return a.measure == id; });
}

const SectorAssessment& Assessment::sector(SectorId id) const
{
    return the(sectors, [&](const auto& a) { return a.sector == id; });
}

const RegionAssessment& Assessment::region(RegionId id) const
{
    return the(regions, [&](const auto& a) { return a.region == id; });
}

} // namespace kmh
