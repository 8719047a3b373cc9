// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/briefing/turns.h"

#include "core/domain/beijing_day.h"

#include <algorithm>

namespace kmh {

namespace {

bool isTrouble(Light light)
{
    return light == Light::Behind || light == Light::Missing || light == Light::Watch;
}

/// Whether there was a verdict on a figure.
bool wasJudged(Light light)
{
    return light != Light::Missing && light != Light::NotJudged && light != Light::NotDue;
}

bool hadFigure(const Telling& telling, const BriefingItem& item)
{
    const auto* before = telling.input.before->indicator(*item.indicator, item.region);
    return before && before->actual;
}

void addIndicator(const Telling& telling, const LightChange& change, const BriefingItem& item,
                  Turns& turns)
{
    const Light before = change.before.value_or(Light::NotJudged);
    const Light after = change.after.value_or(Light::NotJudged);
    const bool unpublished = item.standing == Standing::Unpublished;
    if (item.standing == Standing::Missing) {
        turns.missing.all.append(item);
    } else if (after == Light::Behind && !wasJudged(before)) {
        turns.found.all.append(item);
        turns.foundFirst = turns.foundFirst && !hadFigure(telling, item);
    } else if (isTrouble(after) && !unpublished && wasJudged(before) &&
               urgency(after) > urgency(before)) {
        turns.worse.all.append(item);
        turns.worst = change;
    } else if (isTrouble(before) && (after == Light::Met || after == Light::OnTrack ||
                                     (after == Light::Watch && before == Light::Behind))) {
        turns.better.all.append(item);
        turns.best = change;
    } else {
        turns.others.all.append(item);
    }
}

/// The last day of what a change is of; the day it was recorded where it is of no time.
QDate ownDay(const Revision& revision)
{
    if (revision.period)
        return revision.period->lastDay();
    return revision.onDay.isValid() ? revision.onDay : beijingDay(revision.stamp.at);
}

} // namespace

Turns turnsOf(const Telling& telling)
{
    Turns turns;
    for (const LightChange& change : telling.lightChanges()) {
        const BriefingItem& item = *telling.itemOf(change);
        if (!change.deliverable)
            addIndicator(telling, change, item, turns);
        else if (item.standing == Standing::Done)
            turns.done.all.append(item);
        else if (item.standing == Standing::Overdue)
            turns.overdue.all.append(item);
        else if (item.light == Light::Watch)
            turns.near.all.append(item);
        else
            turns.others.all.append(item);
    }
    // The most urgent first, as it is listed.
    turns.worse = turns.worse.standing({Standing::Behind, Standing::Watch});
    turns.found = turns.found.standing({Standing::Behind});
    turns.overdue = turns.overdue.standing({Standing::Overdue});
    return turns;
}

QVector<Change> changesOfRound(const Telling& telling)
{
    QVector<Change> changes = telling.input.changes;
    changes.removeIf([&](const Change& change) { return ownDay(change.revision) > telling.day; });
    return changes;
}

} // namespace kmh
