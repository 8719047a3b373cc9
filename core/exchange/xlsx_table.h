// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_file.h"

class QIODevice;

namespace kmh {

/// Opens an .xlsx; what TableFile::open() does once it knows that the file is a zip container.
std::unique_ptr<TableFile> openXlsx(std::unique_ptr<QIODevice> device, const QString& path,
                                    const TableLimits& limits);

} // namespace kmh
