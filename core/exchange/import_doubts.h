// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_preview.h"

namespace kmh {

/// Says in a line's message what makes its figure doubtful beside the others of its series, those
/// of the file and those in force: another unit, a running total that falls, a jump, a total that
/// is not the one before and the period's own figure (core/evaluation/consistency.h). Only the
/// plan's own periods are looked at. Nothing is refused for it.
void tellDoubts(QVector<ImportLine>& lines, const ImportContext& context);

} // namespace kmh
