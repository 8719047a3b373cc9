// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry_fields.h"

namespace kmh {

/// Fields that stand together in a form, under a heading.
struct FieldGroup
{
    QString title;
    QVector<EntryField> fields;
};

/// The fields of a kind of ledger in the groups its form shows; each in the order of fieldsOf().
QVector<FieldGroup> groupsOf(LedgerKind kind);

/// What the notice fixes of an entry that follows up an item of it, and what nobody chooses: the
/// state of money, which its amounts decide, and of goods, which have only one.
bool isFixed(LedgerKind kind, const Entry& entry, EntryField field);

} // namespace kmh
