// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/figure_versions.h"

#include <algorithm>
#include <numeric>

namespace kmh {

namespace {

constexpr qint64 kPeriodKinds = 8; // more than there are

qint64 periodNumber(const Period& period)
{
    return period.lastDay().toJulianDay() * kPeriodKinds + int(period.kind());
}

} // namespace

int FigureVersions::numberOf(qint64 indicator, qint64 region)
{
    if (m_indicator != indicator) {
        m_indicator = indicator;
        const auto known = m_places.constFind(indicator);
        m_place = known == m_places.cend() ? m_ofIndicators.size() : *known;
        m_region = -1;
        if (known == m_places.cend()) {
            m_places.insert(indicator, m_place);
            m_ofIndicators.append(QVector<int>());
        }
    }
    QVector<int>& numbers = m_ofIndicators[m_place];
    for (qsizetype tried = 0; tried < numbers.size(); ++tried) {
        m_region = m_region + 1 < numbers.size() ? m_region + 1 : 0;
        if (m_courses.at(numbers.at(m_region)).second == region)
            return numbers.at(m_region);
    }
    m_region = numbers.size();
    numbers.append(int(m_courses.size()));
    m_courses.append({indicator, region});
    m_sizes.append(0);
    return numbers.last();
}

void FigureVersions::add(const Observation& observation, const Entry& entry, bool withdrawn)
{
    const int number = numberOf(observation.indicator.value, observation.region.value);
    ++m_sizes[number];
    if (m_versions.isEmpty() || observation.period != m_period) {
        m_period = observation.period;
        m_periodNumber = periodNumber(m_period);
    }
    m_versions.append({observation, entry, m_periodNumber, number, withdrawn});
    if (!m_last || *m_last < entry)
        m_last = entry;
}

QVector<int> FigureVersions::orderedCourses() const
{
    QVector<int> order(m_courses.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&](int a, int b) { return m_courses.at(a) < m_courses.at(b); });
    return order;
}

void FigureVersions::takeNewest(QVector<const Version*>::iterator first,
                                QVector<const Version*>::iterator last,
                                QVector<Observation>& result) const
{
    std::sort(first, last, [](const Version* a, const Version* b) {
        return a->period != b->period ? a->period < b->period : a->entry < b->entry;
    });
    while (first != last) {
        const auto next = std::find_if(first, last, [&](const Version* version) {
            return version->period != (*first)->period;
        });
        if (const Version& newest = **std::prev(next); !newest.withdrawn) {
            result.append(newest.observation);
            result.last().version = int(next - first);
        }
        first = next;
    }
}

QVector<Observation> FigureVersions::inForce() const
{
    const QVector<int> order = orderedCourses();
    QVector<qsizetype> places(order.size()); // where each course's next version goes
    qsizetype place = 0;
    for (const int number : order) {
        places[number] = place;
        place += m_sizes.at(number);
    }
    QVector<const Version*> dealt(m_versions.size());
    for (const Version& version : m_versions)
        dealt[places[version.course]++] = &version;

    QVector<Observation> result;
    result.reserve(m_versions.size());
    auto first = dealt.begin();
    for (const int number : order) {
        const auto last = first + m_sizes.at(number);
        takeNewest(first, last, result);
        first = last;
    }
    return result;
}

} // namespace kmh
