// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry_query.h"

#include <QtCore/QVector>

namespace kmh {

/// What several groups come to together; without a group of its own.
EntryTally sumOf(const QVector<EntryTally>& tallies);

/// How many of a group are not finished.
int openIn(const EntryTally& tally);

/// The group of a value; all nothing where there is none.
EntryTally tallyOf(const QVector<EntryTally>& tallies, const FieldValue& group);

} // namespace kmh
