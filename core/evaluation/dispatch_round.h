// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry_query.h"
#include "core/evaluation/assessment.h"
#include "core/evaluation/consistency.h"

namespace kmh {

/// What a round needs to know of the ledgers: the deliverables and matters that are open and past
/// their due date at the end of its period, counted by unit, and themselves.
struct RoundEntries
{
    QVector<EntryTally> deliverables;
    QVector<EntryTally> matters;
    QVector<Entry> overdue;
};

/// What is left to do of a dispatch round's five steps (五个一).
struct RoundTasks
{
    struct Report
    {
        IndicatorId indicator;
        RegionId region;
    };
    /// A unit and what of its is overdue; without one, what is nobody's.
    struct Owing
    {
        std::optional<UnitId> unit;
        int deliverables = 0;
        int matters = 0;
    };

    // 一调度: figures with a target that are due and not reported.
    QVector<Report> missing;
    int reportsDue = 0;
    // 一督导: overdue deliverables and matters, by whose they are.
    QVector<Owing> owing;
    int overdue = 0;
    // 一对账: findings nobody has answered for, and how many somebody has.
    QVector<Finding> findings;
    int explained = 0;
    // 一分析: the province's indicators that are behind or to be watched and that the round's
    // analysis does not name; and how many there are in all.
    QVector<IndicatorId> toAnalyse;
    int lagging = 0;
    // 一通报: indicators behind and units with something overdue that the bulletin does not name.
    QVector<IndicatorId> indicatorsToTell;
    QVector<UnitId> unitsToTell;
    int toTell = 0; ///< and how many it must name in all

    /// How much is left of a step; one of roundSteps().
    int left(EntryField step) const;
};

/// What is left of `round` by what is known: `findings` are the reconciliation's up to its period.
/// An indicator is analysed, and it or a unit told of, when the step's text has its name (a unit's
/// short one will do) other than within a longer name.
RoundTasks roundTasks(const Assessment& assessment, const QVector<Finding>& findings,
                      const RoundEntries& entries, const Entry& round);

/// The period of the round to come: the 旬 after the last round's; without rounds the one that
/// `looked` ends in. Nothing once the plan's last figures are published: nothing is left to
/// dispatch.
std::optional<Period> nextRoundPeriod(const Plan& plan, const QVector<Entry>& rounds,
                                      const Period& looked);

/// A round's period; nothing where it says none that is one.
std::optional<Period> periodOfRound(const Entry& round);

/// The state after a round's own; empty once it is closed.
QString nextRoundState(const Entry& round);
/// The step that a round's state stands at; nothing once it is closed.
std::optional<EntryField> currentStep(const Entry& round);

} // namespace kmh
