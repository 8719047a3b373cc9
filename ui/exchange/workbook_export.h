// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_source.h"
#include "core/store/workbook.h"

namespace kmh {

/// What a workbook has to export, judged at a period's end under the plan's rule, as known at a
/// moment (invalid: now). The workbook must outlive it, and is read in the thread that it belongs
/// to.
ExportSource exportSource(const Workbook& workbook, const Period& period, const QDateTime& asOf,
                          const QDateTime& madeAt);

} // namespace kmh
