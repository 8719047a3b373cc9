// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/carry_over.h"

#include "core/domain/entry_states.h"
#include "core/domain/plain_text.h"
#include "core/domain/text.h"
#include "core/notice/draft_plan.h"

#include <QtCore/QHash>

namespace kmh {

namespace {

/// A ledger the new plan has under another code, or one that is added for what goes on in it.
class Ledgers
{
public:
    Ledgers(const Plan& earlier, const Plan& plan)
        : m_earlier(earlier)
        , m_plan(plan)
    {
    }

    /// Its code in the new plan; adds what must be recorded first to `edits`.
    QString codeFor(const QString& code, QVector<Edit>& edits)
    {
        const Ledger* from = m_earlier.ledger(code);
        if (!from || from->kind != LedgerKind::List)
            return code;
        if (const auto known = m_codes.constFind(code); known != m_codes.cend())
            return *known;
        for (const Ledger& ledger : m_plan.ledgers) {
            if (ledger.kind == LedgerKind::List &&
                foldedName(ledger.name) == foldedName(from->name))
                return m_codes[code] = ledger.code;
        }
        Ledger added = *from;
        added.code = QStringLiteral("%1-%2").arg(m_earlier.code, from->code);
        added.measure.reset();
        added.stamp = {};
        edits.append(LedgerEdit{{}, added});
        return m_codes[code] = added.code;
    }

private:
    const Plan& m_earlier;
    const Plan& m_plan;
    QHash<QString, QString> m_codes;
};

/// Writes the entries of one plan as entries of another.
class Moving
{
public:
    Moving(const Plan& earlier, const Draft& draft, const Plan& plan, const QVector<Entry>& first)
        : m_earlier(earlier)
        , m_plan(plan)
        , m_codes(planCodes(draft))
        , m_ledgers(earlier, plan)
    {
        for (const Entry& entry : first)
            m_first.insert(entry.text(EntryField::Item), entry);
        for (const UnitName& other : plan.unitNames)
            m_units.insert(foldedName(other.name), other.unit);
        for (const Unit& unit : plan.units) // before what another was called once
            m_units.insert(foldedName(unit.name), unit.id);
        for (const Region& region : plan.regions)
            m_regions.insert(foldedName(region.name), region.id);
        for (const County& county : plan.counties)
            m_counties.insert({county.region, foldedName(county.name)}, county.id);
        for (const DraftItem& item : draft.items) {
            if (const auto* measure = contentOf<DraftMeasure>(item))
                m_numbers.insert(item.id, measure->no);
        }
        for (const Measure& measure : plan.measures)
            m_measures.insert(measure.no, measure.id);
    }

    CarriedEntries carried(const Unfinished& unfinished, EntryId next)
    {
        for (const UnfinishedEntry& open : unfinished.entries) {
            if (!open.take)
                continue;
            const Entry* before = firstOf(open);
            m_ids.insert(open.entry.id, before ? before->id : next);
            if (!before)
                ++next.value;
        }
        for (const UnfinishedEntry& open : unfinished.entries) {
            if (open.take)
                append(open);
        }
        return m_carried;
    }

private:
    const Entry* firstOf(const UnfinishedEntry& open) const
    {
        if (!open.namedAgain)
            return nullptr;
        const auto first = m_first.constFind(m_codes.value(*open.namedAgain));
        return first == m_first.cend() ? nullptr : &*first;
    }

    void append(const UnfinishedEntry& open)
    {
        const Entry* before = firstOf(open);
        Entry after = open.entry;
        after.id = m_ids.value(open.entry.id);
        after.version = 0;
        after.stamp = {};
        after.ledger =
            before ? before->ledger : m_ledgers.codeFor(open.entry.ledger, m_carried.edits);
        for (const EntryField field : {EntryField::Item, EntryField::Measure})
            after.set(field, before ? before->value(field) : FieldValue());
        if (!before && open.measure)
            setRow(after, EntryField::Measure, m_measures.value(m_numbers.value(*open.measure)));
        if (before && before->has(EntryField::Due)) // what the new plan says of it holds
            after.set(EntryField::Due, before->value(EntryField::Due));
        setUnit(after);
        setPlace(after);
        setParent(after);
        setState(before, after);
        m_carried.edits.append(EntryEdit{before ? std::optional(*before) : std::nullopt, after});
    }

