// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/domain/ledger.h"

#include <QtCore/QVector>

namespace kmh {

/// How a field's value is written, chosen and stored.
enum class FieldType {
    Text,
    LongText,
    Number,
    Day,
    Flag,    ///< 0 or 1
    Level,   ///< a level's code
    State,   ///< a state's code
    Period,  ///< a period's code
    Measure, // ids
    Unit,
    Region,
    County,
    Entry,
};

struct FieldSpec
{
    EntryField field;
    const char* column; ///< its name in the workbook, on the console and in files
    FieldType type;
    int decimals = 0;      ///< shown of a number
    bool negative = false; ///< whether a number may be below nothing
};

const FieldSpec& fieldSpec(EntryField field);
/// Nothing for a name that is none.
std::optional<EntryField> fieldFromColumn(const QString& column);

/// Every field, in the order of the enumeration.
const QVector<EntryField>& entryFields();
/// The fields a kind of ledger uses, in the order its form asks for them. Item is not among them:
/// it comes with the plan.
const QVector<EntryField>& fieldsOf(LedgerKind kind);
/// Those its table shows unless a person chooses others; the name is the second.
const QVector<EntryField>& columnsOf(LedgerKind kind);

/// The fields two versions of an entry differ in.
QVector<EntryField> changedFields(const Entry& before, const Entry& after);

/// deliverables, projects, list, matters, funding, prices, rounds.
QString ledgerKindCode(LedgerKind kind);
std::optional<LedgerKind> ledgerKindFromCode(const QString& code);

} // namespace kmh
