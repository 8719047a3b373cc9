// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/indicator_assessment.h"

#include "core/evaluation/projection.h"
#include "core/evaluation/trajectory.h"

namespace kmh {

namespace {

/// The day actual and plan are compared at: that of the figure in hand, or of the one that is due.
QDate comparedDay(const IndicatorAssessment& a, QDate day)
{
    if (a.isCurrent())
        return a.actualPeriod->lastDay();
    return a.expected ? a.expected->lastDay() : day;
}

void addCourse(IndicatorAssessment& a, const IndicatorContext& context)
{
    const Target& target = *a.target;
    const QDate day = comparedDay(a, context.day);
    if (const auto course = Trajectory::of(context.plan, context.indicator, target))
        a.planToDate = course->at(day);
    a.straightToDate = Trajectory::straight(context.indicator, target).at(day);
    a.elapsedShare = elapsedShare(target.due, context.day);
}

void compareWithTarget(IndicatorAssessment& a)
{
    if (!a.actual)
        return;
    const double sign = isUpperLimit(a.target->comparator) ? -1.0 : 1.0;
    a.gapToTarget = a.target->upper && *a.actual > *a.target->upper
                        ? *a.actual - *a.target->upper
                        : sign * (a.target->value - *a.actual);
    // A quotient by a negative target would call falling further behind a higher completion.
    if (a.target->value > 0)
        a.completion = *a.actual / a.target->value;
    if (!a.planToDate || !a.isCurrent())
        return;
    a.gapToPlan = sign * (*a.planToDate - *a.actual);
    if (a.target->value > 0)
        a.lagPoints = sign * (*a.completion - *a.planToDate / a.target->value) * 100;
}

/// 倒排: what each remaining 旬 must bring, and how many times the mean 旬 so far that is. An upper
/// limit leaves nothing to bring.
void scheduleBackwards(IndicatorAssessment& a, QDate day)
{
    a.remainingXun = remainingXun(day, a.target->due);
    if (!a.actual || isUpperLimit(a.target->comparator) || *a.remainingXun == 0)
        return;
    a.requiredPerXun = std::max(a.target->value - *a.actual, 0.0) / *a.remainingXun;
    const int elapsed =
        xunIn(a.target->due) - remainingXun(a.actualPeriod->lastDay(), a.target->due);
    if (elapsed > 0 && *a.actual > 0)
        a.requiredMultiple = *a.requiredPerXun / (*a.actual / elapsed);
}

void addFigure(IndicatorAssessment& a, const QVector<SeriesPoint>& series)
{
    if (series.isEmpty())
        return;
    a.actual = series.last().value;
    a.actualPeriod = series.last().period;
    a.quality = series.last().quality;
}

} // namespace

IndicatorContext::IndicatorContext(const Plan& judgedBy, const LightRule& lightRule,
                                   const Indicator& assessed, QDate lastDay)
    : plan(judgedBy)
    , rule(lightRule)
    , indicator(assessed)
    , day(lastDay)
    , due(reportsDue(judgedBy, assessed, lastDay))
{
}

IndicatorAssessment assessIndicator(const IndicatorContext& context, RegionId region,
                                    const ObservationRange& observations)
{
    const Plan& plan = context.plan;
    const Indicator& indicator = context.indicator;
    const Target* target = plan.target(indicator.id, region);
    const QDate start =
        spanStartOf(plan, target, target ? nullptr : plan.target(indicator.id, plan.province().id));
    const QVector<SeriesPoint> series = seriesOf(plan, observations, indicator, start);

    IndicatorAssessment a;
    a.indicator = indicator.id;
    a.region = region;
    a.expected = context.due.last;
    a.nextReport = context.due.next;
    a.nextReportDay = context.due.nextDay;
    addFigure(a, series);
    if (target) {
        a.target = *target;
        addCourse(a, context);
        compareWithTarget(a);
        scheduleBackwards(a, context.day);
        if (indicator.calendar == Calendar::Xun && a.isCurrent())
            a.forecast =
                forecast(*a.actual, increments(series, indicator, target->due), *a.remainingXun);
    }
    const Judgement judgement = judge(context.rule, a, context.day);
    a.light = a.ruleLight = judgement.light;
    a.ground = judgement.ground;
    a.measure = judgement.measure;
    return a;
}

IndicatorAssessment assessIndicator(const Snapshot& snapshot, const Indicator& indicator,
                                    RegionId region, const LightRule& rule)
{
    const IndicatorContext context(*snapshot.plan, rule, indicator, snapshot.period.lastDay());
    return assessIndicator(context, region,
                           observationsOf(snapshot.observations, indicator.id, region));
}

} // namespace kmh
