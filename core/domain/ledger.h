// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/stamp.h"

#include <optional>

namespace kmh {

/// What is recorded of a ledger's entries; entry_fields.h says which fields, entry_states.h which
/// states.
enum class LedgerKind {
    Deliverables, ///< 交付物: documents, activities, payments, work to finish
    Projects,     ///< 重大项目
    List,         ///< 三张清单 and any other list of enterprises or matters to keep account of
    Matters,      ///< 问题诉求: raised, assigned, answered, struck off
    Funding,      ///< 资金: arranged, allotted, arrived, paid
    Prices,       ///< 保供稳价: goods whose prices are watched
    Rounds,       ///< 五个一: one dispatch round's five steps
};

/// A ledger of a plan: those the plan brings with it, and lists an office adds. Versioned like the
/// targets are; told by its code.
struct Ledger
{
    QString code;
    QString name;
    LedgerKind kind = LedgerKind::List;
    std::optional<MeasureId> measure; ///< whose list it is
    int position = 0;
    bool removed = false;
    bool demo = false;
    Stamp stamp = {};
};

} // namespace kmh