    void setUnit(Entry& entry)
    {
        const auto unit = entry.ref<UnitId>(EntryField::Unit);
        if (!unit)
            return;
        const QString& name = m_earlier.unit(*unit).name;
        const UnitId found = m_units.value(foldedName(name));
        setRow(entry, EntryField::Unit, found);
        if (found.value == 0)
            leaveOut(entry,
                     kmh::tr("its unit %1 is not in the register of the new plan").arg(name));
    }

    void setPlace(Entry& entry)
    {
        const auto region = entry.ref<RegionId>(EntryField::Region);
        const auto county = entry.ref<CountyId>(EntryField::County);
        const QString name = region ? m_earlier.region(*region).name : QString();
        const RegionId found = m_regions.value(foldedName(name));
        if (region) {
            setRow(entry, EntryField::Region, found);
            if (found.value == 0)
                leaveOut(entry,
                         kmh::tr("its region %1 is not in the register of the new plan").arg(name));
        }
        if (county)
            setCounty(entry, m_earlier.county(*county), found);
    }

    /// By its name within the region, as counties of two regions may have one name.
    void setCounty(Entry& entry, const County& county, RegionId region)
    {
        if (region.value == 0)
            region = m_regions.value(foldedName(m_earlier.region(county.region).name));
        const CountyId found = m_counties.value({region, foldedName(county.name)});
        setRow(entry, EntryField::County, found);
        if (found.value == 0)
            leaveOut(
                entry,
                kmh::tr("its county %1 is not in the register of the new plan").arg(county.name));
    }

    void setParent(Entry& entry)
    {
        const auto parent = entry.ref<EntryId>(EntryField::Parent);
        if (!parent)
            return;
        const EntryId found = m_ids.value(*parent);
        setRow(entry, EntryField::Parent, found);
        if (found.value == 0)
            leaveOut(entry, kmh::tr("the entry it belongs to does not go on"));
    }

    /// What a state needs may be left out: a matter nobody has is raised anew, not assigned.
    void setState(const Entry* before, Entry& entry)
    {
        const Ledger* ledger = m_plan.ledger(entry.ledger);
        const LedgerKind kind = ledger ? ledger->kind : LedgerKind::List;
        const auto needs = [&](EntryField field) {
            const auto problem = problemWith(kind, before, entry, carryNote(m_earlier));
            return problem && problem->field == field;
        };
        if (entry.has(EntryField::Unit) || !needs(EntryField::Unit))
            return;
        entry.set(EntryField::State, QString::fromLatin1(statesOf(kind).first().code));
        leaveOut(entry, kmh::tr("without a unit its state begins anew"));
    }

    void leaveOut(const Entry& entry, const QString& why)
    {
        m_carried.leftOut.append(
            kmh::tr("“%1” goes on without it: %2; complete the entry in the new workbook.")
                .arg(entry.name(), why));
    }

    /// A row's id, or nothing where there is none.
    template<class IdType>
    static void setRow(Entry& entry, EntryField field, IdType id)
    {
        entry.set(field, id.value == 0 ? FieldValue() : FieldValue(id.value));
    }

    const Plan& m_earlier;
    const Plan& m_plan;
    QHash<DraftId, QString> m_codes;
    Ledgers m_ledgers;
    QHash<QString, Entry> m_first;      ///< by the code of their item
    QHash<QString, UnitId> m_units;     ///< by folded name
    QHash<QString, RegionId> m_regions; ///< by folded name
    QHash<QPair<RegionId, QString>, CountyId> m_counties;
    QHash<DraftId, int> m_numbers;    ///< of the draft's measures
    QHash<int, MeasureId> m_measures; ///< by number
    QHash<EntryId, EntryId> m_ids;    ///< which entry goes on as which
    CarriedEntries m_carried;
};

} // namespace

CarriedEntries carriedEntries(const Unfinished& unfinished, const Plan& earlier, const Draft& draft,
                              const Plan& plan, const QVector<Entry>& first, EntryId nextEntry)
{
    return Moving(earlier, draft, plan, first).carried(unfinished, nextEntry);
}

QString carryNote(const Plan& earlier)
{
    return tr("carried over from %1").arg(earlier.code);
}

} // namespace kmh
