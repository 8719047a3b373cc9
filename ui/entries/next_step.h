// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry_states.h"

namespace kmh {

/// The step from an entry's state to the next one.
struct NextStep
{
    QString state; ///< the next one's code
    QString text;  ///< what taking it is called: “Assign…”
    /// The day, and what the new state needs.
    QVector<EntryField> fields;
};

/// Nothing for an entry in its ledger's last state, and for goods, which have only one.
std::optional<NextStep> nextStep(LedgerKind kind, const Entry& entry);

} // namespace kmh
