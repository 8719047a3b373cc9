// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/name_book.h"
#include "core/exchange/sheet_head.h"
#include "core/exchange/table_layout.h"

namespace kmh {

/// Finds by what stands in them the columns that name indicators, regions or periods where no
/// header says so: the corner of a cross table is often empty, or reads 项目 above prefectures.
/// They are then not certain.
void findAxes(const SheetHead& head, const NameBook& names, const PeriodContext& context,
              TableLayout& layout);

} // namespace kmh
