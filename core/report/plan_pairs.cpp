// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/name_likeness.h"
#include "core/domain/plain_text.h"
#include "core/report/plan_comparison.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>

namespace kmh {

namespace {

/// Names less alike than this are two things.
constexpr double kAlike = 0.75;

/// Of more pairs none is looked for by likeness: two lists of a thousand names each.
constexpr qint64 kMostCompared = 1'000'000;

QString foldedUsual(const QString& name)
{
    return withUsualWords(foldedName(name));
}

/// What of a plan can be found again in another.
struct Candidate
{
    QString code;
    QString name;  ///< folded
    QString group; ///< only those of one group are compared by likeness: unit, sector
};

struct Found
{
    qsizetype earlier;
    qsizetype later;
    Likeness likeness;
};

/// Pairs by what is carried on, by name, then by likeness, the likest first.
class Pairing
{
public:
    Pairing(QVector<Candidate> earlier, QVector<Candidate> later)
        : m_earlier(std::move(earlier))
        , m_later(std::move(later))
        , m_found(m_later.size())
        , m_taken(m_earlier.size(), false)
    {
    }

    void byCarried(const QHash<QString, QString>& fromCode)
    {
        QHash<QString, qsizetype> places;
        for (qsizetype i = 0; i < m_earlier.size(); ++i)
            places.insert(m_earlier.at(i).code, i);
        for (qsizetype i = 0; i < m_later.size(); ++i) {
            const QString from = fromCode.value(m_later.at(i).code);
            if (!from.isEmpty() && places.contains(from))
                take(places.value(from), i, Likeness::Carried);
        }
    }

    void byName()
    {
        QHash<QPair<QString, QString>, QVector<qsizetype>> places; // each is taken once
        for (qsizetype i = 0; i < m_earlier.size(); ++i) {
            if (!m_taken.at(i) && !m_earlier.at(i).name.isEmpty())
                places[{m_earlier.at(i).name, m_earlier.at(i).group}].append(i);
        }
        for (qsizetype i = 0; i < m_later.size(); ++i) {
            const auto at = places.find({m_later.at(i).name, m_later.at(i).group});
            if (!m_found.at(i) && at != places.end() && !at->isEmpty())
                take(at->takeFirst(), i, Likeness::Same);
        }
    }

    void byLikeness()
    {
        struct Alike
        {
            double likeness;
            qsizetype earlier;
            qsizetype later;
        };
        if (pairsLeft() > kMostCompared)
            return;
        QVector<Alike> alike;
        for (qsizetype l = 0; l < m_later.size(); ++l) {
            for (qsizetype e = 0; !m_found.at(l) && e < m_earlier.size(); ++e) {
                if (m_taken.at(e) || m_earlier.at(e).group != m_later.at(l).group)
                    continue;
                const double likeness = kmh::likeness(m_earlier.at(e).name, m_later.at(l).name);
                if (likeness >= kAlike)
                    alike.append({likeness, e, l});
            }
        }
        std::stable_sort(alike.begin(), alike.end(),
                         [](const Alike& a, const Alike& b) { return a.likeness > b.likeness; });
        for (const Alike& pair : std::as_const(alike))
            take(pair.earlier, pair.later, Likeness::Similar);
    }

    /// Calls `add` with the places of each pair, in the order of the later; -1 for one that is not.
    template<class Add>
    void each(Add add) const
    {
        for (qsizetype l = 0; l < m_later.size(); ++l) {
            const std::optional<Found>& found = m_found.at(l);
            add(found ? found->earlier : -1, l, found ? found->likeness : Likeness::Same);
        }
        for (qsizetype e = 0; e < m_earlier.size(); ++e) {
            if (!m_taken.at(e))
                add(e, qsizetype(-1), Likeness::Same);
        }
    }

private:
    /// How many are not found yet that could be compared with one another.
    qint64 pairsLeft() const
    {
        QHash<QString, qint64> left;
        for (qsizetype e = 0; e < m_earlier.size(); ++e)
            left[m_earlier.at(e).group] += m_taken.at(e) ? 0 : 1;
        qint64 pairs = 0;
        for (qsizetype l = 0; l < m_later.size(); ++l)
            pairs += m_found.at(l) ? 0 : left.value(m_later.at(l).group);
        return pairs;
    }

    void take(qsizetype earlier, qsizetype later, Likeness likeness)
    {
        if (m_taken.at(earlier) || m_found.at(later))
            return;
        m_taken[earlier] = true;
        m_found[later] = Found{earlier, later, likeness};
    }

    QVector<Candidate> m_earlier;
    QVector<Candidate> m_later;
    QVector<std::optional<Found>> m_found; ///< by place in m_later
    QVector<bool> m_taken;                 ///< by place in m_earlier
};

/// What a plan says it carries on from another, by its own codes.
QHash<QString, QString> carriedFrom(const Plan& later, const Plan& earlier, Carried::Kind kind)
{
    QHash<QString, QString> from;
    for (const Carried& carried : later.carried) {
        if (carried.kind == kind && carried.fromPlan == earlier.code)
            from.insert(carried.code, carried.fromCode);
    }
    return from;
}

QVector<Candidate> indicatorsOf(const Plan& plan)
{
    QVector<Candidate> candidates;
    for (const Indicator& indicator : plan.indicators)
        candidates.append(
            {indicator.code, foldedUsual(indicator.name), foldedName(indicator.unit)});
    return candidates;
}

/// A measure without a heading is called by its section, as it is wherever it is shown.
QVector<Candidate> measuresOf(const Plan& plan)
{
    QHash<SectorId, QString> codes;
    for (const Sector& sector : plan.sectors)
        codes.insert(sector.id, sector.code);
    QHash<SectionId, const Section*> sections;
    for (const Section& section : plan.sections)
        sections.insert(section.id, &section);
    QVector<Candidate> candidates;
    for (const Measure& measure : plan.measures) {
        const Section& section = *sections.value(measure.section);
        const QString& name = measure.title.isEmpty() ? section.title : measure.title;
        candidates.append(
            {QString::number(measure.no), foldedUsual(name), codes.value(section.sector)});
    }
    return candidates;
}

template<class Pair, class Items>
QVector<Pair> pairs(Pairing& pairing, const QHash<QString, QString>& carried, const Items& earlier,
                    const Items& later)
{
    pairing.byCarried(carried);
    pairing.byName();
    pairing.byLikeness();
    QVector<Pair> result;
    pairing.each([&](qsizetype e, qsizetype l, Likeness likeness) {
        Pair pair;
        if (e >= 0)
            pair.earlier = earlier.at(e).id;
        if (l >= 0)
            pair.later = later.at(l).id;
        pair.likeness = likeness;
        result.append(pair);
    });
    return result;
}

} // namespace

QVector<IndicatorPair> pairedIndicators(const Plan& earlier, const Plan& later)
{
    Pairing pairing(indicatorsOf(earlier), indicatorsOf(later));
    return pairs<IndicatorPair>(pairing, carriedFrom(later, earlier, Carried::Kind::Indicator),
                                earlier.indicators, later.indicators);
}

QVector<MeasurePair> pairedMeasures(const Plan& earlier, const Plan& later)
{
    Pairing pairing(measuresOf(earlier), measuresOf(later));
    return pairs<MeasurePair>(pairing, carriedFrom(later, earlier, Carried::Kind::Measure),
                              earlier.measures, later.measures);
}

} // namespace kmh
