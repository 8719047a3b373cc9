// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTableView>

namespace kmh {

class Table;
class TableHeader;

/// A table's first columns, over their own place in it, so that they stay in sight while the rest
/// scrolls sideways. Shares the table's model, selection and painting; there only while the table
/// is scrolled.
class FrozenColumns : public QTableView
{
    Q_OBJECT

public:
    FrozenColumns(Table& table, TableHeader& header);

    void setCount(int count);
    int count() const { return m_count; }
    /// How wide the columns are together while they cover something; else 0.
    int coveredWidth() const;
    /// Takes the table's columns, place and height.
    void follow();

private:
    void followOrder();
    void followSection(int section);

    Table& m_table;
    TableHeader& m_header;
    int m_count = 0;
};

} // namespace kmh
