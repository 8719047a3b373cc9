// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_reader.h"

#include "core/domain/text.h"
#include "core/exchange/cell_figure.h"
#include "core/exchange/header_words.h"
#include "core/exchange/next_table.h"
#include "core/exchange/row_key.h"
#include "core/exchange/said_twice.h"
#include "core/exchange/sheet_head.h"
#include "core/exchange/unit_scale.h"

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
        , m_next(layout, plan, names)
    {
        for (const LayoutColumn& column : layout.columns) {
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
                ++m_rows;
                if (row.number < m_layout.firstDataRow)
                    return true;
                // The finder saw no further: another table there is read with a meaning not its
                // own.
                if (m_rows > SheetHead::kRows && m_next.beginsAt(row)) {
                    m_issues.error(place(row, 0), nextTable(row));
                    return false;
                }
                readRow(row, take);
                return true;
            },
            progress);
        if (m_absent > 0)
            m_issues.note(m_firstAbsent,
                          kmh::tr("%1 cells of the table say that there is no figure (“—”, “未报” "
                                  "and the like), this one first; they are read as empty.",
                                  nullptr, int(m_absent))
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
            std::all_of(m_columns.begin(), m_columns.end(), [&](const LayoutColumn& column) {
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
        for (const LayoutColumn& column : std::as_const(m_columns))
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
        return std::any_of(m_columns.begin(), m_columns.end(), [&](const LayoutColumn& column) {
            const TableCell& cell = row.cell(column.column);
            return !cell.isEmpty() &&
                   (cell.kind != TableCell::Kind::Text || !isAbsentMark(cell.text));
        });
    }

    static QString nextTable(const TableRow& row)
    {
        QString first;
        for (const TableCell& cell : row.cells)
            first = first.isEmpty() ? cell.shown().trimmed() : first;
        return kmh::tr("Another table seems to begin here (“%1”), too far down to be told from the "
                       "one above; put it on a sheet of its own.")
            .arg(first.left(40));
    }

    std::optional<IndicatorId> indicatorOf(const LayoutColumn& column, const RowKey& key) const
    {
        if (column.indicator)
            return column.indicator;
        return key.indicator ? key.indicator->id : m_layout.indicator;
    }

    /// Why what a cell's row and its column say cannot both be so; empty if it can.
    QString contradiction(const LayoutColumn& column, const RowKey& key) const
    {
        const bool isOther = column.indicator && key.indicator && key.indicator->id &&
                             *key.indicator->id != *column.indicator;
        if (isOther)
            return kmh::tr("The row says “%1” and the column “%2”; leave one of them.")
                .arg(m_plan.indicator(*key.indicator->id).name,
                     m_plan.indicator(*column.indicator).name);
        const RegionId province = m_plan.province().id;
        const bool isElsewhere = column.region && key.region && key.namesRegion &&
                                 *column.region != *key.region && *column.region != province &&
                                 *key.region != province;
        if (isElsewhere)
            return kmh::tr("The row says “%1” and the column “%2”; leave one of them.")
                .arg(m_plan.region(*key.region).name, m_plan.region(*column.region).name);
        return {};
    }

    /// An undecided column is one fault, however many figures it has.
    bool refusesUndecided(const LayoutColumn& column)
    {
        if (!column.isUndecided())
            return false;
        if (m_undecided.contains(column.column))
            return true;
        m_undecided.insert(column.column);
        QStringList names;
        for (const IndicatorId id : column.candidates)
            names.append(
                kmh::tr("%1 (%2)").arg(m_plan.indicator(id).name, m_plan.indicator(id).code));
        m_issues.error(m_file.place(m_sheet, m_layout.headerRow, column.column),
                       kmh::tr("The column “%1” is no indicator of the plan; did you mean %2? Say "
                               "so in the layout, or write the code or the name in the header.")
                           .arg(column.header.left(60), names.join(kmh::tr(", "))));
        return true;
    }

    /// Words among the table's units that are none; the others still hold.
    void tellUnits(const TableRow& row, const LayoutColumn& column, const QString& unit)
    {
        if (m_unitTold || unit != m_layout.unit || unit.isEmpty())
            return;
        m_unitTold = true;
        for (const QString& one : unitsIn(unit)) {
            if (!isUnit(one))
                m_issues.warning(place(row, column.column),
                                 kmh::tr("The unit “%1” that the title of the table gives is not "
                                         "known; check that no figure is in it.")
                                     .arg(one));
        }
    }

    QString unitOf(const LayoutColumn& column, const RowKey& key) const
    {
        if (!column.unit.isEmpty())
            return column.unit;
        if (!key.unit.isEmpty())
            return key.unit;
        if (key.indicator && !key.indicator->label.unit.isEmpty())
            return key.indicator->label.unit;
        return m_layout.unit;
    }

    ColumnRole sideOf(const LayoutColumn& column, const RowKey& key, const Indicator& indicator)
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

    RegionId regionOf(const TableRow& row, const LayoutColumn& column, const RowKey& key)
    {
        const RegionId province = m_plan.province().id;
        const bool isWider = column.region == province && key.namesRegion && key.region;
        if (column.region && !isWider)
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

    void readCell(const TableRow& row, const LayoutColumn& column, const RowKey& key)
    {
        const TableCell& cell = row.cell(column.column);
        if (cell.isEmpty() || refusesUndecided(column))
            return;
        const auto id = indicatorOf(column, key);
        if (!id) {
            refuseOnce(row, column,
                       kmh::tr("Nothing says what indicator this is a figure of; say so "
                               "in the row, the header or the title."));
            return;
        }
        const Indicator& indicator = m_plan.indicator(*id);
        const QString unit = unitOf(column, key);
        const CellFigure figure = readCellFigure(cell, unit, indicator);
        switch (figure.kind) {
        case CellFigure::Kind::Nothing: return;
        case CellFigure::Kind::Absent: countAbsent(row, column); return;
        case CellFigure::Kind::Problem:
            m_issues.error(place(row, column.column), figure.problem);
            return;
        case CellFigure::Kind::Figure: break;
        }
        if (const QString problem = contradiction(column, key); !problem.isEmpty()) {
            m_issues.error(place(row, column.column), problem);
            return;
        }
        tellUnits(row, column, unit);
        tellMatch(row, key, indicator);
        const ColumnRole side = sideOf(column, key, indicator);
        const auto period = periodOf(row, column, key, indicator, side);
        if (period)
            add(row, column, key, {*id, regionOf(row, column, key), *period}, side, figure.figure);
    }

    void countAbsent(const TableRow& row, const LayoutColumn& column)
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

    std::optional<Period> periodOf(const TableRow& row, const LayoutColumn& column,
                                   const RowKey& key, const Indicator& indicator, ColumnRole side)
    {
        const SaidPeriod said = periodSaid(column, key.period);
        if (said.isContradiction) {
            m_issues.error(
                place(row, column.column),
                kmh::tr("The row is of %1 and the column of %2; leave one of them.")
                    .arg(periodLabel(key.period->period), periodLabel(column.period->period)));
            return {};
        }
        std::optional<SpokenPeriod> spoken = said.period ? said.period : m_layout.period;
        if (spoken && spoken->isOfAnyMonth)
            spoken = m_layout.period ? inMonth(*spoken, *m_layout.period) : std::nullopt;
        if (!spoken) {
            refuseOnce(row, column,
                       kmh::tr("Nothing says for which period this figure is; say so in the row, "
                               "the header or the title, or choose the period."));
            return {};
        }
        if (spoken->day.isValid() && !m_dayTold) {
            m_dayTold = true;
            m_issues.note(place(row, column.column),
                          kmh::tr("Days such as %1 are read as the indicator's own period that "
                                  "holds them.")
                              .arg(spoken->day.toString(Qt::ISODate)));
        }
        const auto meant = periodMeant(*spoken, indicator, side == ColumnRole::Cumulative);
        if (const QString* problem = std::get_if<QString>(&meant)) {
            m_issues.error(place(row, column.column), *problem);
            return {};
        }
        return std::get<Period>(meant);
    }

    void refuseOnce(const TableRow& row, const LayoutColumn& column, const QString& problem)
    {
        if (m_refused.contains(problem))
            return; // it is the table that lacks it, not each of its cells
        m_refused.insert(problem);
        m_issues.error(place(row, column.column), problem);
    }

    void add(const TableRow& row, const LayoutColumn& column, const RowKey& key,
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
    NextTable m_next;
    QVector<LayoutColumn> m_columns;
    QVector<FoundFigure> m_row;
    QSet<QString> m_refused;
    QSet<int> m_undecided;
    int m_rows = 0; ///< that are not empty
    bool m_unitTold = false;
    bool m_dayTold = false;
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
