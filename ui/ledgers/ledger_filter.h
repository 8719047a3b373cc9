// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry_query.h"
#include "core/domain/light.h"
#include "core/domain/plan.h"

namespace kmh {

/// What of a ledger is shown, as a person chose it. Everything that is chosen must hold.
struct LedgerFilter
{
    /// When what is shown is due, seen from the assessed day.
    enum class Due {
        Any,
        ThisXun, ///< within the 旬 of the day
        Overdue, ///< open, and due before the day
        Unset,   ///< without a due date
        Between, ///< from `from` to `to`, both included; either may be open
    };

    QString text;
    std::optional<Light> light;
    Due due = Due::Any;
    QDate from;
    QDate to;
    bool openOnly = false;
    QString state;
    bool removed = false; ///< what was struck out, whatever state it was in
    std::optional<UnitId> unit;
    std::optional<RegionId> region;
    // What another page may ask for.
    std::optional<CountyId> county;
    std::optional<MeasureId> measure;
    std::optional<EntryId> parent;
    QString enterprise;
    QString level;
    std::optional<bool> keyProject;

    /// The part of a chip: what it is called and shows, and the filter without it.
    struct Part
    {
        QString label;
        QString value;
    };
    /// What is chosen, part by part.
    QVector<Part> parts(const Plan& plan) const;
    /// The same without the part at that place of parts().
    LedgerFilter without(int part, const Plan& plan) const;
    bool isEmpty(const Plan& plan) const { return parts(plan).isEmpty(); }

    /// What it asks the workbook for, at the end of `day`.
    EntryQuery query(const Plan& plan, const QString& ledger, QDate day) const;
    /// The filter that asks for a query, as far as one can.
    static LedgerFilter of(const EntryQuery& query, QDate day);

    /// In an opaque word and back.
    QString toWord() const;
    static LedgerFilter fromWord(const QString& word);
    /// The same without what is of another plan.
    LedgerFilter knownTo(const Plan& plan) const;
};

/// The words for a choice of due dates; empty for Any.
QString dueChoiceLabel(LedgerFilter::Due due);

} // namespace kmh
