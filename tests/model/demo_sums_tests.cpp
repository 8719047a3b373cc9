// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/bundled.h"
#include "tests/support/catch.h"

#include <QtCore/QMap>

#include <cmath>

using namespace kmh;
using namespace kmh::test;

namespace {

const Period kQuarter = Period::quarter(2025, 1);

const Snapshot& demo()
{
    static const Snapshot snapshot = demoSnapshot(kQuarter);
    return snapshot;
}

/// Own and running figures of an indicator by region in one period.
struct Figures
{
    std::optional<double> own;
    std::optional<double> running;
};

QMap<qint64, Figures> figuresOf(const Indicator& indicator, const Period& period)
{
    QMap<qint64, Figures> figures;
    for (const Observation& o : demo().observations) {
        if (o.indicator == indicator.id && o.period == period)
            figures.insert(o.region.value, {o.value, o.cumulative});
    }
    return figures;
}

/// The sum of the prefectures; nothing unless all eight reported.
std::optional<double> prefectureSum(const QMap<qint64, Figures>& figures,
                                    std::optional<double> Figures::*figure)
{
    double sum = 0;
    for (const Region& region : demo().plan->prefectures()) {
        const auto found = figures.constFind(region.id.value);
        if (found == figures.cend() || !((*found).*figure))
            return {};
        sum += *((*found).*figure);
    }
    return sum;
}

} // namespace

TEST_CASE("The prefectures of the demonstration add up to the province")
{
    int compared = 0;
    for (const Indicator& indicator : demo().plan->indicators) {
        if (indicator.overRegions != Aggregation::Sum)
            continue;
        for (const Period& period : kQuarter.parts(Period::Kind::Xun)) {
            const auto figures = figuresOf(indicator, period);
            const Figures province = figures.value(demo().plan->province().id.value);
            for (const auto figure : {&Figures::own, &Figures::running}) {
                const auto sum = prefectureSum(figures, figure);
                if (!sum || !(province.*figure))
                    continue;
                INFO(indicator.name.toStdString() << " " << period.code().toStdString());
                CHECK(std::abs(*sum - *(province.*figure)) < 1e-6);
                ++compared;
            }
        }
    }
    CHECK(compared > 30);
}

TEST_CASE("Running totals of the demonstration never fall and agree with their parts")
{
    for (const Indicator& indicator : demo().plan->indicators) {
        if (!accumulates(indicator.kind))
            continue;
        for (const Region& region : demo().plan->regions) {
            const Observation* before = nullptr;
            for (const Observation& o : demo().observations) {
                if (o.indicator != indicator.id || o.region != region.id || !o.cumulative)
                    continue;
                INFO(indicator.name.toStdString()
                     << " " << o.period.code().toStdString() << " " << region.name.toStdString());
                if (before) {
                    CHECK(*o.cumulative >= *before->cumulative);
                    if (o.value && before->period == o.period.previous())
                        CHECK(std::abs(*before->cumulative + *o.value - *o.cumulative) < 1e-6);
                }
                before = &o;
            }
        }
    }
}
