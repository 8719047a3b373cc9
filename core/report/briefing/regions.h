// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/briefing/telling.h"

namespace kmh {

/// A prefecture by the most urgent of its indicators: Behind, Missing, Watch; OnTrack where nothing
/// is any of these and something is judged; NotJudged where nothing is.
struct RegionStanding
{
    RegionId region;
    Standing standing = Standing::NotJudged;
    BriefingItems items;

    BriefingItems troubles() const
    {
        return items.standing({Standing::Behind, Standing::Missing, Standing::Watch});
    }
};

/// Every prefecture, in official order.
QVector<RegionStanding> regionStandings(const Assessment& assessment);

/// The prefectures that are behind in some of the province's indicators: with their figures where
/// it is one indicator, else with how many. Empty where none is.
Sentence laggingRegions(const Telling& telling, const BriefingItems& indicators);

} // namespace kmh
