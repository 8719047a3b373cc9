// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entry_filter.h"

#include "core/domain/entry_fields.h"
#include "core/domain/entry_states.h"
#include "core/store/codes.h"
#include "core/store/word_forms.h"

namespace kmh {

namespace {

/// What a field is sorted by: states as an entry goes through them and levels from the province
/// down, everything else by what is stored.
QString sortKey(EntryField field)
{
    const QString column = QStringLiteral("e.") + QLatin1String(fieldSpec(field).column);
    QStringList codes;
    if (field == EntryField::Level)
        codes = {QStringLiteral("province"), QStringLiteral("prefecture"),
                 QStringLiteral("county")};
    else if (field == EntryField::State)
        codes = statesInOrder();
    if (codes.isEmpty())
        return column;
    QString key = QStringLiteral("CASE ") + column;
    for (int place = 0; place < codes.size(); ++place)
        key += QStringLiteral(" WHEN '%1' THEN %2").arg(codes.at(place)).arg(place);
    return key + QStringLiteral(" END");
}

QString isRemoved(const EntryQuery& query)
{
    return query.removed ? QStringLiteral("e.removed = 1") : QStringLiteral("e.removed = 0");
}

QString marks(qsizetype count)
{
    QStringList marks;
    marks.fill(QStringLiteral("?"), count);
    return marks.join(QStringLiteral(", "));
}

/// What does not say the day is finished on the one it was recorded on: Beijing's midnight is 16:00
/// of the day before in UTC (core/evaluation/late_reports.cpp).
QString lateCondition()
{
    return QStringLiteral("(e.on_day > e.due OR e.on_day IS NULL"
                          " AND e.recorded_at >= e.due || 'T16:00:00.000Z')"
                          " AND (e.closed = 1 OR e.state = 'answered')");
}

/// isOwed() in the engine's words: ledgers of these kinds come with the plan alone, under the
/// kind's own code.
QString owedCondition()
{
    return QStringLiteral("e.ledger NOT IN ('%1', '%2')")
        .arg(ledgerKindCode(LedgerKind::Prices), ledgerKindCode(LedgerKind::Rounds));
}

} // namespace

EntryFilter::EntryFilter(const EntryQuery& query)
{
    if (!query.ledger.isEmpty())
        add(QStringLiteral("e.ledger = ?"), query.ledger);
    m_conditions.append(isRemoved(query));
    addIds(query);
    if (!query.enterprise.isEmpty())
        add(QStringLiteral("e.enterprise = ?"), query.enterprise);
    if (!query.level.isEmpty())
        add(QStringLiteral("e.level = ?"), query.level);
    if (!query.state.isEmpty())
        add(QStringLiteral("e.state = ?"), query.state);
    if (query.keyProject)
        add(QStringLiteral("coalesce(e.key_project, 0) = ?"), int(*query.keyProject));
    if (query.closed)
        add(QStringLiteral("e.closed = ?"), int(*query.closed));
    if (query.hasDue)
        m_conditions.append(*query.hasDue ? QStringLiteral("e.due IS NOT NULL")
                                          : QStringLiteral("e.due IS NULL"));
    if (query.dueFrom.isValid())
        add(QStringLiteral("e.due >= ?"), store::dayText(query.dueFrom));
    if (query.dueTo.isValid())
        add(QStringLiteral("e.due <= ?"), store::dayText(query.dueTo));
    if (query.finishedLate)
        m_conditions.append(lateCondition());
    if (query.owed)
        m_conditions.append(owedCondition());
    for (const QString& word : query.text.simplified().split(u' ', Qt::SkipEmptyParts))
        addWord({word});
    for (const EntryWord& word : query.words)
        addWord(word);
    addConditions(query);

    const QString tail = QStringLiteral("e.closed, e.due IS NULL, e.due, e.id");
    m_order = QStringLiteral("ORDER BY ");
    if (query.sortBy) {
        // What says nothing comes last, whichever way round.
        m_order += QStringLiteral("%1 IS NULL, %1%2, ")
                       .arg(sortKey(*query.sortBy),
                            query.descending ? QStringLiteral(" DESC") : QString());
    }
    m_order += tail;
}

QString EntryFilter::where() const
{
    return QStringLiteral("WHERE ") + m_conditions.join(QStringLiteral(" AND "));
}

void EntryFilter::add(const QString& condition, const QVariant& value)
{
    m_conditions.append(condition);
    m_values.append(value);
}

void EntryFilter::addIds(const EntryQuery& query)
{
    if (!query.item.isEmpty())
        add(QStringLiteral("e.item = ?"), query.item);
    if (query.measure)
        add(QStringLiteral("e.measure_id = ?"), query.measure->value);
    if (query.unit)
        add(QStringLiteral("e.unit_id = ?"), query.unit->value);
    if (query.region)
        add(QStringLiteral("e.region_id = ?"), query.region->value);
    if (query.county)
        add(QStringLiteral("e.county_id = ?"), query.county->value);
    if (query.parent)
        add(QStringLiteral("e.parent_id = ?"), query.parent->value);
}

void EntryFilter::addWord(const EntryWord& word)
{
    QStringList any;
    for (const QString& form : formsOf(word.word)) {
        any.append(QStringLiteral("e.words LIKE ? ESCAPE '\\'"));
        m_values.append(likePattern(form));
    }
    const auto orOneOf = [&](const char* column, const auto& ids) {
        if (ids.isEmpty())
            return;
        any.append(QStringLiteral("e.%1 IN (%2)").arg(QLatin1String(column), marks(ids.size())));
        for (const auto& id : ids)
            m_values.append(id.value);
    };
    orOneOf("unit_id", word.units);
    orOneOf("region_id", word.regions);
    orOneOf("county_id", word.counties);
    m_conditions.append(QStringLiteral("(%1)").arg(any.join(QStringLiteral(" OR "))));
}

void EntryFilter::addConditions(const EntryQuery& query)
{
    QStringList any;
    for (const EntryCondition& condition : query.conditions) {
        QStringList all{isRemoved(query)};
        if (condition.phases) {
            QStringList states;
            for (const EntryPhase phase : *condition.phases)
                states += statesIn(phase);
            all.append(states.isEmpty()
                           ? QStringLiteral("1 = 0")
                           : QStringLiteral("e.state IN (%1)").arg(marks(states.size())));
            for (const QString& state : std::as_const(states))
                m_values.append(state);
        }
        if (condition.hasDue)
            all.append(*condition.hasDue ? QStringLiteral("e.due IS NOT NULL")
                                         : QStringLiteral("e.due IS NULL"));
        if (condition.dueFrom.isValid()) {
            all.append(QStringLiteral("e.due >= ?"));
            m_values.append(store::dayText(condition.dueFrom));
        }
        if (condition.dueTo.isValid()) {
            all.append(QStringLiteral("e.due <= ?"));
            m_values.append(store::dayText(condition.dueTo));
        }
        any.append(QStringLiteral("(%1)").arg(all.join(QStringLiteral(" AND "))));
    }
    if (!any.isEmpty())
        m_conditions.append(QStringLiteral("(%1)").arg(any.join(QStringLiteral(" OR "))));
}

} // namespace kmh
