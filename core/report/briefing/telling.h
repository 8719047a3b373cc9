// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/changes.h"
#include "core/report/briefing/briefing.h"
#include "core/report/briefing/item.h"

namespace kmh {

/// A briefing's input with what most of its pages ask of it.
class Telling
{
public:
    explicit Telling(const BriefingInput& input);

    const BriefingInput& input;
    const Assessment& now;
    const Plan& plan;
    QDate day;           ///< the assessed period's last
    BriefingItems items; ///< provinceItems()

    /// Behind, not reported, to be watched and overdue: the most urgent first.
    BriefingItems troubles() const;
    /// What is due by the end of the next 旬, or on the first day after it that anything is; within
    /// the plan's span or the next 30 days.
    BriefingItems dueNext() const;
    /// Targets and deliverables of the plan's own span that are not reached or done.
    BriefingItems openAtEnd() const;
    /// Lights that are others than in the round before: of the province, and of deliverables.
    QVector<LightChange> lightChanges() const;
    /// The item of a light that changed, as it stands now.
    const BriefingItem* itemOf(const LightChange& change) const;
    bool isOver() const { return day >= plan.period.lastDay(); }
};

/// The units that lead (or answer for) the measures of some items, each once, in the order in which
/// the items name them; those that name nobody (省有关部门) are left out.
QVector<UnitId> leadsOf(const Plan& plan, const BriefingItems& items);
/// “省发改委、省工信厅 等 6 家”, each name resting on its unit.
Sentence unitsSentence(const Plan& plan, const QVector<UnitId>& units, int most);
/// The same of one measure.
Sentence leadSentence(const Plan& plan, MeasureId measure, int most = 2);

} // namespace kmh
