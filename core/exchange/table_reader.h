// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/issue_list.h"
#include "core/exchange/name_book.h"
#include "core/exchange/table_layout.h"

namespace kmh {

/// A figure as it stands in a table. What it does not say is left as it is in force.
struct FoundFigure
{
    FigureKey key = {};
    std::optional<double> value = {};
    std::optional<double> cumulative = {};
    std::optional<Quality> quality = {};
    /// Said in a column of its own, which may be empty; none where there is no such column.
    std::optional<QString> source = {};
    QString note = {};
    QString cell = {};
};

/// Reads the rows of one table as its layout says: what a figure is of comes from its row, its
/// column and its table together. Hands over what it finds in order; what cannot be understood is
/// an issue with its cell. Sums and remarks are passed over.
class TableReader
{
public:
    using Take = std::function<void(FoundFigure&&)>;

    TableReader(TableFile& file, int sheet, const TableLayout& layout, const Plan& plan,
                const NameBook& names, IssueList& issues);
    ~TableReader();
    Q_DISABLE_COPY_MOVE(TableReader)

    void read(const Take& take, const Progress& progress = {});

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kmh
