// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ledger.h"
#include "ui/entries/field_groups.h"

namespace kmh {

class Desk;

/// What is done to an entry in a form: adding it, editing it, taking it to its next state.
struct EntryTask
{
    std::optional<Entry> before; ///< none for a new one
    Entry start;                 ///< what the form starts with
    QString title;
    QString remark; ///< above the form; may be empty
    QString action; ///< what recording it is called
    QString undo;   ///< its name in the undo menu, with %1 for the entry's
    QVector<FieldGroup> groups;
    int columns = 2;
    std::optional<EntryField> required = {}; ///< what the task is about
};

EntryTask taskToAdd(const Desk& desk, const Ledger& ledger);
EntryTask taskToEdit(const Desk& desk, const Ledger& ledger, const Entry& entry);
/// The entry must have a next step (next_step.h).
EntryTask taskToStep(const Desk& desk, const Ledger& ledger, const Entry& entry);

/// The day on the desk's clock.
QDate today(const Desk& desk);

} // namespace kmh
