// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_reader.h"

#include "core/domain/text.h"
#include "core/exchange/cell_figure.h"
#include "core/exchange/header_words.h"
#include "core/exchange/row_key.h"

#include <algorithm>

namespace kmh {

namespace {

/// So far back within a row the other figure of the same key is looked for.
constexpr qsizetype kLookBack = 40;

} // namespace

class TableReader::Private
{
public:
    Private(TableFile& file, int sheet, const TableLayout& layout, const Plan& plan,
            const NameBook& names, IssueList& issues)
        : m_file(file)
        , m_sheet(sheet)
        , m_layout(layout)
        , m_plan(plan)
        , m_issues(issues)
        , m_keys(layout, plan, names, file.mergedCells(sheet))
    {
        for (const TableColumn& column : layout.columns) {
            if (column.holdsFigures())
                m_columns.append(column);
        }
    }

    void read(const Take& take, const Progress& progress)
    {
        m_file.eachRow(
            m_sheet,
            [&](const TableRow& row) {
                if (m_layout.lastDataRow > 0 && row.number > m_layout.lastDataRow)
                    return false;
                if (row.number >= m_layout.firstDataRow)
                    readRow(row, take);
                return true;
            },
            progress);
        if (m_absent > 0)
            m_issues.note(m_firstAbsent,
                          kmh::tr("%1 cells of the table say that there is no figure (“—”, “未报” "
                                  "and the like), this one first; they are read as empty.")
                              .arg(m_absent));
    }

private:
    QString place(const TableRow& row, int column) const
    {
        return m_file.place(m_sheet, row.number, column);
    }

    void readRow(const TableRow& row, const Take& take)
    {
        const bool isEmpty =
            std::all_of(m_columns.begin(), m_columns.end(), [&](const TableColumn& column) {
                return row.cell(column.column).isEmpty();
            });
        if (isEmpty)
            return;
        const RowKey key = m_keys.read(row);
        if (!key.problem.isEmpty()) {
            refuse(row, key);
            return;
        }
        m_row.clear();
        for (const TableColumn& column : std::as_const(m_columns))
            readCell(row, column, key);
        for (FoundFigure& figure : m_row)
            take(std::move(figure));
    }

    /// A row whose figures cannot be told is a fault, unless it is no row of figures at all.
    void refuse(const TableRow& row, const RowKey& key)
    {
        if (const QString total = m_keys.totalName(row); !total.isEmpty()) {
            m_issues.note(
                place(row, key.problemColumn),
                kmh::tr("The row “%1” is a sum over others and is passed over.").arg(total));
            return;
        }
        if (m_keys.isHeader(row) || isRemarkRow(row) || !holdsFigure(row))
            return;
        m_issues.error(place(row, key.problemColumn), key.problem);
    }

    static bool isRemarkRow(const TableRow& row)
    {
        for (const TableCell& cell : row.cells) {
            if (!cell.isEmpty())
                return cell.kind == TableCell::Kind::Text && isRemark(cell.text);
        }
        return false;
    }

    /// Marks such as — beside a heading within the table are no figures.
    bool holdsFigure(const TableRow& row) const
    {
        return std::any_of(m_columns.begin(), m_columns.end(), [&](const TableColumn& column) {
            const TableCell& cell = row.cell(column.column);
            return !cell.isEmpty() &&
                   (cell.kind != TableCell::Kind::Text || !isAbsentMark(cell.text));
        });
    }

    std::optional<IndicatorId> indicatorOf(const TableColumn& column, const RowKey& key) const
    {
        if (column.indicator)
            return column.indicator;
        return key.indicator ? key.indicator->id : m_layout.indicator;
    }

    QString unitOf(const TableColumn& column, const RowKey& key) const
    {
        if (!column.unit.isEmpty())
            return column.unit;
        if (!key.unit.isEmpty())
            return key.unit;
        if (key.indicator && !key.indicator->label.unit.isEmpty())
            return key.indicator->label.unit;
        return m_layout.unit;
    }

    ColumnRole sideOf(const TableColumn& column, const RowKey& key, const Indicator& indicator)
    {
        if (column.role != ColumnRole::Figure)
            return column.role;
        if (key.indicator && key.indicator->label.side)
            return *key.indicator->label.side == FigureSide::Total ? ColumnRole::Cumulative
                                                                   : ColumnRole::Value;
        if (!accumulates(indicator.kind))
            return ColumnRole::Value;
        m_issues.noteOnce(m_file.place(m_sheet, m_layout.headerRow, column.column),
                          kmh::tr("The table does not say whether figures are running totals; "
                                  "those of indicators that accumulate are read as such."));
        return ColumnRole::Cumulative;
    }

