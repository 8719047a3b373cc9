// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"
#include "core/exchange/export_source.h"
#include "core/exchange/sheet_writer.h"

namespace kmh {

// The sheets of an export that show target against actual.

/// 总览: of which plan and figures the file is, and how many lights of each kind its sectors have.
void writeOverview(XlsxBook& book, SheetStyles& styles, const ExportSource& source,
                   const PageSetup& page);

/// 目标进度: every indicator and region with target, actual, plan to date and light.
void writeStatus(XlsxBook& book, SheetStyles& styles, const ExportSource& source,
                 const PageSetup& page);

/// A sheet for each sector with the province's indicators and their charts, and 进度数据, which the
/// charts of courses draw from.
void writeSectors(XlsxBook& book, SheetStyles& styles, const ExportSource& source,
                  const PageSetup& page);

} // namespace kmh
