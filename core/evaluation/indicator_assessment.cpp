// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/indicator_assessment.h"

#include "core/evaluation/bound.h"
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
    const Bound bound = boundOf(*a.target, *a.actual);
    const double sign = bound.ceiling ? -1.0 : 1.0;
    a.gapToTarget = sign * (bound.value - *a.actual);
    // A quotient by a negative target would call falling further behind a higher completion.
    if (a.target->value > 0)
        a.completion = *a.actual / a.target->value;
    if (!a.planToDate || !a.isCurrent())
        return;
    a.gapToPlan = sign * (planTowards(bound, *a.target, *a.planToDate) - *a.actual);
    if (bound.value > 0)
        a.lagPoints = -*a.gapToPlan / bound.value * 100;
}

/// 倒排: what each remaining 旬 must bring, and how many times the mean 旬 so far that is. An upper
/// limit leaves nothing to bring, and a level or rate has no mean 旬: it did not grow from nothing.
void scheduleBackwards(IndicatorAssessment& a, const Indicator& indicator, QDate day)
{
    a.remainingXun = remainingXun(day, a.target->due);
    if (!a.actual || isUpperLimit(a.target->comparator) || *a.remainingXun == 0)
        return;
    a.requiredPerXun = std::max(a.target->value - *a.actual, 0.0) / *a.remainingXun;
    if (!accumulates(indicator.kind))
        return;
    const int elapsed =
        xunIn(a.target->due) - remainingXun(a.actualPeriod->lastDay(), a.target->due);
    if (elapsed > 0 && *a.actual > 0)
        a.requiredMultiple = *a.requiredPerXun / (*a.actual / elapsed);
}

/// Whether a target was due before the plan ends, and is: what is reported later is no answer to
/// it.
bool isClosed(const Target& target, const Plan& plan, QDate day)
{
    return target.due.lastDay() <= day && target.due.lastDay() < plan.period.lastDay();
}

void endAt(QVector<SeriesPoint>& series, QDate lastDay)
{
    while (!series.isEmpty() && series.last().period.lastDay() > lastDay)
        series.removeLast();
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
    QVector<SeriesPoint> series = seriesOf(plan, observations, indicator, start);
    ReportsDue due = context.due;
    if (target && isClosed(*target, plan, context.day)) {
        endAt(series, target->due.lastDay());
        due = reportsDue(plan, indicator, context.day, target->due.lastDay());
    }

    IndicatorAssessment a;
    a.indicator = indicator.id;
    a.region = region;
    a.expected = due.last;
    a.nextReport = due.next;
    a.nextReportDay = due.nextDay;
    addFigure(a, series);
    if (target) {
        a.target = *target;
        addCourse(a, context);
        compareWithTarget(a);
        scheduleBackwards(a, indicator, context.day);
        if (indicator.calendar == Calendar::Xun && a.isCurrent())
            // From the figure's own end on: with a lag, some 旬 after it have passed unreported.
            a.forecast = forecast(*a.actual, increments(series, indicator, target->due),
                                  remainingXun(a.actualPeriod->lastDay(), target->due));
    }
    return judgedBy(a, context.rule, context.day);
}

IndicatorAssessment judgedBy(IndicatorAssessment figures, const LightRule& rule, QDate day)
{
    const Judgement judgement = judge(rule, figures, day);
    figures.ruleLight = judgement.light;
    figures.light = figures.override ? figures.override->light : judgement.light;
    figures.ground = judgement.ground;
    figures.measure = judgement.measure;
    return figures;
}

IndicatorAssessment assessIndicator(const Snapshot& snapshot, const Indicator& indicator,
                                    RegionId region, const LightRule& rule)
{
    const IndicatorContext context(*snapshot.plan, rule, indicator, snapshot.period.lastDay());
    return assessIndicator(context, region,
                           observationsOf(snapshot.observations, indicator.id, region));
}

} // namespace kmh