    RegionId regionOf(const TableRow& row, const TableColumn& column, const RowKey& key)
    {
        if (column.region)
            return *column.region;
        if (key.region)
            return *key.region;
        if (m_layout.region)
            return *m_layout.region;
        m_issues.noteOnce(place(row, column.column),
                          kmh::tr("The table names no region; its figures are read as the "
                                  "province's."));
        return m_plan.province().id;
    }

    void readCell(const TableRow& row, const TableColumn& column, const RowKey& key)
    {
        const TableCell& cell = row.cell(column.column);
        if (cell.isEmpty())
            return;
        const auto id = indicatorOf(column, key);
        if (!id) {
            refuseOnce(row, column,
                       kmh::tr("Nothing says what indicator this is a figure of; say so "
                               "in the row, the header or the title."));
            return;
        }
        const Indicator& indicator = m_plan.indicator(*id);
        const CellFigure figure = readCellFigure(cell, unitOf(column, key), indicator);
        switch (figure.kind) {
        case CellFigure::Kind::Nothing: return;
        case CellFigure::Kind::Absent: countAbsent(row, column); return;
        case CellFigure::Kind::Problem:
            m_issues.error(place(row, column.column), figure.problem);
            return;
        case CellFigure::Kind::Figure: break;
        }
        tellMatch(row, key, indicator);
        const ColumnRole side = sideOf(column, key, indicator);
        const auto period = periodOf(row, column, key, indicator, side);
        if (period)
            add(row, column, key, {*id, regionOf(row, column, key), *period}, side, figure.figure);
    }

    void countAbsent(const TableRow& row, const TableColumn& column)
    {
        if (m_absent++ == 0)
            m_firstAbsent = place(row, column.column);
    }

    void tellMatch(const TableRow& row, const RowKey& key, const Indicator& indicator)
    {
        if (key.indicator && key.indicator->id == indicator.id && !key.indicator->exact)
            m_issues.noteOnce(
                place(row, 0),
                kmh::tr("“%1” is read as “%2”.").arg(key.indicator->label.plain, indicator.name));
    }

    std::optional<Period> periodOf(const TableRow& row, const TableColumn& column,
                                   const RowKey& key, const Indicator& indicator, ColumnRole side)
    {
        const std::optional<SpokenPeriod>& spoken = column.period ? column.period
                                                    : key.period  ? key.period
                                                                  : m_layout.period;
        if (!spoken) {
            refuseOnce(row, column,
                       kmh::tr("Nothing says for which period this figure is; say so in the row, "
                               "the header or the title, or choose the period."));
            return {};
        }
        const auto meant = periodMeant(*spoken, indicator, side == ColumnRole::Cumulative);
        if (const QString* problem = std::get_if<QString>(&meant)) {
            m_issues.error(place(row, column.column), *problem);
            return {};
        }
        return std::get<Period>(meant);
    }

    void refuseOnce(const TableRow& row, const TableColumn& column, const QString& problem)
    {
        if (m_refused.contains(problem))
            return; // it is the table that lacks it, not each of its cells
        m_refused.insert(problem);
        m_issues.error(place(row, column.column), problem);
    }

    void add(const TableRow& row, const TableColumn& column, const RowKey& key,
             const FigureKey& figureKey, ColumnRole side, double number)
    {
        const auto half =
            side == ColumnRole::Cumulative ? &FoundFigure::cumulative : &FoundFigure::value;
        for (qsizetype i = m_row.size() - 1; i >= 0 && m_row.size() - i <= kLookBack; --i) {
            if (m_row[i].key == figureKey && !(m_row[i].*half)) {
                m_row[i].*half = number;
                return;
            }
        }
        FoundFigure figure{figureKey};
        figure.*half = number;
        figure.quality = key.quality;
        figure.source = key.source;
        figure.note = key.note;
        figure.cell = place(row, column.column);
        m_row.append(std::move(figure));
    }

    TableFile& m_file;
    int m_sheet;
    const TableLayout& m_layout;
    const Plan& m_plan;
    IssueList& m_issues;
    RowKeyReader m_keys;
    QVector<TableColumn> m_columns;
    QVector<FoundFigure> m_row;
    QSet<QString> m_refused;
    int m_absent = 0;
    QString m_firstAbsent;
};

TableReader::TableReader(TableFile& file, int sheet, const TableLayout& layout, const Plan& plan,
                         const NameBook& names, IssueList& issues)
    : d(std::make_unique<Private>(file, sheet, layout, plan, names, issues))
{
}

TableReader::~TableReader() = default;

void TableReader::read(const Take& take, const Progress& progress)
{
    d->read(take, progress);
}

} // namespace kmh
