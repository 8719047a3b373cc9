// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"

#include <QtCore/QVector>

namespace kmh {

/// What an entry of a ledger was like at the end of `day`, by the days its states began (OnDay):
/// the newest of its versions, which come oldest first, whose state had begun by then; nothing
/// where none had. An open state without a day counts as begun, so that nothing raised is lost; one
/// that closed it began on the day it was recorded on, in Beijing.
std::optional<Entry> entryOn(const QVector<Entry>& versions, QDate day);

} // namespace kmh
