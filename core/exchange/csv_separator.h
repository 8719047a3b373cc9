// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_text.h"

#include <functional>
#include <memory>

namespace kmh {

/// What separates the fields of a text.
struct CsvSeparator
{
    char byte = ',';
    bool isNamed = false; ///< the first line says “sep=;”, as Excel has it, and is no record
};

/// Named by the text, or else comma, semicolon or tab: the one that cuts most of the first records
/// into the same number of fields, and of equal ones the one that makes more of them; a decimal
/// comma or a comma in a title is then none. `text` gives the beginning of the text anew.
CsvSeparator csvSeparator(const std::function<std::unique_ptr<ByteSource>()>& text);

} // namespace kmh
