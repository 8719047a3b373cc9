// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plan_index.h"

namespace kmh {

namespace {

/// Of several things of one kind the first counts, as in a list that is looked through.
template<class T, class Hash, class KeyOf>
void index(const QVector<T>& list, Hash& places, KeyOf keyOf)
{
    places.reserve(list.size());
    for (qsizetype i = list.size() - 1; i >= 0; --i)
        places.insert(keyOf(list.at(i)), int(i));
}

template<class T, class Hash, class Key>
const T* lookUp(const QVector<T>& list, const Hash& places, const Key& key)
{
    const auto found = places.constFind(key);
    return found == places.cend() ? nullptr : &list.at(*found);
}

} // namespace

PlanIndex::PlanIndex(const Plan& plan)
    : m_indicators(plan.indicators)
    , m_targets(plan.targets)
    , m_courses(plan.courses)
    , m_releaseDates(plan.releaseDates)
{
    index(m_indicators, m_indicatorPlaces, [](const Indicator& i) { return i.id; });
    index(m_targets, m_targetPlaces, [](const Target& t) { return Course(t.indicator, t.region); });
    index(m_courses, m_coursePlaces,
          [](const PlannedCourse& c) { return Course(c.indicator, c.region); });
    index(m_releaseDates, m_releasePlaces,
          [](const ReleaseDate& d) { return Report(d.indicator, d.period.lastDay()); });
}

const Indicator* PlanIndex::indicator(IndicatorId id) const
{
    return lookUp(m_indicators, m_indicatorPlaces, id);
}

const Target* PlanIndex::target(IndicatorId indicator, RegionId region) const
{
    return lookUp(m_targets, m_targetPlaces, Course(indicator, region));
}

const PlannedCourse* PlanIndex::course(IndicatorId indicator, RegionId region) const
{
    return lookUp(m_courses, m_coursePlaces, Course(indicator, region));
}

const ReleaseDate* PlanIndex::releaseDate(IndicatorId indicator, const Period& period) const
{
    const auto [first, last] = m_releasePlaces.equal_range(Report(indicator, period.lastDay()));
    for (auto place = first; place != last; ++place) {
        if (m_releaseDates.at(*place).period == period)
            return &m_releaseDates.at(*place);
    }
    return nullptr;
}

} // namespace kmh
