// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/issue_list.h"
#include "core/exchange/name_book.h"
#include "core/exchange/table_layout.h"

namespace kmh {

/// What the cells of a row outside the columns of figures say of those figures.
struct RowKey
{
    const IndicatorMatch* indicator = nullptr; ///< null where the table has no such column
    std::optional<RegionId> region = {};
    bool namesRegion = false; ///< it stands in the row; an empty cell is the province
    std::optional<SpokenPeriod> period = {};
    QString unit = {};
    std::optional<Quality> quality = {};
    std::optional<QString> source = {};
    QString note = {};
    /// Why its figures cannot be taken, and the column that is to blame; empty if they can.
    QString problem = {};
    int problemColumn = 0;
};

/// Reads the names, periods and remarks of rows. A cell merged downwards, or left empty under the
/// indicator it belongs to, says the same for each of its rows.
class RowKeyReader
{
public:
    RowKeyReader(const TableLayout& layout, const Plan& plan, const NameBook& names,
                 const QVector<MergedCells>& merged);

    RowKey read(const TableRow& row);

    /// A sum over other rows, told by its name; empty for any other row.
    QString totalName(const TableRow& row) const;
    /// A row that repeats the header, on the next printed page.
    bool isHeader(const TableRow& row) const;

private:
    struct Axis
    {
        LayoutColumn column;
        QVector<MergedCells> merged = {}; ///< downwards, by their first row
        qsizetype next = 0;
        int until = 0; ///< the row up to which `kept` holds
        TableCell kept = {};
        QString text = {};    ///< as it stood in the row before, shared by all that say the same
        bool guarded = false; ///< of a .csv: an apostrophe may keep a text from being run
    };

    const TableCell& cellOf(Axis& axis, const TableRow& row);
    void readIndicator(const Axis& axis, const TableCell& cell, RowKey& key) const;
    void readRegion(const Axis& axis, const TableCell& cell, RowKey& key) const;
    void readPeriod(Axis& axis, const TableCell& cell, RowKey& key);
    static const QString& sharedText(Axis& axis, const TableCell& cell);
    void readQuality(const Axis& axis, const TableCell& cell, RowKey& key);

    const NameBook& m_names;
    const Plan& m_plan;
    PeriodContext m_context;
    bool m_needsPeriod = false; ///< some columns of figures name none
    QVector<Axis> m_axes;
    QHash<QString, std::optional<SpokenPeriod>> m_periods;
    QHash<QString, std::optional<Quality>> m_qualities;
};

/// 初步, 核定 and 估计, or preliminary, final and estimated; nothing for anything else.
std::optional<Quality> qualityOfWord(const QString& text);

} // namespace kmh
