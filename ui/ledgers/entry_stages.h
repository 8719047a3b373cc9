// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/domain/ledger.h"

#include <QtCore/QVector>

namespace kmh {

/// A state an entry goes through.
struct EntryStage
{
    enum class Place { Passed, Current, Ahead };

    QString state;
    Place place = Place::Ahead;
    QDate since; ///< the day it began; invalid where that was not said or it lies ahead
};

/// How an entry came to where it is, from its versions, oldest first: every state of its kind of
/// ledger. One that was passed over has no day; what was taken back lies ahead again.
QVector<EntryStage> entryStages(LedgerKind kind, const QVector<Entry>& versions);

} // namespace kmh
