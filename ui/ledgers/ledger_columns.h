// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry_fields.h"
#include "core/domain/plan.h"
#include "core/evaluation/price_warning.h"
#include "ui/models/column_model.h"

namespace kmh {

/// What the ledgers' delegates paint, besides ItemRole.
enum LedgerRole {
    FundingRole = Qt::UserRole + 64, ///< FundingAmounts: painted as a bar
};

/// How far money has come, in the entry's FigureUnit; none where nothing was said.
struct FundingAmounts
{
    std::optional<double> arranged = {};
    std::optional<double> allotted = {};
    std::optional<double> arrived = {};
    std::optional<double> paid = {};
    QString unit = {};
};

/// A column of a ledger's table: a field, or what is made of several.
struct LedgerColumn
{
    enum class Kind { Light, Field, FundingBar, Price, PriceDay, PriceChange, PriceWarning };

    Kind kind = Kind::Field;
    EntryField field = EntryField::Name;

    QString header(LedgerKind ledger) const;
    Qt::Alignment alignment() const;
};

/// The columns of a kind of ledger: the light, then columnsOf(), then what it has of its own.
QVector<LedgerColumn> ledgerColumns(LedgerKind kind);
/// Which of them takes the room that is left: the name.
inline constexpr int kLedgerNameColumn = 2;

FundingAmounts fundingAmounts(const Entry& entry);
/// “拨付 3 / 安排 15 亿元” and so on, for the bar's tooltip.
QString fundingSentence(const FundingAmounts& amounts);
/// What a price column shows.
QString priceText(const PriceStatus& status, LedgerColumn::Kind kind);

} // namespace kmh

Q_DECLARE_METATYPE(kmh::FundingAmounts)
