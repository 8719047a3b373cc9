// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plan.h"

#include "core/domain/numbering.h"
#include "core/domain/plan_index.h"

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

Period::Kind reportingKind(Calendar calendar)
{
    switch (calendar) {
    case Calendar::Xun: return Period::Kind::Xun;
    case Calendar::Month:
    case Calendar::MonthWithoutJanuary: return Period::Kind::Month;
    case Calendar::Quarter: return Period::Kind::Quarter;
    case Calendar::Half: return Period::Kind::Half;
    case Calendar::Year: return Period::Kind::Year;
    }
    Q_UNREACHABLE();
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
const County& Plan::county(CountyId id) const
{
    return byId(counties, id);
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
    if (!m_index || !m_index->knows(indicators))
        return byId(indicators, id);
    const Indicator* found = m_index->indicator(id);
    Q_ASSERT(found);
    return *found;
}

const Sector& Plan::sectorOf(MeasureId id) const
{
    return sector(section(measure(id).section).sector);
}

const Target* Plan::target(IndicatorId indicatorId, RegionId regionId) const
{
    return m_index && m_index->knows(targets) ? m_index->target(indicatorId, regionId)
                                              : ofRegion(targets, indicatorId, regionId);
}

const PlannedCourse* Plan::course(IndicatorId indicatorId, RegionId regionId) const
{
    return m_index && m_index->knows(courses) ? m_index->course(indicatorId, regionId)
                                              : ofRegion(courses, indicatorId, regionId);
}

const ReleaseDate* Plan::releaseDate(IndicatorId indicatorId, const Period& of) const
{
    if (m_index && m_index->knows(releaseDates))
        return m_index->releaseDate(indicatorId, of);
    const auto found = std::find_if(releaseDates.begin(), releaseDates.end(), [&](const auto& d) {
        return d.indicator == indicatorId && d.period == of;
    });
    return found == releaseDates.end() ? nullptr : &*found;
}

const Ledger* Plan::ledger(const QString& wanted) const
{
    const auto found = std::find_if(ledgers.begin(), ledgers.end(),
                                    [&](const Ledger& known) { return known.code == wanted; });
    return found == ledgers.end() ? nullptr : &*found;
}

std::optional<Quote> Plan::itemQuote(const QString& wanted) const
{
    const auto among = [&](const auto& items) -> std::optional<Quote> {
        for (const auto& item : items) {
            if (item.code == wanted)
                return item.quote;
        }
        return {};
    };
    if (const auto quote = among(deliverables))
        return quote;
    if (const auto quote = among(projects))
        return quote;
    if (const auto quote = among(fundings))
        return quote;
    return among(mechanisms);
}

void Plan::prepareLookUps()
{
    m_index = std::make_shared<const PlanIndex>(*this);
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
    const auto number = numberingAt(QStringView(noticeText).mid(m.quote.start, m.quote.length));
    const int length = number ? number->length : 0;
    return {m.quote.start + length, m.quote.length - length};
}

QString Plan::measureLabel(const Measure& m) const
{
    const QString name = m.title.isEmpty() ? section(m.section).title : m.title;
    return QStringLiteral("%1 %2").arg(m.no).arg(name);
}

} // namespace kmh
