// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/name_book.h"
#include "core/exchange/table_layout.h"

namespace kmh {

/// Tells a row below a table that belongs to another one: its header, or a title that says whose or
/// when other figures are. For rows further down than headers are looked for.
class NextTable
{
public:
    NextTable(const TableLayout& layout, const Plan& plan, const NameBook& names);

    bool beginsAt(const TableRow& row) const;

private:
    bool isOtherHeader(const TableRow& row) const;
    bool isOtherTitle(const TableRow& row) const;

    const TableLayout& m_layout;
    const NameBook& m_names;
    int m_year;
};

} // namespace kmh
