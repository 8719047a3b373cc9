// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry_fields.h"
#include "core/domain/plan.h"

namespace kmh {

// Words for what the ledgers hold, in the interface's language.

/// What a field is called in a kind of ledger: a deliverable's day is “done on”, a project's
/// “stage since”.
QString fieldLabel(LedgerKind kind, EntryField field);
/// The same with the unit a number is in, where the kind has one (万元).
QString fieldHeader(LedgerKind kind, EntryField field);
/// A state's code: 未启动, 建设, 已销号, …
QString entryStateLabel(const QString& state);
/// The same as a kind of ledger calls it: a matter is struck off (已销号), a round done with
/// (已办结).
QString entryStateLabel(LedgerKind kind, const QString& state);
/// province, prefecture, county: 省级, 市州级, 县级.
QString levelLabel(const QString& level);
/// What a kind is called: 交付物, 重大项目, 清单, …
QString ledgerKindLabel(LedgerKind kind);

/// A field's value in words, with names for ids; empty where nothing was said. An entry referred to
/// is shown by `entryName`, which may be empty.
QString fieldText(const Plan& plan, const Entry& entry, EntryField field,
                  const QString& entryName = {});

} // namespace kmh
