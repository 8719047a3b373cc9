// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_file.h"

namespace kmh::test {

/// All that a file of tables holds, for people to read and compare: a line for each sheet, for its
/// merged cells and for each row, texts in “ ”, a = before what a formula came to.
///
///     sheet 汇总 (hidden)
///     merged A1:C1
///     1 | “标题”
///     3 | “西宁” | 12.5% | =7 | | #DIV/0!
///     property 表单编号 = F-1
QString tableText(TableFile& file);

} // namespace kmh::test
