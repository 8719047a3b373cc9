// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/coverage.h"

#include "core/notice/follow_up_words.h"

#include <algorithm>
#include <numeric>

namespace kmh {

namespace {

using State = CoverageItem::State;

/// Something of the plan that covers the words of its quote.
struct Cover
{
    Quote quote;
    State state;
    QString by;
};

/// In order of precedence where two quotes are equally small.
QVector<Cover> coversOf(const Plan& plan)
{
    QVector<Cover> covers;
    for (const Quantity& q : plan.quantities) {
        const bool tracked = !q.trackedBy.isEmpty();
        covers.append(
            {q.quote, tracked ? State::Tracked : State::Waived, tracked ? q.trackedBy : q.waived});
    }
    const auto track = [&](const Quote& quote, const QString& code) {
        covers.append({quote, State::Tracked, code});
    };
    for (const Target& t : plan.targets) {
        if (t.quote)
            track(*t.quote, plan.indicator(t.indicator).code);
    }
    for (const Indicator& i : plan.indicators) {
        if (i.quote)
            track(*i.quote, i.code);
    }
    for (const Deliverable& d : plan.deliverables)
        track(d.quote, d.code);
    for (const Project& p : plan.projects)
        track(p.quote, p.code);
    for (const Mechanism& m : plan.mechanisms)
        track(m.quote, m.code);
    for (const Funding& f : plan.fundings)
        track(f.quote, f.code);
    for (const Waiver& w : plan.waivers)
        covers.append({w.quote, State::Waived, w.reason});
    return covers;
}

/// The next place that nothing covers yet, at or behind one; forgets those on the way.
class Uncovered
{
public:
    explicit Uncovered(qsizetype places)
        : m_next(places + 1)
    {
        std::iota(m_next.begin(), m_next.end(), qsizetype(0));
    }

    qsizetype from(qsizetype place)
    {
        while (m_next.at(place) != place) {
            m_next[place] = m_next.at(m_next.at(place));
            place = m_next.at(place);
        }
        return place;
    }

    void remove(qsizetype place) { m_next[place] = place + 1; }

private:
    QVector<qsizetype> m_next;
};

/// The smallest quote around a place decides: covers are taken by their length, each judges the
/// places within it that none before it did. So each place is judged once, however many covers
/// there are.
void judge(QVector<CoverageItem>& items, QVector<Cover> covers)
{
    std::stable_sort(covers.begin(), covers.end(), [](const Cover& one, const Cover& other) {
        return one.quote.length < other.quote.length;
    });
    const auto startsBefore = [](const CoverageItem& item, int start) {
        return item.quote.start < start;
    };
    Uncovered uncovered(items.size());
    for (const Cover& cover : covers) {
        const auto first =
            std::lower_bound(items.begin(), items.end(), cover.quote.start, startsBefore);
        for (qsizetype i = uncovered.from(first - items.begin());
             i < items.size() && items.at(i).quote.start < cover.quote.end();
             i = uncovered.from(i + 1)) {
            CoverageItem& item = items[i];
            if (!cover.quote.contains(item.quote))
                continue;
            item.state = cover.state;
            item.by = cover.by;
            item.cover = cover.quote;
            uncovered.remove(i);
        }
    }
}

QStringList placesOf(const Plan& plan)
{
    QStringList names;
    for (const Region& region : plan.regions)
        names.append(region.name);
    for (const County& county : plan.counties)
        names.append(county.name);
    return names;
}

void scan(const Plan& plan, const NumeralPlaces& named, const Quote& stretch,
          std::optional<MeasureId> measure, QVector<CoverageItem>& items)
{
    for (const FollowUpPlace& place : followUpPlaces(plan.noticeText, stretch, named)) {
        CoverageItem item;
        item.measure = measure;
        item.quote = place.quote;
        item.kind = place.kind;
        items.append(item);
    }
}

/// Of the places of a measure, those without the numbers in the names of who answers for it:
/// 四川省税务局.
void leaveOutUnits(const Measure& measure, qsizetype first, QVector<CoverageItem>& items)
{
    QVector<Quote> names;
    for (const Responsibility& unit : measure.units)
        names.append(unit.quote);
    std::sort(names.begin(), names.end(),
              [](const Quote& one, const Quote& other) { return one.start < other.start; });
    auto name = names.begin();
    const auto isNamed = [&](const CoverageItem& item) {
        while (name != names.end() && name->end() < item.quote.end())
            ++name;
        return item.kind == CoverageItem::Kind::Quantity && name != names.end() &&
               name->contains(item.quote);
    };
    items.erase(std::remove_if(items.begin() + first, items.end(), isNamed), items.end());
}

/// A section's heading with its number, where the quote leaves that out.
Quote withNumber(const QString& notice, const Quote& heading)
{
    constexpr qsizetype longestNumber = 6; // “（十二）、”
    const auto newline = heading.start > 0 ? notice.lastIndexOf(u'\n', heading.start - 1) : -1;
    const int before = heading.start - int(newline) - 1;
    return before > longestNumber ? heading
                                  : Quote{heading.start - before, heading.length + before};
}

/// The measures and the headings of the sections, in the order of the notice; measures where both
/// stand in the same line.
QVector<std::pair<Quote, const Measure*>> partsOf(const Plan& plan)
{
    QVector<std::pair<Quote, const Measure*>> parts;
    for (const Section& section : plan.sections)
        parts.append({withNumber(plan.noticeText, section.quote), nullptr});
    for (const Measure& measure : plan.measures)
        parts.append({measure.quote, &measure});
    std::stable_sort(parts.begin(), parts.end(), [](const auto& one, const auto& other) {
        return one.first.start < other.first.start;
    });
    return parts;
}

} // namespace

QVector<CoverageItem> coverageOf(const Plan& plan)
{
    QVector<CoverageItem> items;
    const NumeralPlaces named(placesOf(plan));
    int at = 0; // what stands before is looked at
    for (const auto& [quote, measure] : partsOf(plan)) {
        scan(plan, named, {at, quote.start - at}, {}, items);
        if (measure) {
            const qsizetype first = items.size();
            scan(plan, named, plan.body(*measure), measure->id, items);
            leaveOutUnits(*measure, first, items);
        }
        at = std::max(at, quote.end());
    }
    scan(plan, named, {at, int(plan.noticeText.size()) - at}, {}, items);
    std::stable_sort(items.begin(), items.end(), [](const auto& one, const auto& other) {
        return one.quote.start < other.quote.start;
    });
    judge(items, coversOf(plan));
    return items;
}

int countIn(const QVector<CoverageItem>& items, State state)
{
    return int(std::count_if(items.begin(), items.end(),
                             [&](const CoverageItem& item) { return item.state == state; }));
}

} // namespace kmh
