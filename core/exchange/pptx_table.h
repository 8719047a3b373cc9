// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xml_out.h"
#include "core/report/briefing/slide.h"

namespace kmh {

/// Writes a table as one a person can edit (a:tbl in a:graphic): widths and heights are the slide's
/// and the words stand where they do there, a thin line stands under each row, and no style colours
/// it. Rows have as many cells as there are columns, whatever they came with.
void writePptxTable(XmlOut& xml, const SlideTable& table);

} // namespace kmh
