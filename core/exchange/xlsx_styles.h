// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xml_pull.h"

namespace kmh {

/// What an .xlsx shows a number as.
enum class NumberShape : quint8 { Plain, Percent, Moment };

/// What a number format's code shows a number as (“yyyy"年"m"月"”, “0.0%”). Letters in quotes and
/// brackets say nothing.
NumberShape shapeOfFormat(const QString& code);

/// What a number format of the standard (ECMA-376 part 1, 18.8.30) shows a number as; the East
/// Asian ones are dates whatever the language.
NumberShape shapeOfBuiltIn(int id);

/// What the cell styles of an .xlsx show numbers as, in their order (cellXfs).
std::vector<NumberShape> readShapes(XmlPull& xml);

} // namespace kmh
