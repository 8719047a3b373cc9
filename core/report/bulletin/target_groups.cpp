// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/bulletin/target_groups.h"

#include "core/report/bulletin/bulletin_words.h"

#include <algorithm>

namespace kmh {

namespace {

TargetGroups::List& listFor(TargetGroups& groups, const Indicator& indicator, Light light)
{
    switch (light) {
    case Light::Met:
    case Light::OnTrack: return groups.kept;
    case Light::Watch: return groups.watch;
    case Light::Behind: return groups.behind;
    case Light::Missing: return indicator.guidance ? groups.awaited : groups.missing;
    case Light::NotDue: return groups.notDue;
    case Light::NotJudged: return groups.unjudged;
    }
    Q_UNREACHABLE();
}

} // namespace

bool TargetGroups::allMet() const
{
    return std::all_of(kept.begin(), kept.end(),
                       [](const IndicatorAssessment* a) { return a->light == Light::Met; });
}

TargetGroups targetGroups(const Assessment& assessment, RegionId region,
                          std::optional<SectorId> sector)
{
    const Plan& plan = assessment.plan();
    TargetGroups groups;
    for (const IndicatorAssessment& a : assessment.indicators) {
        const Indicator& indicator = plan.indicator(a.indicator);
        if (a.region != region || (sector && plan.sectorOf(indicator.measure).id != *sector))
            continue;
        if (!a.target) {
            groups.open.append(&a);
            continue;
        }
        groups.all.append(&a);
        listFor(groups, indicator, a.light).append(&a);
    }
    return groups;
}

QVector<Subject> subjectsOf(const Plan& plan, const TargetGroups::List& list)
{
    QVector<Subject> subjects;
    for (const IndicatorAssessment* a : list)
        subjects.append(subjectOf(plan, *a));
    return subjects;
}

} // namespace kmh
