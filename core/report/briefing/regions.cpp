// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/briefing/regions.h"

namespace kmh {

QVector<RegionStanding> regionStandings(const Assessment& assessment)
{
    QVector<RegionStanding> standings;
    for (const Region& region : assessment.plan().prefectures()) {
        RegionStanding of{region.id, Standing::NotJudged, regionItems(assessment, region.id)};
        const BriefingItems troubles = of.troubles();
        if (!troubles.isEmpty())
            of.standing = troubles.first().standing;
        else if (!of.items.standing({Standing::Met, Standing::OnTrack}).isEmpty())
            of.standing = Standing::OnTrack;
        standings.append(of);
    }
    return standings;
}

} // namespace kmh
