// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/briefing/detail.h"

#include <algorithm>

namespace kmh {

namespace {

template<class Item, class ItemId>
bool has(const QVector<Item>& items, ItemId id)
{
    return std::any_of(items.begin(), items.end(), [&](const Item& i) { return i.id == id; });
}

/// Finds what a subject is in the plan; nothing for what the plan has not, or no page tells of.
class DetailOf
{
public:
    using Page = std::optional<BriefingPage>;

    explicit DetailOf(const Telling& telling)
        : m_telling(telling)
    {
    }

    Page operator()(const MeasureSubject& subject) const
    {
        if (subject.indicator)
            return indicator(*subject.indicator, m_telling.plan.province().id);
        return has(m_telling.plan.measures, subject.measure)
                   ? Page(sectorDetail(m_telling, m_telling.plan.sectorOf(subject.measure).id))
                   : Page();
    }

    Page operator()(const UnitSubject& subject) const
    {
        return has(m_telling.plan.units, subject.unit) ? Page(unitDetail(m_telling, subject.unit))
                                                       : Page();
    }

    Page operator()(const PlaceSubject& subject) const
    {
        if (subject.indicator)
            return indicator(*subject.indicator, subject.region);
        const bool prefecture = subject.region != m_telling.plan.province().id &&
                                has(m_telling.plan.regions, subject.region);
        return prefecture ? Page(regionDetail(m_telling, subject.region)) : Page();
    }

    Page operator()(const FigureSubject& subject) const
    {
        return indicator(subject.indicator, subject.region.value_or(m_telling.plan.province().id));
    }

    Page operator()(const LedgerSubject& subject) const
    {
        if (const Deliverable* deliverable = deliverableOf(m_telling.plan, subject))
            return deliverableDetail(m_telling, *deliverable);
        const EntryQuery& query = subject.query;
        if (query.unit)
            return (*this)(UnitSubject{*query.unit});
        if (query.region)
            return (*this)(PlaceSubject{*query.region});
        return query.measure ? (*this)(MeasureSubject{*query.measure}) : Page();
    }

    /// An entry is known where it is one of the changes.
    Page operator()(const EntrySubject& subject) const
    {
        for (const Change& change : m_telling.input.changes) {
            const Revision& revision = change.revision;
            if (revision.entry != subject.entry)
                continue;
            for (const Deliverable& deliverable : m_telling.plan.deliverables) {
                if (revision.deliverable == deliverable.id)
                    return deliverableDetail(m_telling, deliverable);
            }
            if (revision.measure)
                return (*this)(MeasureSubject{*revision.measure});
        }
        return {};
    }

    Page operator()(const QuoteSubject&) const { return {}; }

private:
    Page indicator(IndicatorId id, RegionId region) const
    {
        const IndicatorAssessment* a = m_telling.now.indicator(id, region);
        return a ? Page(indicatorDetail(m_telling, *a)) : Page();
    }

    const Telling& m_telling;
};

} // namespace

std::optional<BriefingPage> briefingDetail(const BriefingInput& input, const Subject& subject)
{
    const Telling telling(input);
    std::optional<BriefingPage> page = std::visit(DetailOf(telling), subject);
    if (!page)
        return {};
    page->kind = BriefingPage::Kind::Detail;
    page->key = QStringLiteral("detail");
    if (!page->headline.isEmpty())
        page->headline.text[0] = page->headline.text.at(0).toUpper();
    page->computed = page->headline;
    page->about = {subject};
    return page;
}

} // namespace kmh
