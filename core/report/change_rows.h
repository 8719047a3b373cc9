// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/changes.h"

namespace kmh {

/// One thing that changed between two moments, in the interface's words; the window and the console
/// show the same. Texts without content are empty, figures that do not exist an em dash.
struct ChangeRow
{
    Change change;                    ///< what the words tell of, with the lights
    std::optional<MeasureId> measure; ///< where it belongs; none for the plan's rule
    QString when;                     ///< 2025-03-21 08:30
    QString what;                     ///< 填报值, 目标, 交付物, …
    QString name;                     ///< of the indicator, deliverable, project, entry or list
    QString region;                   ///< 全省, 西宁, …
    QString period;                   ///< 3月中; of a price its day
    QString before;                   ///< with its unit, or in words
    QString after;
    QString
        afterInShort;   ///< the same for a narrow column: without what of an entry changed to what
    QString fields;     ///< of a ledger's entry: what else was said anew, before and after
    QString difference; ///< after less before, signed, with its unit
    QString by;
    QString why; ///< the note recorded with it
    QString source;
    QString origin; ///< of a figure that came in a file: the file and the cell
};

/// Where a figure came from: “一月上旬.xlsx, Sheet1!D7”; empty for what was typed.
QString originText(const QString& file, const QString& cell);

/// The rows of changesBetween(), in their order; names and units are `plan`'s, the later moment's.
QVector<ChangeRow> changeRows(const Plan& plan, const QVector<Change>& changes);

/// One row in a sentence: what changed from what to what, with the whole reason, the source, and
/// the file and cell it came from.
QString changeDetail(const ChangeRow& row);

/// How many entries of what kind the changes are: “新登记 45 条（填报值 40、…）”.
QString entriesText(const QVector<Change>& changes);

/// What came in between two moments and which lights it turned, in a sentence: how many entries of
/// what kind, the province's lights by name, the prefectures' and the deliverables' by number.
/// `before` and `after` are those given to changesBetween().
QString changeSentence(const Assessment& before, const Assessment& after,
                       const QVector<Change>& changes);

} // namespace kmh
