// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xml_out.h"
#include "core/report/briefing/slide.h"

namespace kmh {

/// Writes a table as one a person can edit (a:tbl in a:graphic): its own widths and heights, insets
/// as on the slide, a thin line under each row, no style's colours. Its rows have as
/// many cells as there are columns, whatever they came with.
void writePptxTable(XmlOut& xml, const SlideTable& table);

} // namespace kmh
