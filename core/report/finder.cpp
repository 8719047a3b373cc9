// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/finder.h"

#include "core/domain/text.h"
#include "core/evaluation/entry_light.h"
#include "core/report/ledger_labels.h"

#include <algorithm>

namespace kmh {

namespace {

/// How well all words fit, with how much of the name they are of; 0 where one does not.
int scoreOf(const FindItem& item, const QStringList& words)
{
    constexpr int kStep = 1000; // between one fit and the next
    int score = 0;
    for (const QString& word : words) {
        const Fit fit = item.fit(word);
        if (fit == Fit::None)
            return 0;
        score += int(fit) * kStep;
    }
    const int length = std::min<int>(int(item.name.folded().size()), kStep - 1);
    return words.isEmpty() ? 1 : score - length / 10; // a shorter name is nearer to what was typed
}

/// What is listed together: a kind, entries by the kind of their ledger.
struct Place
{
    FindKind kind;
    int ledger; ///< LedgerKind of an entry, else -1
    friend auto operator<=>(const Place&, const Place&) = default;
};

QString titleOf(const Place& place)
{
    switch (place.kind) {
    case FindKind::Measure: return tr("Measures");
    case FindKind::Indicator: return tr("Indicators");
    case FindKind::Unit: return tr("Units");
    case FindKind::Place: return tr("Prefectures and counties");
    case FindKind::Ledger: return tr("Ledgers");
    case FindKind::Item: return tr("Items of the notice");
    case FindKind::Entry: return ledgerKindLabel(LedgerKind(place.ledger));
    case FindKind::Words: return tr("The notice's words");
    }
    Q_UNREACHABLE();
}

struct Found
{
    const FindItem* item;
    int score;
};

struct Listed
{
    Place place;
    QVector<Found> found;
    int best = 0;
};

class Listing
{
public:
    explicit Listing(const Plan& plan)
        : m_plan(plan)
    {
    }

    void add(const FindItem& item, int score)
    {
        const Ledger* ledger =
            item.hit.kind == FindKind::Entry ? m_plan.ledger(item.hit.ledger) : nullptr;
        if (item.hit.kind == FindKind::Entry && !ledger)
            return; // of a list that was taken away
        const Place place{item.hit.kind, ledger ? int(ledger->kind) : -1};
        auto list = std::find_if(m_lists.begin(), m_lists.end(),
                                 [&](const Listed& other) { return other.place == place; });
        if (list == m_lists.end())
            list = m_lists.insert(m_lists.end(), {place, {}, 0});
        list->found.append({&item, score});
        list->best = std::max(list->best, score);
    }

    QVector<FindGroup> groups(const QStringList& words, int most)
    {
        std::sort(m_lists.begin(), m_lists.end(), [](const Listed& a, const Listed& b) {
            return a.best != b.best ? a.best > b.best : a.place < b.place;
        });
        QVector<FindGroup> groups;
        for (Listed& list : m_lists) {
            std::stable_sort(list.found.begin(), list.found.end(),
                             [](const Found& a, const Found& b) { return a.score > b.score; });
            FindGroup group{list.place.kind, titleOf(list.place), {}, int(list.found.size())};
            for (const Found& found : list.found.mid(0, most))
                group.hits.append(shown(*found.item, words));
            groups.append(group);
        }
        return groups;
    }

private:
    FindHit shown(const FindItem& item, const QStringList& words) const
    {
        FindHit hit = item.hit;
        hit.where = findWhere(m_plan, item);
        QVector<FindRange> marks;
        for (const QString& word : words) {
            if (item.name.fit(word) != Fit::None || item.abbreviates)
                marks += item.name.marks(word);
        }
        hit.marks = joined(marks);
        return hit;
    }

    const Plan& m_plan;
    QVector<Listed> m_lists;
};

} // namespace

Finder::Finder(const Assessment& assessment)
    : m_snapshot(assessment.snapshot)
    , m_day(assessment.period().lastDay())
    , m_words(assessment.plan())
    , m_items(findItemsOf(assessment))
{
}

void Finder::add(const QVector<Entry>& entries)
{
    for (const Entry& entry : entries) {
        if (entry.removed)
            continue;
        m_entries.append(findItemOf(*m_snapshot->plan, entry, m_day));
        if (entry.has(EntryField::Item))
            m_followed.insert(m_entries.last().codes.first());
    }
}

QVector<FindGroup> Finder::find(const QString& typed, const FindFilter& filter, int most) const
{
    const QStringList words = wordsToFind(typed);
    if (words.isEmpty() && filter.isEmpty())
        return {};
    Listing listing(*m_snapshot->plan);
    for (const QVector<FindItem>* items : {&m_items, &m_entries}) {
        for (const FindItem& item : *items) {
            const bool followed =
                item.hit.kind == FindKind::Item && m_followed.contains(item.codes.first());
            if (followed || !item.passes(filter))
                continue;
            if (const int score = scoreOf(item, words); score > 0)
                listing.add(item, score);
        }
    }
    QVector<FindGroup> groups = listing.groups(words, most);
    if (filter.isEmpty()) {
        if (const FindGroup inNotice = m_words.find(words, most); inNotice.count > 0)
            groups.append(inNotice);
    }
    return groups;
}

EntryQuery entryQueryFor(const QString& typed, const FindFilter& filter, QDate day,
                         const QDateTime& asOf)
{
    EntryQuery query;
    query.text = typed.simplified();
    query.unit = filter.unit;
    query.region = filter.region;
    query.dueTo = filter.dueTo;
    query.asOf = asOf;
    if (filter.light) {
        // A light no entry bears is asked for by a condition nothing fulfils.
        query.conditions = {conditionFor(*filter.light, day)
                                .value_or(EntryCondition{.phases = QSet<EntryPhase>{}})};
    }
    return query;
}

} // namespace kmh
