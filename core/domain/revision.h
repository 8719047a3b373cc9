// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/domain/snapshot.h"

namespace kmh {

/// One thing that was said anew of a ledger's entry, and what it took the place of.
struct FieldChange
{
    EntryField field;
    FieldValue before; ///< nothing where nothing was said
    FieldValue after;
};

/// One thing that was recorded, with what it took the place of; read between two moments.
struct Revision
{
    /// Rule is one that was chosen, or a new version of one (its codes are then references).
    /// Deliverable and Project are the notice's own, Entry is any other line of a ledger; Price and
    /// Attachment belong to an entry, List is a list of an office's own.
    enum class Kind {
        Figure,
        Target,
        Course,
        Override,
        Break,
        Deliverable,
        Project,
        Rule,
        Entry,
        Price,
        Attachment,
        List,
    };

    Kind kind = Kind::Figure;
    std::optional<IndicatorId> indicator; ///< of a figure, target, course, override or break
    /// Of the same, or an entry's; none for a break in all of them.
    std::optional<RegionId> region;
    std::optional<DeliverableId> deliverable;
    std::optional<ProjectId> project;
    std::optional<EntryId> entry;     ///< of a deliverable, project, entry, price or attachment
    QString ledger;                   ///< of the same, or a list: the ledger's code
    QString name;                     ///< and the entry's or the list's name
    std::optional<MeasureId> measure; ///< and its measure
    QString unit;                     ///< of a price, and an entry's amounts: its FigureUnit
    /// Of an attachment: the file's name; of a figure: the file it came in, if it did,
    QString file;
    QString cell; ///< and where in it.
    /// Of an entry: what was said anew, the state included; of a first version everything.
    QVector<FieldChange> fields;
    bool added = false;           ///< a first version, or one that was struck out before
    bool removed = false;         ///< struck out
    std::optional<Period> period; ///< of a figure or override, or a break's first
    QDate onDay; ///< of a deliverable, project or entry: when it happened; of a price: its day
    /// A figure's, target's or price's value before and after; none for a first one or one taken
    /// back.
    std::optional<double> before;
    std::optional<double> after;
    /// The same for what is not a number, as codes: a light, a state, a stage, a shape, a rule;
    /// of a break “noted” or nothing; of an attachment hashes, of a list names.
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
