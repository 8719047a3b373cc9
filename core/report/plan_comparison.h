// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

#include <QtCore/QJsonObject>

namespace kmh {

/// How something of one plan was found in another.
enum class Likeness {
    Carried, ///< the later plan says it goes on with it (Plan::carried)
    Same,    ///< the same name and unit
    Similar, ///< a name much like it: shown as such, for a person to judge
};

/// An indicator in two plans; one of the two may not have it.
struct IndicatorPair
{
    std::optional<IndicatorId> earlier;
    std::optional<IndicatorId> later;
    Likeness likeness = Likeness::Same; ///< of a pair
};

struct MeasurePair
{
    std::optional<MeasureId> earlier;
    std::optional<MeasureId> later;
    Likeness likeness = Likeness::Same;
};

/// Which indicators of two plans are one and the same: by what the later says it carries on, by
/// name and unit, then by likeness of names with the same unit. Each is in one pair, in the order
/// of the later plan, what only the earlier has behind. Where more than a million pairs would have
/// to be compared, none is found by likeness.
QVector<IndicatorPair> pairedIndicators(const Plan& earlier, const Plan& later);
/// The same for measures: by what is carried on, by title (of the section where it has none), then
/// by likeness of titles within the same sector.
QVector<MeasurePair> pairedMeasures(const Plan& earlier, const Plan& later);

/// Two plans side by side, each as assessed in its own period; they may be of different workbooks.
struct PlanComparison
{
    std::shared_ptr<const Assessment> earlier;
    std::shared_ptr<const Assessment> later;
    QVector<IndicatorPair> indicators;
    QVector<MeasurePair> measures;
};

/// The one whose plan's period ends first is the earlier.
PlanComparison comparePlans(std::shared_ptr<const Assessment> one,
                            std::shared_ptr<const Assessment> other);

/// As a person reads it in a terminal: both heads, the indicators with target, actual, completion
/// and light of both, the measures.
QString planComparisonText(const PlanComparison& comparison);

/// As other programs read it: earlier and later ({"plan","title","period","as_of","demo"}),
/// indicators: [{"likeness","earlier","later"}] of {"code","name","unit","target","due","actual",
/// "actual_period","completion","light"} or null, measures: the same of {"no","title","sector",
/// "light"}. likeness is carried, same or similar, null where there is only one.
QJsonObject planComparisonJson(const PlanComparison& comparison);

} // namespace kmh
