// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry_query.h"
#include "core/domain/plan.h"

namespace kmh {

/// The words of a typed text, each with the units, prefectures and counties of the plan whose names
/// it is part of, whatever the case of its letters.
QVector<EntryWord> entryWords(const Plan& plan, const QString& text);

} // namespace kmh
