// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/domain/snapshot.h"

namespace kmh {

/// One thing that was recorded, with what it took the place of; read between two moments.
struct Revision
{
    /// Rule is one that was chosen, or a new version of one (its codes are then references).
    /// Deliverable and Project are the notice's own, Entry is any other line of a ledger.
    enum class Kind { Figure, Target, Course, Override, Break, Deliverable, Project, Rule, Entry };

    Kind kind = Kind::Figure;
    std::optional<IndicatorId> indicator; ///< of a figure, target, course, override or break
    /// Of the same, or an entry's; none for a break in all of them.
    std::optional<RegionId> region;
    std::optional<DeliverableId> deliverable;
    std::optional<ProjectId> project;
    std::optional<EntryId> entry;     ///< of a deliverable, project or entry
    QString ledger;                   ///< of the same: the ledger's code
    QString name;                     ///< and the entry's name
    std::optional<MeasureId> measure; ///< and its measure
    /// Of the same: what was said anew, the state included; of a first version everything.
    QVector<EntryField> fields;
    bool added = false;           ///< a first version, or one that was struck out before
    bool removed = false;         ///< struck out
    std::optional<Period> period; ///< of a figure or override, or a break's first
    QDate onDay;                  ///< of a deliverable, project or entry: when it happened
    /// A figure's or target's value before and after; none for a first one or one taken back.
    std::optional<double> before;
    std::optional<double> after;
    /// The same for what is not a number, as codes: a light, a state, a stage, a shape, a rule;
    /// of a break “noted” or nothing.
    QString codeBefore;
    QString codeAfter;
    /// The whole of a target before and after; its value alone is in `before` and `after`.
    std::optional<Target> targetBefore;
    std::optional<Target> targetAfter;
    int pointsChanged = 0; ///< of a course: at how many periods its planned values differ
    QString source;
    bool demo = false;
    Stamp stamp;
};

} // namespace kmh
