// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/evaluation/several_regions.h"

#include <random>

namespace kmh::test {

/// Numbers that are the same on every machine for the same seed.
class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_random(seed)
    {
    }

    /// From 0 to limit − 1.
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    bool oneIn(int n) { return below(n) == 0; }
    /// Between two values, in tenths as people report.
    double tenths(int from, int to) { return (from * 10 + below((to - from) * 10 + 1)) / 10.0; }

    template<class T>
    T one(std::initializer_list<T> of)
    {
        return *(of.begin() + below(int(of.size())));
    }

    template<class T>
    QVector<T> shuffled(QVector<T> items)
    {
        for (qsizetype i = items.size() - 1; i > 0; --i)
            items.swapItemsAt(i, below(int(i) + 1));
        return items;
    }

private:
    std::mt19937 m_random;
};

/// What a random snapshot is made of, before it is put in order.
struct RandomCase
{
    Plan plan;
    QVector<Observation> figures;
    QVector<LightOverride> overrides;
    Period period = Period::year(2025);

    Snapshot snapshot() const;
};

/// One indicator of any kind and calendar in the province, with a target of one of the comparators,
/// any course, lag and break, and any of its figures up to a period of the plan or after it.
RandomCase randomCase(Dice& dice, std::initializer_list<Comparator> comparators);

/// A rate and the two counts it is the quotient of, in the province and two prefectures, with
/// targets, courses, breaks, release dates, overrides and versions of rules.
RandomCase randomPlan(Dice& dice);

} // namespace kmh::test
