// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/briefing/item.h"

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

} // namespace kmh
