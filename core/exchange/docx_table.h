// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xml_out.h"
#include "core/report/bulletin/bulletin.h"

namespace kmh {

/// Writes a table (w:tbl) as wide as `width` points: its head is repeated on every page, no row is
/// broken over two. Rows have as many cells as there are columns, whatever they came with. Needs at
/// least one column.
void writeDocxTable(XmlOut& xml, const BulletinTable& table, double width);

} // namespace kmh
