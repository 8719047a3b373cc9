// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/domain/entry_states.h"

#include <QtCore/QDateTime>
#include <QtCore/QSet>

namespace kmh {

/// What an entry must be like to bear a light; conditionFor() in core/evaluation/entry_light.h
/// gives a light's. Every part that is given must hold.
struct EntryCondition
{
    std::optional<QSet<EntryPhase>> phases = {};
    std::optional<bool> hasDue = {};
    QDate dueFrom = {}; ///< both days included
    QDate dueTo = {};
};

/// A word sought for: in the entry's own words (its name, code, enterprise, blocker, document or
/// remark), or in the name of its unit, prefecture or county; entry_words.h finds those.
struct EntryWord
{
    QString word;
    QVector<UnitId> units = {};
    QVector<RegionId> regions = {};
    QVector<CountyId> counties = {};
};

/// Which entries, and in what order. Every filter that is given must hold.
struct EntryQuery
{
    QString ledger = {};           ///< its code; empty for entries of all ledgers
    QString text = {};             ///< words in the entry's own; each must be found
    QVector<EntryWord> words = {}; ///< each must be found
    QString item = {};             ///< the code of the notice's item it follows up
    std::optional<MeasureId> measure = {};
    std::optional<UnitId> unit = {};
    std::optional<RegionId> region = {};
    std::optional<CountyId> county = {};
    std::optional<EntryId> parent = {};
    QString enterprise = {};
    QString level = {};
    QString state = {};
    std::optional<bool> keyProject = {};
    std::optional<bool> closed = {};
    std::optional<bool> hasDue = {};
    QDate dueFrom = {}; ///< both days included
    QDate dueTo = {};
    /// Only what was finished, or a matter answered, after it was due.
    bool finishedLate = false;
    /// Only entries of ledgers that are owed (entry_states.h).
    bool owed = false;
    /// Any of them.
    QVector<EntryCondition> conditions = {};
    bool removed = false; ///< what was struck out, instead of what is in the ledgers

    /// None: what is open first, then by due date.
    std::optional<EntryField> sortBy = {};
    bool descending = false;

    /// As known at a moment; invalid means now.
    QDateTime asOf = {};
};

/// What the entries of a group come to. Sums leave out what was not said.
struct EntryTally
{
    FieldValue group; ///< the value of the field they were grouped by; empty for those without
    int count = 0;
    int closed = 0;
    int overdue = 0; ///< open at the end of the day asked for, and due by it: behind
    int started = 0; ///< with a StartedOn no later than that day
    double plannedTotal = 0;
    double plannedYear = 0;
    double completedYear = 0;
    int withPlan = 0;             ///< that say what is planned for the year
    int withPlanAndCompleted = 0; ///< that say both
    double completedOfPlan = 0;   ///< completed by those that say what is planned
};

/// The provincial key projects (省级重点项目) of the projects ledger, as they are counted at a
/// period's end (Workbook::keyProjects).
struct KeyProjects
{
    QVector<EntryTally> byRegion; ///< by EntryField::Region; those without one count as well
    /// Whether no later period has been reported. Only then is what the ledger says is completed
    /// this period's: a ledger tells of the day it was written, not of the one that is looked at.
    bool isNewest = true;
    /// Those under construction whatever the period, by EntryField::Region; `started` of them say
    /// since when.
    QVector<EntryTally> underway = {};
};

} // namespace kmh
