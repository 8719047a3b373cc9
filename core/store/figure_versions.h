// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot.h"

#include <QtCore/QHash>

namespace kmh {

/// Versions of figures in whatever order they were read, and the ones in force among them.
///
/// The engine is not asked to sort or to group them, which would take it longer than to read them:
/// they are dealt out to the courses they are of, each indicator's in one region, and a course has
/// few.
class FigureVersions
{
public:
    /// When a version was recorded.
    struct Entry
    {
        qint64 moment = 0; ///< as a number, see moment_number.h
        qint64 id = 0;     ///< of two recorded at once the later one's is larger

        friend auto operator<=>(const Entry&, const Entry&) = default;
    };

    /// `withdrawn` takes the figure back until a later version says another.
    void add(const Observation& observation, const Entry& entry, bool withdrawn = false);

    /// The newest version of each figure that is not taken back, with how many there were, in a
    /// snapshot's order.
    QVector<Observation> inForce() const;

    /// The version recorded last; none without any.
    std::optional<Entry> lastEntry() const { return m_last; }

private:
    using Course = std::pair<qint64, qint64>; ///< indicator, region

    struct Version
    {
        Observation observation;
        Entry entry;
        qint64 period; ///< ordered by its end, of two that end together the shorter first
        int course;    ///< its number in the order of appearance
        bool withdrawn;
    };

    int numberOf(qint64 indicator, qint64 region);
    QVector<int> orderedCourses() const;
    void takeNewest(QVector<const Version*>::iterator first, QVector<const Version*>::iterator last,
                    QVector<Observation>& result) const;

    QVector<Version> m_versions;
    QVector<Course> m_courses; ///< by number
    QVector<int> m_sizes;      ///< how many versions each has
    /// The numbers of each indicator's courses. Figures of one indicator come together, most often
    /// region after region as the time before: where the last one was is where to look first.
    QVector<QVector<int>> m_ofIndicators;
    QHash<qint64, qsizetype> m_places; ///< of the indicators in it
    std::optional<qint64> m_indicator;
    qsizetype m_place = 0;
    qsizetype m_region = 0;
    std::optional<Entry> m_last;
    Period m_period = Period::year(2025); ///< of the version added last,
    qint64 m_periodNumber = 0;            ///< and what it is ordered by
};

} // namespace kmh
