// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QtCore/QHash>

namespace kmh {

/// Where a plan's indicators, targets, courses and release dates are, by what they are of; see
/// Plan::prepareLookUps().
///
/// It shares the plan's lists: whoever changes one of the plan's then changes a copy, and knows()
/// tells the two apart.
class PlanIndex
{
public:
    explicit PlanIndex(const Plan& plan);

    /// Whether a list is still the one that was indexed.
    /// @{
    bool knows(const QVector<Indicator>& list) const { return isSame(list, m_indicators); }
    bool knows(const QVector<Target>& list) const { return isSame(list, m_targets); }
    bool knows(const QVector<PlannedCourse>& list) const { return isSame(list, m_courses); }
    bool knows(const QVector<ReleaseDate>& list) const { return isSame(list, m_releaseDates); }
    /// @}

    // Null where there is none.
    const Indicator* indicator(IndicatorId id) const;
    const Target* target(IndicatorId indicator, RegionId region) const;
    const PlannedCourse* course(IndicatorId indicator, RegionId region) const;
    const ReleaseDate* releaseDate(IndicatorId indicator, const Period& period) const;

private:
    using Course = std::pair<IndicatorId, RegionId>;
    using Report = std::pair<IndicatorId, QDate>;

    template<class T>
    static bool isSame(const QVector<T>& a, const QVector<T>& b)
    {
        return a.constData() == b.constData() && a.size() == b.size();
    }

    QVector<Indicator> m_indicators;
    QVector<Target> m_targets;
    QVector<PlannedCourse> m_courses;
    QVector<ReleaseDate> m_releaseDates;
    // The values are places in those lists.
    QHash<IndicatorId, int> m_indicatorPlaces;
    QHash<Course, int> m_targetPlaces;
    QHash<Course, int> m_coursePlaces;
    QMultiHash<Report, int> m_releasePlaces; ///< by the last day of their period
};

} // namespace kmh
