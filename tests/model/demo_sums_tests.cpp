// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/consistency.h"
#include "core/store/workbook.h"
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

/// What does not go together on purpose, so that the reconciliation has something to find: one
/// event too many in 西宁 and one own figure of 玉树.
bool isDeliberate(const Indicator& indicator, const Period& period)
{
    return (indicator.code == u"I2501" &&
            (period == Period::xun(2025, 2, 1) || period == Period::xun(2025, 2, 2))) ||
           (indicator.code == u"I2504" && period == Period::xun(2025, 3, 2));
}

} // namespace

TEST_CASE("The prefectures of the demonstration add up to the province")
{
    int compared = 0;
    for (const Indicator& indicator : demo().plan->indicators) {
        if (indicator.overRegions != Aggregation::Sum)
            continue;
        for (const Period& period : kQuarter.parts(Period::Kind::Xun)) {
            if (isDeliberate(indicator, period))
                continue;
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
                    if (o.value && before->period == o.period.previous() &&
                        !isDeliberate(indicator, o.period))
                        CHECK(std::abs(*before->cumulative + *o.value - *o.cumulative) < 1e-6);
                }
                before = &o;
            }
        }
    }
}

TEST_CASE("The reconciliation finds in the demonstration what was put into it and nothing else")
{
    const QVector<Finding> findings =
        findInconsistencies(demo(), Workbook::openBundled(Bundle::Demo).acknowledgements(), {});
    QStringList keys;
    for (const Finding& finding : findings)
        keys.append(finding.key(*demo().plan) +
                    (finding.acknowledged ? QStringLiteral(" acknowledged") : QString()));
    // 海西 has nothing for eight ten-day periods and then 4; the plan's last step there is 0.8,
    // three times that is less than the three enterprises any change may be.
    CHECK(keys == QStringList{QStringLiteral("jump/I2002/632800/2025-03-X3/4/3"),
                              QStringLiteral("regions-mismatch/I2501/630000/2025-02-X1/33/34"
                                             " acknowledged"),
                              QStringLiteral("total-mismatch/I2504/632700/2025-03-X2/125/143")});
}

TEST_CASE(
    "The demonstration's ledger differs from the reports in 玉树 alone, and so in the province")
{
    const Workbook workbook = Workbook::openBundled(Bundle::Demo);
    QStringList places;
    for (const Finding& finding :
         findInconsistencies(demo(), workbook.acknowledgements(), workbook.keyProjects(kQuarter))) {
        if (finding.kind == Finding::Kind::LedgerMismatch)
            places.append(QStringLiteral("%1 %2 %3")
                              .arg(demo().plan->indicator(finding.indicator).code)
                              .arg(finding.region.value)
                              .arg(finding.expected, 0, 'f', 1));
    }
    // Begun are 20 + 16 + 6 + 4 + 8 + 7 + 8 + 18 = 87 of 343 (25.4%), 8 of 41 (19.5%) in 玉树,
    // which reports 9 and 13.0% of the year's investment.
    REQUIRE(places.size() == 5);
    CHECK(places.at(0) == QStringLiteral("I1701 630000 25.4"));
    CHECK(places.at(1) == QStringLiteral("I1701 632700 19.5"));
    CHECK(places.at(2).startsWith(QStringLiteral("I1702 632700")));
    CHECK(places.at(3) == QStringLiteral("G1702 630000 87.0"));
    CHECK(places.at(4) == QStringLiteral("G1702 632700 8.0"));
}
