// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plan.h"

#include <algorithm>

namespace kmh {

namespace {

template<class T, class IdType>
const T& byId(const QVector<T>& items, IdType id)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const T& item) { return item.id == id; });
    Q_ASSERT(found != items.end());
    return *found;
}

/// Null where there is none.
template<class T>
const T* ofRegion(const QVector<T>& items, IndicatorId indicator, RegionId region)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const T& item) {
        return item.indicator == indicator && item.region == region;
    });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

bool Target::isMetBy(double actual) const
{
    if (comparator != Comparator::Between)
        return holds(comparator, actual, value);
    return holds(Comparator::AtLeast, actual, value) &&
           holds(Comparator::AtMost, actual, upper.value_or(value));
}

bool accumulates(IndicatorKind kind)
{
    return kind == IndicatorKind::Cumulative || kind == IndicatorKind::Count;
}

const Sector& Plan::sector(SectorId id) const
{
    return byId(sectors, id);
}
const Region& Plan::region(RegionId id) const
{
    return byId(regions, id);
}
const Unit& Plan::unit(UnitId id) const
{
    return byId(units, id);
}
const Section& Plan::section(SectionId id) const
{
    return byId(sections, id);
}
const Measure& Plan::measure(MeasureId id) const
{
    return byId(measures, id);
}
const Indicator& Plan::indicator(IndicatorId id) const
{
    return byId(indicators, id);
}

const Sector& Plan::sectorOf(MeasureId id) const
{
    return sector(section(measure(id).section).sector);
}

const Target* Plan::target(IndicatorId indicatorId, RegionId regionId) const
{
    return ofRegion(targets, indicatorId, regionId);
}

const PlannedCourse* Plan::course(IndicatorId indicatorId, RegionId regionId) const
{
    return ofRegion(courses, indicatorId, regionId);
}

QDate Plan::reportingStart() const
{
    QDate start = period.firstDay();
    for (const Target& t : targets)
        start = std::min(start, t.due.firstDay());
    return start;
}

QString Plan::wording(const Quote& quote) const
{
    return withoutLayoutSpaces(quote.in(noticeText));
}

Quote Plan::body(const Measure& m) const
{
    const int number = int(QString::number(m.no).size()) + 1; // “17.”
    return {m.quote.start + number, m.quote.length - number};
}

QString Plan::measureLabel(const Measure& m) const
{
    const QString name = m.title.isEmpty() ? section(m.section).title : m.title;
    return QStringLiteral("%1 %2").arg(m.no).arg(name);
}

} // namespace kmh
