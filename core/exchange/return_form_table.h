// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/return_form_marks.h"

namespace kmh {

/// A row of a return form that has a mark, or that stands below the header and has none.
struct FilledRow
{
    int sheet = 0;
    const TableRow* row = nullptr;
    const QHash<int, int>* columns = nullptr; ///< of FormColumn
    QString mark = {};                        ///< empty for a row somebody added

    /// An empty one where the form has no such column any more.
    const TableCell& cell(FormColumn column) const;
    /// Where that cell stands; the row's first cell where there is no such column.
    QString place(const TableFile& file, FormColumn column) const;
};

/// Hands over the rows of every sheet that is a form's table, until `read` returns false. Columns
/// are known by the hidden row that names them, wherever they were moved. Returns whether there is
/// such a sheet at all.
bool readFormTables(TableFile& file, const std::function<bool(const FilledRow&)>& read,
                    const Progress& progress = {});

} // namespace kmh
