// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/carry_over.h"

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
        for (const Unit& unit : plan.units)
            m_units.insert(foldedName(unit.name), unit.id);
        for (const UnitName& other : plan.unitNames)
            m_units.insert(foldedName(other.name), other.unit);
        for (const DraftItem& item : draft.items) {
            if (const auto* measure = contentOf<DraftMeasure>(item))
                m_numbers.insert(item.id, measure->no);
        }
        for (const Measure& measure : plan.measures)
            m_measures.insert(measure.no, measure.id);
    }

    QVector<Edit> edits(const Unfinished& unfinished, EntryId next)
    {
        QVector<Edit> edits;
        QHash<EntryId, EntryId> ids; // which entry goes on as which
        for (const UnfinishedEntry& open : unfinished.entries) {
            if (!open.take)
                continue;
            const Entry* before = firstOf(open);
            ids.insert(open.entry.id, before ? before->id : next);
            if (!before)
                ++next.value;
        }
        for (const UnfinishedEntry& open : unfinished.entries) {
            if (open.take)
                append(open, ids, edits);
        }
        return edits;
    }

private:
    const Entry* firstOf(const UnfinishedEntry& open) const
    {
        if (!open.namedAgain)
            return nullptr;
        const auto first = m_first.constFind(m_codes.value(*open.namedAgain));
        return first == m_first.cend() ? nullptr : &*first;
    }

    void append(const UnfinishedEntry& open, const QHash<EntryId, EntryId>& ids,
                QVector<Edit>& edits)
    {
        const Entry* before = firstOf(open);
        Entry after = open.entry;
        after.id = ids.value(open.entry.id);
        after.version = 0;
        after.stamp = {};
        after.ledger = before ? before->ledger : m_ledgers.codeFor(open.entry.ledger, edits);
        for (const EntryField field : {EntryField::Item, EntryField::Measure})
            after.set(field, before ? before->value(field) : FieldValue());
        if (!before && open.measure)
            setRow(after, EntryField::Measure, m_measures.value(m_numbers.value(*open.measure)));
        if (before && before->has(EntryField::Due)) // what the new plan says of it holds
            after.set(EntryField::Due, before->value(EntryField::Due));
        if (const auto unit = open.entry.ref<UnitId>(EntryField::Unit))
            setRow(after, EntryField::Unit, m_units.value(foldedName(m_earlier.unit(*unit).name)));
        if (const auto region = open.entry.ref<RegionId>(EntryField::Region);
            region && !knows(*region)) {
            after.set(EntryField::Region, {});
            after.set(EntryField::County, {});
        }
        if (const auto parent = open.entry.ref<EntryId>(EntryField::Parent))
            setRow(after, EntryField::Parent, ids.value(*parent));
        edits.append(EntryEdit{before ? std::optional(*before) : std::nullopt, after});
    }

    /// A row's id, or nothing where there is none.
    template<class IdType>
    static void setRow(Entry& entry, EntryField field, IdType id)
    {
        entry.set(field, id.value == 0 ? FieldValue() : FieldValue(id.value));
    }

    bool knows(RegionId region) const
    {
        for (const Region& known : m_plan.regions) {
            if (known.id == region)
                return true;
        }
        return false;
    }

    const Plan& m_earlier;
    const Plan& m_plan;
    QHash<DraftId, QString> m_codes;
    Ledgers m_ledgers;
    QHash<QString, Entry> m_first;    ///< by the code of their item
    QHash<QString, UnitId> m_units;   ///< by folded name
    QHash<DraftId, int> m_numbers;    ///< of the draft's measures
    QHash<int, MeasureId> m_measures; ///< by number
};

} // namespace

QVector<Edit> carriedEntries(const Unfinished& unfinished, const Plan& earlier, const Draft& draft,
                             const Plan& plan, const QVector<Entry>& first, EntryId nextEntry)
{
    return Moving(earlier, draft, plan, first).edits(unfinished, nextEntry);
}

QString carryNote(const Plan& earlier)
{
    return tr("carried over from %1").arg(earlier.code);
}

} // namespace kmh
