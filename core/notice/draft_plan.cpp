// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/draft_plan.h"

#include "core/notice/draft_index.h"
#include "core/notice/draft_plan_items.h"
#include "core/notice/draft_units.h"
#include "core/notice/notice_place.h"

#include <QtCore/QSet>

#include <algorithm>

namespace kmh {

namespace {

/// What makes regions carry out a measure, as read so far.
struct Implementers
{
    QSet<RegionId> regions;
    std::optional<Quote> quote;

    void add(const QVector<RegionId>& more, const Quote& words)
    {
        for (const RegionId region : more)
            regions.insert(region);
        if (!quote)
            quote = words;
    }
};

class PlanMaker
{
public:
    PlanMaker(const Draft& draft, Undecided undecided)
        : m_draft(draft)
        , m_index(draft)
        , m_codes(planCodes(draft))
        , m_units(draft.registers.units)
        , m_items(m_codes, m_plan, undecided == Undecided::Listed)
    {
    }

    Plan plan()
    {
        makeHead();
        makeSections();
        for (int m = 0; m < m_index.measures().size(); ++m)
            makeMeasure(m);
        for (const int place : m_index.outside())
            waive(m_draft.items.at(place));
        m_plan.units = m_units.units();
        sortByPlace();
        m_plan.prepareLookUps();
        return m_plan;
    }

private:
    void makeHead()
    {
        const DraftHead& head = m_draft.head;
        if (head.period)
            m_plan.period = *head.period;
        else if (head.issued.isValid())
            m_plan.period = Period::containing(head.issued, Period::Kind::Quarter);
        m_plan.code = head.code.isEmpty() ? m_plan.period.code() : head.code;
        m_plan.title = head.title;
        m_plan.shortTitle = head.shortTitle.isEmpty() ? head.title : head.shortTitle;
        m_plan.documentNo = head.documentNo;
        m_plan.issuer = head.issuer;
        m_plan.issued = head.issued;
        m_plan.lightRule = head.lightRule;
        m_plan.noticeText = m_draft.text;
        const Registers& registers = m_draft.registers;
        m_plan.sectors = registers.sectors;
        m_plan.regions = registers.regions;
        m_plan.counties = registers.counties;
        m_plan.unitNames = registers.unitNames;
        m_plan.goods = registers.goods;
        if (!placeOutside(registers, head).isEmpty())
            return; // 各乡镇 of a place whose parts are not known
        for (const Region& region : registers.regions.mid(1))
            m_parts.append(region.id);
    }

    SectorId sectorOf(const QString& code) const
    {
        for (const Sector& sector : m_plan.sectors) {
            if (sector.code == code)
                return sector.id;
        }
        return m_plan.sectors.isEmpty() ? SectorId{} : m_plan.sectors.first().id;
    }

    void makeSections()
    {
        for (const int place : m_index.sections()) {
            const DraftItem& item = m_draft.items.at(place);
            const auto& section = *contentOf<DraftSection>(item);
            const int no = int(m_plan.sections.size()) + 1;
            m_plan.sections.append({{no}, no, section.title, sectorOf(section.sector), item.quote});
        }
        if (m_plan.sections.isEmpty() && !m_index.measures().isEmpty()) {
            const DraftItem& first = m_draft.items.at(m_index.measures().first());
            m_plan.sections.append({{1}, 1, {}, sectorOf({}), first.quote});
        }
    }

    void makeMeasure(int m)
    {
        const DraftItem& item = m_draft.items.at(m_index.measures().at(m));
        Measure measure;
        measure.id = {m + 1};
        measure.no = m + 1;
        measure.section = {m_index.sectionOf(m).value_or(0) + 1};
        measure.title = contentOf<DraftMeasure>(item)->title;
        measure.quote = item.quote;
        Implementers own;
        m_named.clear();
        for (const int place : m_index.itemsOf(m)) {
            const DraftItem& part = m_draft.items.at(place);
            if (const auto* answers = contentOf<DraftResponsibility>(part))
                addUnit(measure, *answers, part.quote);
            else if (const auto* carriesOut = contentOf<DraftImplementation>(part))
                addRegions(own, *carriesOut, part.quote);
            else if (!waive(part))
                m_items.add(measure, part);
        }
        takeRegions(measure, own);
        m_plan.measures.append(measure);
    }

    /// Named twice in one role, as after merging, it answers once.
    void addUnit(Measure& measure, const DraftResponsibility& answers, const Quote& quote)
    {
        const UnitId unit = m_units.unitOf(answers);
        const QPair<UnitId, int> named{unit, int(answers.role)};
        if (m_named.contains(named))
            return;
        m_named.insert(named);
        measure.units.append({unit, answers.role, quote});
    }

    void addRegions(Implementers& own, const DraftImplementation& carriesOut, const Quote& quote)
    {
        const QVector<RegionId>& regions =
            carriesOut.regions.isEmpty() ? m_parts : carriesOut.regions;
        own.add(regions, quote);
        if (carriesOut.everyMeasure)
            m_fromHereOn.add(regions, quote);
    }

    /// In the order of the register; a measure's own words come before those that bind it too.
    void takeRegions(Measure& measure, const Implementers& own)
    {
        if (own.regions.isEmpty() && m_fromHereOn.regions.isEmpty())
            return;
        measure.regionQuote = own.quote ? own.quote : m_fromHereOn.quote;
        for (const Region& region : std::as_const(m_plan.regions)) {
            if (own.regions.contains(region.id) || m_fromHereOn.regions.contains(region.id))
                measure.regions.append(region.id);
        }
        if (measure.regions.isEmpty())
            measure.regionQuote.reset();
    }

    bool waive(const DraftItem& item)
    {
        const std::optional<Waiver> waiver = DraftPlanItems::waiverOf(item);
        if (waiver)
            m_plan.waivers.append(*waiver);
        return waiver.has_value();
    }

    /// As they are read from a workbook.
    void sortByPlace()
    {
        std::stable_sort(m_plan.quantities.begin(), m_plan.quantities.end(),
                         [](const Quantity& a, const Quantity& b) {
                             return a.measure == b.measure ? a.quote.start < b.quote.start
                                                           : a.measure < b.measure;
                         });
        std::stable_sort(
            m_plan.waivers.begin(), m_plan.waivers.end(),
            [](const Waiver& a, const Waiver& b) { return a.quote.start < b.quote.start; });
    }

    const Draft& m_draft;
    const DraftIndex m_index;
    const QHash<DraftId, QString> m_codes;
    Plan m_plan;
    DraftUnits m_units;
    DraftPlanItems m_items;
    QSet<QPair<UnitId, int>> m_named; ///< of the measure being made, with their roles
    QVector<RegionId> m_parts; ///< all of the whole; none where the registers are another place's
    Implementers m_fromHereOn;
};

} // namespace

Plan planOf(const Draft& draft, Undecided undecided)
{
    return PlanMaker(draft, undecided).plan();
}

} // namespace kmh
