// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_file.h"

class QIODevice;

namespace kmh {

/// Opens a text as a .csv; what TableFile::open() does with what is nothing else.
std::unique_ptr<TableFile> openCsv(std::unique_ptr<QIODevice> device, const QString& path,
                                   const TableLimits& limits);

} // namespace kmh
