// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_preview.h"

namespace kmh {

/// Says in a line's message what makes its figure doubtful beside the others of the file and those
/// in force, in the same words as where it is typed (core/evaluation/figure_remarks.h): another
/// unit, a running total that falls, a jump, prefectures that do not come to the province's, a rate
/// that is not the quotient of its parts. Only the plan's own periods are looked at. Nothing is
/// refused for it. The workbook is asked once, for the indicators concerned in all regions.
void tellDoubts(QVector<ImportLine>& lines, const ImportContext& context);

} // namespace kmh
