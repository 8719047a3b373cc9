// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/briefing/regions.h"

namespace kmh {

namespace {

Standing standingOf(Light light)
{
    switch (light) {
    case Light::Behind: return Standing::Behind;
    case Light::Missing: return Standing::Missing;
    case Light::Watch: return Standing::Watch;
    case Light::Met:
    case Light::OnTrack: return Standing::OnTrack;
    case Light::NotDue:
    case Light::NotJudged: return Standing::NotJudged;
    }
    Q_UNREACHABLE();
}

} // namespace

QVector<RegionStanding> regionStandings(const Assessment& assessment)
{
    QVector<RegionStanding> standings;
    for (const Region& region : assessment.plan().prefectures()) {
        const GroupAssessment& verdict = assessment.region(region.id);
        standings.append(
            {region.id, verdict, standingOf(verdict.light), regionItems(assessment, region.id)});
    }
    return standings;
}

} // namespace kmh
