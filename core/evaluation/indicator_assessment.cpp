// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/indicator_assessment.h"

#include "core/domain/day_label.h"
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/projection.h"
#include "core/evaluation/series.h"
#include "core/evaluation/trajectory.h"

namespace kmh {

namespace {

/// Whether what was due has been reported; only then are actual and plan compared.
bool isCurrent(const IndicatorAssessment& a)
{
    return a.actual && a.expected && a.actualPeriod == a.expected;
}

void compareWithTarget(IndicatorAssessment& a)
{
    const double sign = isUpperLimit(a.target->comparator) ? -1.0 : 1.0;
    if (!a.actual)
        return;
    a.gapToTarget = sign * (a.target->value - *a.actual);
    // A quotient by a negative target would call falling further behind a higher completion.
    if (a.target->value > 0)
        a.completion = *a.actual / a.target->value;
    if (!a.planToDate || !isCurrent(a))
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
    a.requiredPerXun = std::max(*a.gapToTarget, 0.0) / *a.remainingXun;
    const int elapsed = int(a.target->due.parts(Period::Kind::Xun).size()) -
                        remainingXun(a.actualPeriod->lastDay(), a.target->due);
    if (elapsed > 0 && *a.actual > 0)
        a.requiredMultiple = *a.requiredPerXun / (*a.actual / elapsed);
}

QVector<ExplanationInput> inputsOf(const IndicatorAssessment& a, const Indicator& indicator,
                                   QDate day)
{
    QVector<ExplanationInput> inputs;
    const auto add = [&](const QString& name, const QString& value) {
        inputs.append({name, value});
    };
    if (a.target)
        add(tr("target"),
            tr("%1 %2, due %3")
                .arg(comparatorSign(a.target->comparator), formatTarget(a.target->value, indicator),
                     periodLabel(a.target->due)));
    if (a.actual)
        add(tr("actual"),
            tr("%1 (%2)").arg(formatValue(*a.actual, indicator), periodLabel(*a.actualPeriod)));
    if (a.planToDate)
        add(tr("plan to date"), formatValue(*a.planToDate, indicator));
    if (a.completion)
        add(tr("completion"), formatRatioPercent(*a.completion));
    if (a.lagPoints)
        add(tr("lead or lag"), formatPoints(*a.lagPoints));
    if (a.elapsedShare)
        add(tr("share of time elapsed"), formatRatioPercent(*a.elapsedShare));
    add(tr("assessed at the end of"), longDayLabel(day));
    return inputs;
}

} // namespace

IndicatorAssessment assessIndicator(const Snapshot& snapshot, const Indicator& indicator,
                                    RegionId region, const LightRule& rule)
{
    const Plan& plan = *snapshot.plan;
    const QDate day = snapshot.period.lastDay();
    const QVector<SeriesPoint> series = seriesOf(snapshot, indicator, region);

    IndicatorAssessment a;
    a.indicator = indicator.id;
    a.region = region;
    a.expected = expectedPeriod(plan, indicator.calendar, day);
    if (!series.isEmpty()) {
        a.actual = series.last().value;
        a.actualPeriod = series.last().period;
        a.quality = series.last().quality;
    }
    if (const Target* target = plan.target(indicator.id, region)) {
        a.target = *target;
        a.elapsedShare = elapsedShare(target->due, day);
        if (const auto trajectory = Trajectory::of(plan, indicator, *target))
            a.planToDate = trajectory->at(a.expected ? a.expected->lastDay() : day);
        compareWithTarget(a);
        scheduleBackwards(a, day);
        if (indicator.calendar == Calendar::Xun && isCurrent(a))
            a.forecast =
                forecast(*a.actual, increments(series, indicator, target->due), *a.remainingXun);
    }
    const Verdict verdict = judge(rule, {plan, indicator, a, day});
    a.light = verdict.light;
    a.explanation = {rule.name, rule.formula(), inputsOf(a, indicator, day), verdict.reason};
    return a;
}

} // namespace kmh
