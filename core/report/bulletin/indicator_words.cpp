// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/bulletin/indicator_words.h"

#include "core/domain/day_label.h"
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/calendar.h"
#include "core/evaluation/explanation.h"
#include "core/evaluation/figure_difference.h"
#include "core/report/attention.h"
#include "core/report/bulletin/bulletin_words.h"

#include <cmath>

namespace kmh {

namespace {

bool isLacking(Light light)
{
    return light == Light::Behind || light == Light::Watch || light == Light::Missing;
}

/// The figure's words with the time it is of, where that is not the round's.
Sentence figureWords(const Assessment& assessment, const IndicatorAssessment& a)
{
    const Plan& plan = assessment.plan();
    const Piece value = about(formatValue(a.actual, plan.indicator(a.indicator)), plan, a);
    const QString time = figureTime(assessment, a);
    return time.isEmpty() ? value.sentence : compose(tr("%1 (%2)"), {value, about(time, plan, a)});
}

Sentence withTarget(const QString& pattern, const Sentence& sentence, const Plan& plan,
                    const IndicatorAssessment& a)
{
    const Indicator& indicator = plan.indicator(a.indicator);
    return compose(pattern, {sentence, about(periodShortLabel(a.target->due), plan, a),
                             about(formatTarget(*a.target, indicator), plan, a)});
}

/// The completion of a rate's target would be a percentage of a percentage; the annex has it.
bool tellsCompletion(const Indicator& indicator, const IndicatorAssessment& a)
{
    return a.completion && accumulates(indicator.kind);
}

/// How the figure differs from the round before's; the sentence as it is where there is none.
Sentence withChange(const Sentence& sentence, const BulletinInput& input,
                    const IndicatorAssessment& a)
{
    const Plan& plan = input.assessment->plan();
    const IndicatorAssessment* then =
        input.before ? input.before->indicator(a.indicator, a.region) : nullptr;
    if (!then || !a.isCurrent() || then->actualPeriod == a.actualPeriod)
        return sentence;
    const auto change = differenceOf(then->actual, a.actual);
    if (!change)
        return sentence;
    const Indicator& indicator = plan.indicator(a.indicator);
    const QString size = formatDifference(std::abs(*change), indicator);
    if (size == formatDifference(0, indicator))
        return compose(tr("%1, unchanged since the round before"), {sentence});
    const bool percent = indicator.unit == QLatin1String("%");
    const QString up = percent ? tr("%1, %2 higher than the round before")
                               : tr("%1, %2 more than the round before");
    const QString down = percent ? tr("%1, %2 lower than the round before")
                                 : tr("%1, %2 less than the round before");
    return compose(*change > 0 ? up : down, {sentence, about(size, plan, a)});
}

Sentence missingSentence(const Assessment& assessment, const IndicatorAssessment& a)
{
    const Plan& plan = assessment.plan();
    const Indicator& indicator = plan.indicator(a.indicator);
    const Sentence head = compose(
        indicator.guidance ? tr("%1 for %2 is not published yet") : tr("%1 for %2 is not reported"),
        {indicatorPiece(plan, a), about(periodWords(indicator.calendar, *a.expected), plan, a)});
    return a.actual ? compose(tr("%1, last reported %2"), {head, figureWords(assessment, a)})
                    : head;
}

Sentence nothingSentence(const Assessment& assessment, const IndicatorAssessment& a)
{
    const Plan& plan = assessment.plan();
    const Piece name = indicatorPiece(plan, a);
    if (!a.nextReport)
        return compose(tr("%1 has no figure yet"), {name});
    return compose(tr("%1 has no figure yet, the first is due on %2"),
                   {name, about(dayWords(assessment, a.nextReportDay), plan, a)});
}

/// One in the last decimal the indicator is given with: “1 家”, “0.1 个百分点”.
QString smallestStep(const Indicator& indicator)
{
    return formatDifference(std::pow(10.0, -indicator.decimals), indicator);
}

QString standingWords(const IndicatorAssessment& a)
{
    switch (a.light) {
    case Light::Met: return tr("target met");
    case Light::OnTrack: return tr("as planned");
    default: return lightLabel(a.light);
    }
}

} // namespace

QString gapWords(const Assessment& assessment, const IndicatorAssessment& a)
{
    if (!isLacking(a.ruleLight))
        return {};
    const Indicator& indicator = assessment.plan().indicator(a.indicator);
    const QString gap = indicatorGap(assessment, a);
    if (gap == tr("just short of plan"))
        return tr("less than %1 short of plan").arg(smallestStep(indicator));
    // “More than 50” is not kept by 50, though nothing is lacking in the figure.
    const bool touches = gap.isEmpty() && a.gapToTarget == 0.0;
    return touches || gap == tr("just short of target") ? targetGapWords(assessment, a) : gap;
}

QString targetGapWords(const Assessment& assessment, const IndicatorAssessment& a)
{
    if (!a.gapToTarget || a.ruleLight == Light::Met)
        return {};
    const Indicator& indicator = assessment.plan().indicator(a.indicator);
    const QString size = formatDifference(*a.gapToTarget, indicator);
    if (size != formatDifference(0, indicator))
        return tr("%1 short of target").arg(size);
    // “More than 50” is not kept by 50.
    return *a.gapToTarget == 0 ? tr("at the value that must be passed")
                               : tr("less than %1 short of target").arg(smallestStep(indicator));
}

QString lightWords(const IndicatorAssessment& a)
{
    return a.override ? tr("%1 (set by a person)").arg(lightLabel(a.light)) : lightLabel(a.light);
}

QString figureTime(const Assessment& assessment, const IndicatorAssessment& a)
{
    if (!a.actualPeriod || a.actualPeriod->lastDay() == assessment.period().lastDay())
        return {};
    const Indicator& indicator = assessment.plan().indicator(a.indicator);
    return a.actualPeriod->kind() == Period::Kind::Xun
               ? tr("until %1").arg(dayWords(assessment, a.actualPeriod->lastDay()))
               : periodWords(indicator.calendar, *a.actualPeriod);
}

Sentence shortfallSentence(const Assessment& assessment, const IndicatorAssessment& a)
{
    const Plan& plan = assessment.plan();
    const Indicator& indicator = plan.indicator(a.indicator);
    Sentence sentence =
        compose(tr("%1: %2"), {indicatorPiece(plan, a), about(lightWords(a), plan, a)});
    if (const QString gap = gapWords(assessment, a); !gap.isEmpty())
        sentence = compose(tr("%1, that is %2"), {sentence, about(gap, plan, a)});
    sentence = withTarget(tr("%1; target for %2 %3"), sentence, plan, a);
    if (a.actual)
        sentence = compose(tr("%1, actual %2"), {sentence, figureWords(assessment, a)});
    // Nobody answers for what official statistics say.
    const Sentence leads =
        indicator.guidance ? Sentence() : whoLeads(plan, plan.measure(indicator.measure));
    return leads.isEmpty() ? compose(tr("%1."), {sentence})
                           : compose(tr("%1; %2."), {sentence, leads});
}

Sentence standingSentence(const BulletinInput& input, const IndicatorAssessment& a)
{
    const Assessment& assessment = *input.assessment;
    const Plan& plan = assessment.plan();
    const Indicator& indicator = plan.indicator(a.indicator);
    Sentence sentence;
    if (a.ruleLight == Light::Missing)
        sentence = missingSentence(assessment, a);
    else if (!a.actual)
        sentence = nothingSentence(assessment, a);
    else
        sentence =
            compose(tr("%1 stands at %2"), {indicatorPiece(plan, a), figureWords(assessment, a)});
    if (a.actual && a.ruleLight != Light::Missing)
        sentence = withChange(sentence, input, a);
    sentence = withTarget(tr("%1, against a target for %2 of %3"), sentence, plan, a);
    if (!a.actual || (a.light == Light::Missing && !a.override))
        return sentence;
    if (tellsCompletion(indicator, a))
        sentence = compose(tr("%1, completed to %2"),
                           {sentence, about(formatRatioPercent(*a.completion), plan, a)});
    if (const QString gap = gapWords(assessment, a);
        !gap.isEmpty() && a.ruleLight != Light::Missing)
        sentence = compose(tr("%1, %2 at present"), {sentence, about(gap, plan, a)});
    const QString light = a.override ? lightWords(a) : standingWords(a);
    return a.light == Light::NotJudged
               ? compose(tr("%1, not judged (%2)"),
                         {sentence, about(unjudgedReason(assessment, a), plan, a)})
               : compose(tr("%1, judged: %2"), {sentence, about(light, plan, a)});
}

QString unjudgedReason(const Assessment& assessment, const IndicatorAssessment& a)
{
    if (a.ground == Ground::NoCourse && !a.override)
        return tr("the target is for %1, and no course to it is planned")
            .arg(periodLabel(a.target->due));
    return reasonOf(assessment.plan(), a);
}

} // namespace kmh
