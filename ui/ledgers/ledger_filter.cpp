// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/ledger_filter.h"

#include "core/domain/entry_words.h"
#include "core/evaluation/entry_light.h"

namespace kmh {

namespace {

bool isSame(const EntryCondition& a, const EntryCondition& b)
{
    return a.phases == b.phases && a.hasDue == b.hasDue && a.dueFrom == b.dueFrom &&
           a.dueTo == b.dueTo;
}

void addDue(EntryQuery& query, const LedgerFilter& filter, QDate day)
{
    using Due = LedgerFilter::Due;
    switch (filter.due) {
    case Due::Any: break;
    case Due::ThisXun: {
        const Period xun = Period::containing(day, Period::Kind::Xun);
        query.dueFrom = xun.firstDay();
        query.dueTo = xun.lastDay();
        break;
    }
    case Due::Overdue:
        query.closed = false;
        query.dueTo = day;
        break;
    case Due::Unset: query.hasDue = false; break;
    case Due::Between:
        query.dueFrom = filter.from;
        query.dueTo = filter.to;
        break;
    }
}

void takeDue(LedgerFilter& filter, const EntryQuery& query, QDate day)
{
    using Due = LedgerFilter::Due;
    const bool open = query.closed == false;
    if (query.hasDue == false) {
        filter.due = Due::Unset;
    } else if (open && !query.dueFrom.isValid() && query.dueTo == day) {
        filter.due = Due::Overdue;
        return;
    } else if (query.dueFrom.isValid() || query.dueTo.isValid()) {
        filter.due = Due::Between;
        filter.from = query.dueFrom;
        filter.to = query.dueTo;
    }
    filter.openOnly = open;
}

} // namespace

EntryQuery LedgerFilter::query(const Plan& plan, const QString& ledger, QDate day) const
{
    EntryQuery query;
    query.ledger = ledger;
    query.words = entryWords(plan, text);
    query.unit = unit;
    query.region = region;
    query.county = county;
    query.measure = measure;
    query.parent = parent;
    query.enterprise = enterprise;
    query.level = level;
    query.keyProject = keyProject;
    query.state = state;
    query.removed = removed;
    if (openOnly)
        query.closed = false;
    addDue(query, *this, day);
    if (light) {
        const auto condition = conditionFor(*light, day);
        query.conditions.append(condition.value_or(EntryCondition{.phases = QSet<EntryPhase>{}}));
    }
    return query;
}

LedgerFilter LedgerFilter::of(const EntryQuery& query, QDate day)
{
    LedgerFilter filter;
    filter.text = query.text;
    if (filter.text.isEmpty()) {
        QStringList words;
        for (const EntryWord& word : query.words)
            words.append(word.word);
        filter.text = words.join(u' ');
    }
    filter.unit = query.unit;
    filter.region = query.region;
    filter.county = query.county;
    filter.measure = query.measure;
    filter.parent = query.parent;
    filter.enterprise = query.enterprise;
    filter.level = query.level;
    filter.keyProject = query.keyProject;
    filter.state = query.state;
    filter.removed = query.removed;
    takeDue(filter, query, day);
    for (const Light light : kLights) {
        const auto condition = conditionFor(light, day);
        if (condition && query.conditions.size() == 1 &&
            isSame(*condition, query.conditions.first()))
            filter.light = light;
    }
    return filter;
}

} // namespace kmh
