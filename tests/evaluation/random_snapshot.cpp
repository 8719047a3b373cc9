// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evaluation/random_snapshot.h"

#include "core/evaluation/calendar.h"

namespace kmh::test {

namespace {

using Shape = PlannedCourse::Shape;

Target randomTarget(Dice& dice, std::initializer_list<Comparator> comparators, RegionId region)
{
    Target result = target(dice.one(comparators), dice.tenths(-5, 120),
                           period(dice.one({u"2025Q1", u"2025-02", u"2025H1", u"2025"})), region);
    if (result.comparator == Comparator::Between)
        result.upper = result.value + dice.tenths(0, 30);
    return result;
}

PlannedCourse randomCourse(Dice& dice, RegionId region)
{
    const Shape shape = dice.one({Shape::Points, Shape::Linear, Shape::Shares, Shape::Flat});
    QVector<PlannedCourse::Point> points;
    for (const QStringView code :
         {u"2025-01-X2", u"2025-01", u"2025-01-X3", u"2025-02", u"2025Q1"}) {
        if (dice.oneIn(2))
            points.append(
                planPoint(code, shape == Shape::Shares ? dice.tenths(0, 1) : dice.tenths(-5, 90)));
    }
    return course(points, region, shape);
}

Period randomPeriod(Dice& dice, const Plan& plan)
{
    const QVector<Period> periods = assessablePeriods(plan);
    return periods.at(dice.below(int(periods.size())));
}

/// Some of an indicator's figures in a region, up to a period's end.
void addFigures(Dice& dice, const Indicator& indicator, RegionId region, RandomCase& result)
{
    for (const Period& p : reportingPeriods(indicator.calendar, result.plan.period)) {
        if (p.lastDay() > result.period.lastDay() || dice.oneIn(5))
            continue;
        Observation figure = of(indicator.id, own(p.code(), dice.tenths(-2, 30), region));
        if (dice.oneIn(2))
            figure.cumulative = dice.tenths(-2, 130);
        if (figure.cumulative && dice.oneIn(2))
            figure.value.reset();
        figure.quality = dice.one({Quality::Preliminary, Quality::Final, Quality::Estimated});
        figure.version = 1 + dice.below(3);
        result.figures.append(figure);
    }
}

} // namespace

Snapshot RandomCase::snapshot() const
{
    Snapshot snapshot = snapshotOf(plan, period.code(), figures);
    snapshot.overrides = overrides;
    return snapshot;
}

RandomCase randomCase(Dice& dice, std::initializer_list<Comparator> comparators)
{
    using Kind = IndicatorKind;
    RandomCase result;
    result.plan = planWith(
        dice.one({Kind::Cumulative, Kind::Level, Kind::Rate, Kind::Count, Kind::Milestone}),
        dice.one({Calendar::Xun, Calendar::Xun, Calendar::Month, Calendar::MonthWithoutJanuary,
                  Calendar::Quarter}));
    Plan& plan = result.plan;
    if (dice.oneIn(3))
        plan.indicators.first().reportLagDays = dice.below(25);
    plan.targets = {randomTarget(dice, comparators, kProvince)};
    if (dice.oneIn(2))
        plan.courses = {randomCourse(dice, kProvince)};
    if (dice.oneIn(4))
        plan.breaks = {{kIndicator, {}, period(dice.one({u"2025-02-X1", u"2025-02"})), {}}};
    result.period = randomPeriod(dice, plan);
    addFigures(dice, plan.indicators.first(), kProvince, result);
    return result;
}

RandomCase randomPlan(Dice& dice)
{
    RandomCase result;
    result.plan = planWithRate(Calendar::Xun);
    Plan& plan = result.plan;
    result.period = randomPeriod(dice, plan);
    plan.rules.append({QStringLiteral("plan-ratio"), 2, LightRule::Form::PlanRatio, 1.0, 0.85});
    for (const Indicator& indicator : std::as_const(plan.indicators)) {
        for (const Region& region : std::as_const(plan.regions)) {
            Target set = randomTarget(
                dice,
                {Comparator::AtLeast, Comparator::AtMost, Comparator::Equal, Comparator::Between},
                region.id);
            PlannedCourse planned = randomCourse(dice, region.id);
            set.indicator = planned.indicator = indicator.id;
            plan.targets.append(set);
            plan.courses.append(planned);
            plan.breaks.append({indicator.id, region.id, period(u"2025-02-X2"), {}});
            if (dice.oneIn(3))
                result.overrides.append(
                    {indicator.id, region.id, result.period, Light::Watch, false, {}});
            addFigures(dice, indicator, region.id, result);
        }
        plan.breaks.append({indicator.id, {}, period(u"2025-01-X2"), {}});
        for (const QStringView code : {u"2025-01-X2", u"2025-02-X1", u"2025-03-X3"})
            plan.releaseDates.append(
                {indicator.id, period(code), period(code).lastDay().addDays(dice.below(20)), {}});
    }
    return result;
}

} // namespace kmh::test
