// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/issue_list.h"
#include "core/exchange/table_layout.h"
#include "core/exchange/table_title.h"

namespace kmh {

class SheetHead;

/// What is known of a file besides what stands in it.
struct LayoutHints
{
    QVector<TableLayout> remembered = {}; ///< how this sender's files are read
    TableTitle file = {};                 ///< what its name says
    std::optional<Period> period = {};    ///< chosen for files that name none
};

/// Finds how the sheets of a file are to be read: the tables in each, and for a sheet that is not
/// used the reason. What is passed over or was not understood is an issue.
QVector<TableLayout> findLayouts(TableFile& file, const Plan& plan, const NameBook& names,
                                 const LayoutHints& hints, IssueList& issues);

/// The tables of one sheet; none if there is no header among its first rows.
QVector<TableLayout> findTables(const SheetHead& head, const QString& sheet, const Plan& plan,
                                const NameBook& names, const LayoutHints& hints);

} // namespace kmh
