// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evaluation/one_indicator.h"

#include "tests/support/catch.h"

#include <algorithm>

namespace kmh::test {

namespace {

Region region(RegionId id, const QString& name, Region::Kind kind)
{
    Region result;
    result.id = id;
    result.name = result.shortName = name;
    result.kind = kind;
    return result;
}

Observation observation(QStringView code, RegionId region)
{
    return {kIndicator, region, period(code), {}, {}, Quality::Preliminary, {}, {}, {}, {}};
}

} // namespace

Period period(QStringView code)
{
    const auto parsed = Period::parse(code);
    INFO(code.toString().toStdString());
    REQUIRE(parsed);
    return *parsed;
}

Plan planWith(IndicatorKind kind, Calendar calendar)
{
    Plan plan;
    plan.period = Period::quarter(2025, 1);
    plan.sectors = {{kSector, QStringLiteral("consumption"), QStringLiteral("消费")}};
    plan.regions = {region(kProvince, QStringLiteral("青海省"), Region::Kind::Province),
                    region(kXining, QStringLiteral("西宁市"), Region::Kind::City)};
    plan.sections = {{SectionId{6}, 6, QStringLiteral("消费"), kSector, {}}};
    Measure measure;
    measure.id = kMeasure;
    measure.no = 20;
    measure.section = SectionId{6};
    plan.measures = {measure};
    Indicator indicator;
    indicator.id = kIndicator;
    indicator.code = QStringLiteral("the-indicator");
    indicator.measure = kMeasure;
    indicator.name = QStringLiteral("指标");
    indicator.kind = kind;
    indicator.calendar = calendar;
    plan.indicators = {indicator};
    return plan;
}

Target target(Comparator comparator, double value, const Period& due, RegionId region)
{
    return {kIndicator, region, comparator, value, due, {}};
}

PlanPoint planPoint(QStringView code, double value, RegionId region)
{
    return {kIndicator, region, period(code), value};
}

Observation own(QStringView code, double value, RegionId region)
{
    Observation result = observation(code, region);
    result.value = value;
    return result;
}

Observation total(QStringView code, double cumulative, RegionId region)
{
    Observation result = observation(code, region);
    result.cumulative = cumulative;
    return result;
}

Snapshot snapshotOf(const Plan& plan, QStringView code, QVector<Observation> observations)
{
    std::stable_sort(
        observations.begin(), observations.end(), [](const Observation& a, const Observation& b) {
            const QDate aDay = a.period.lastDay();
            const QDate bDay = b.period.lastDay();
            return std::tie(a.indicator, a.region, aDay) < std::tie(b.indicator, b.region, bDay);
        });
    Snapshot snapshot;
    snapshot.plan = std::make_shared<const Plan>(plan);
    snapshot.period = period(code);
    snapshot.observations = std::move(observations);
    return snapshot;
}

IndicatorAssessment assess(const Snapshot& snapshot, RegionId region)
{
    return assessIndicator(snapshot, snapshot.plan->indicator(kIndicator), region,
                           lightRules().first());
}

} // namespace kmh::test
