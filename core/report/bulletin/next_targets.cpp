// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/bulletin/next_targets.h"

#include "core/domain/text.h"
#include "core/report/bulletin/bulletin_words.h"
#include "core/report/bulletin/indicator_words.h"
#include "core/report/bulletin/target_groups.h"

#include <algorithm>
#include <functional>

namespace kmh {

namespace {

/// “新增限上商贸企业还差9家（省商务厅）”: what is lacking to the target, which is no forecast.
Sentence lacking(const Assessment& assessment, const IndicatorAssessment& a)
{
    const Plan& plan = assessment.plan();
    const Indicator& indicator = plan.indicator(a.indicator);
    Sentence sentence = indicatorPiece(plan, a).sentence;
    if (const QString gap = targetGapWords(assessment, a); !gap.isEmpty())
        sentence = compose(tr("%1, being %2"), {sentence, about(gap, plan, a)});
    const Sentence leads =
        indicator.guidance ? Sentence() : leadNames(plan, plan.measure(indicator.measure));
    return leads.isEmpty() ? sentence : compose(tr("%1 (%2)"), {sentence, leads});
}

Sentence lackingAll(const Assessment& assessment, const TargetGroups::List& list)
{
    QVector<Piece> names;
    for (const IndicatorAssessment* a : list)
        names.append(lacking(assessment, *a));
    return joined(names, tr("; "));
}

Piece targetCount(const Plan& plan, const TargetGroups::List& list)
{
    return counted(list.size(), tr("1 quantified target"), tr("%1 quantified targets"),
                   subjectsOf(plan, list));
}

TargetGroups::List provincial(const Assessment& assessment,
                              const std::function<bool(const IndicatorAssessment&)>& test)
{
    const Plan& plan = assessment.plan();
    TargetGroups::List list;
    for (const IndicatorAssessment& a : assessment.indicators) {
        if (a.region == plan.province().id && a.target && test(a))
            list.append(&a);
    }
    return list;
}

} // namespace

Sentence unmetTargets(const Assessment& assessment)
{
    const Plan& plan = assessment.plan();
    const auto list = provincial(assessment, [&](const IndicatorAssessment& a) {
        return a.target->due.lastDay() <= assessment.period().lastDay() && a.light == Light::Behind;
    });
    return list.isEmpty() ? Sentence()
                          : compose(tr("Due and not reached, %1: %2."),
                                    {targetCount(plan, list), lackingAll(assessment, list)});
}

Sentence targetsToReach(const Assessment& assessment)
{
    const Plan& plan = assessment.plan();
    const auto open = provincial(assessment, [&](const IndicatorAssessment& a) {
        return a.target->due.lastDay() > assessment.period().lastDay() && a.light != Light::Met;
    });
    if (open.isEmpty())
        return {};
    const QDate due =
        (*std::min_element(open.begin(), open.end(), [](const auto* a, const auto* b) {
            return a->target->due.lastDay() < b->target->due.lastDay();
        }))->target->due.lastDay();
    TargetGroups::List dueThen;
    TargetGroups::List lagging;
    for (const IndicatorAssessment* a : open) {
        if (a->target->due.lastDay() != due)
            continue;
        dueThen.append(a);
        if (a->light == Light::Behind || a->light == Light::Watch)
            lagging.append(a);
    }
    const Piece day{dayWords(assessment, due), subjectsOf(plan, dueThen)};
    if (lagging.isEmpty())
        return compose(tr("%1 still to be reached by %2."), {targetCount(plan, dueThen), day});
    return compose(tr("%1 still to be reached by %2; behind or to be watched, %3: %4."),
                   {targetCount(plan, dueThen), day,
                    counted(lagging.size(), subjectsOf(plan, lagging)),
                    lackingAll(assessment, lagging)});
}

} // namespace kmh
