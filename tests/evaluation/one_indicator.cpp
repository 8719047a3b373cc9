// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evaluation/one_indicator.h"

#include "core/evaluation/evaluate.h"
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
    return {kIndicator, region, period(code)};
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
    plan.rules = standardRules();
    plan.lightRule = QStringLiteral("plan-ratio");
    return plan;
}

Target target(Comparator comparator, double value, const Period& due, RegionId region)
{
    return {kIndicator, region, comparator, value, due, {}};
}

PlannedCourse::Point planPoint(QStringView code, double value)
{
    return {period(code), value};
}

PlannedCourse course(QVector<PlannedCourse::Point> points, RegionId region,
                     PlannedCourse::Shape shape)
{
    return {kIndicator, region, shape, std::move(points)};
}

QVector<LightRule> standardRules()
{
    using Form = LightRule::Form;
    return {{QStringLiteral("plan-ratio"), 1, Form::PlanRatio, 1.0, 0.9},
            {QStringLiteral("linear-points"), 1, Form::LinearPoints, 10.0, 30.0},
            {QStringLiteral("schedule-share"), 1, Form::ScheduleShare, 0.8, 0.6},
            {QStringLiteral("due-only"), 1, Form::DueOnly}};
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
    std::stable_sort(observations.begin(), observations.end(),
                     [](const Observation& a, const Observation& b) {
                         return std::tie(a.indicator, a.region, a.period) <
                                std::tie(b.indicator, b.region, b.period);
                     });
    Snapshot snapshot;
    snapshot.plan = std::make_shared<const Plan>(plan);
    snapshot.period = period(code);
    snapshot.observations = std::move(observations);
    return snapshot;
}

IndicatorAssessment assess(const Snapshot& snapshot, RegionId region, const QString& rule)
{
    return assessIndicator(snapshot, snapshot.plan->indicator(kIndicator), region,
                           ruleOf(*snapshot.plan, rule));
}

} // namespace kmh::test
