// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/briefing/telling.h"

namespace kmh {

/// A prefecture with the verdict on it, which is the assessment's as everywhere, and what it is of.
struct RegionStanding
{
    RegionId region;
    GroupAssessment verdict;
    /// What a headline says of that light: Behind, Missing or Watch; OnTrack where all is well, met
    /// or not; else NotJudged.
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
