// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/briefing/telling.h"

namespace kmh {

/// What of the round before is another now, told apart by what a room wants to hear of it; each
/// item is in one of these.
struct Turns
{
    BriefingItems worse;
    BriefingItems found;   ///< behind as soon as reported: nothing judged before, so no trend
    BriefingItems missing; ///< not reported now
    BriefingItems overdue; ///< deliverables that are due and not done
    BriefingItems better;
    BriefingItems done;
    BriefingItems others;   ///< neither better nor worse
    BriefingItems near;     ///< deliverables not started that merely came near their day
    bool foundFirst = true; ///< those found had no figure at all before
    /// Of one that got worse or better, from which light to which.
    std::optional<LightChange> worst;
    std::optional<LightChange> best;

    BriefingItems all() const
    {
        return worse + found + missing + overdue + better + done + others + near;
    }
};

Turns turnsOf(const Telling& telling);

/// What came in since the round before and is of the rounds up to the one shown: a later round's
/// figures are no part of it, whenever they were recorded.
QVector<Change> changesOfRound(const Telling& telling);

} // namespace kmh
