// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/light.h"
#include "core/evaluation/assessment.h"
#include "ui/models/arranged_model.h"

#include <functional>

namespace kmh {

/// What our delegates paint, besides the ordinary roles.
enum ItemRole {
    LightRole = Qt::UserRole, ///< int(Light): painted as shape and word
    LightCountRole,           ///< LightCount: painted as a light bar
    LightScaleRole,           ///< int: the count the whole width of that bar stands for
    SublineRole,              ///< QString: a second, smaller line
    OverriddenRole,           ///< bool: a person set the light, which is marked
    NoteRole,                 ///< QString: the figure behind a light, painted after its word
    SortRole,                 ///< a number, day, moment or text: what the cell is sorted by
    UnsortableRole, ///< bool, of a header: the model cannot put its rows in order by the column
};

/// One column of a ColumnModel: its header, and what it shows of a row.
template<class Row>
struct Column
{
    QString header;
    std::function<QString(const Row&)> text;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    /// Roles other than the text; a null variant for those it does not know.
    std::function<QVariant(const Row&, int role)> extra = {};
    /// What the column is sorted by where neither its text nor its light will do: a number, a day.
    std::function<QVariant(const Row&)> sortedBy = {};
};

/// A number that may be lacking, for Column::sortedBy.
inline QVariant sortValue(const std::optional<double>& number)
{
    return number ? QVariant(*number) : QVariant();
}

/// A read-only table of values: rows are plain structs, columns say how to show them. The whole
/// text of a cell is also its tooltip, unless the column gives another, because long text elides.
template<class Row>
class ColumnModel : public ArrangedModel
{
public:
    explicit ColumnModel(QVector<Column<Row>> columns, QObject* parent = nullptr)
        : ArrangedModel(parent)
        , m_columns(std::move(columns))
    {
    }

    /// What a person sorted by and the words looked for stay.
    void setRows(QVector<Row> rows) { setColumnsAndRows(m_columns, std::move(rows)); }

    /// For tables whose columns depend on what they show.
    void setColumnsAndRows(QVector<Column<Row>> columns, QVector<Row> rows)
    {
        beginResetModel();
        m_columns = std::move(columns);
        m_rows = std::move(rows);
        arrangeAnew();
        endResetModel();
    }

    /// A row by the number it is shown at.
    const Row& row(int shown) const { return m_rows.at(givenRow(shown)); }
    /// All rows as they were given.
    const QVector<Row>& rows() const { return m_rows; }

    /// The first row shown that a predicate holds for; -1 if there is none.
    template<class Predicate>
    int rowWhere(Predicate holds) const
    {
        for (int shown = 0; shown < rowCount(); ++shown) {
            if (holds(row(shown)))
                return shown;
        }
        return -1;
    }

    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        return givenData(givenRow(index.row()), index.column(), role);
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns.at(section).header;
        if (role == Qt::TextAlignmentRole)
            return int(m_columns.at(section).alignment);
        return {};
    }

protected:
    int givenRowCount() const override { return int(m_rows.size()); }

    QVariant givenData(int given, int place, int role) const override
    {
        const Column<Row>& column = m_columns.at(place);
        const Row& row = m_rows.at(given);
        if (role == SortRole && column.sortedBy)
            return column.sortedBy(row);
        if (column.extra) {
            if (const QVariant value = column.extra(row, role); value.isValid())
                return value;
        }
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole: return column.text(row);
        case Qt::TextAlignmentRole: return int(column.alignment);
        default: return {};
        }
    }

private:
    QVector<Column<Row>> m_columns;
    QVector<Row> m_rows;
};

/// Whether a person set a row's light; rows that cannot say are the rule's.
template<class Row>
bool isOverridden(const Row& row)
{
    if constexpr (requires { row.overridden; })
        return row.overridden;
    else
        return false;
}

/// A column that shows a row's light, with why in the tooltip where a person set it.
template<class Row>
Column<Row> lightColumn(const QString& header)
{
    return {header, [](const Row& row) { return lightLabel(row.light, isOverridden(row)); },
            Qt::AlignLeft | Qt::AlignVCenter,
            [](const Row& row, int role) -> QVariant {
                if (role == LightRole)
                    return int(row.light);
                if (role == OverriddenRole)
                    return isOverridden(row);
                if constexpr (requires { row.reason; }) {
                    if (role == Qt::ToolTipRole && isOverridden(row))
                        return row.reason;
                }
                return {};
            }};
}

} // namespace kmh

Q_DECLARE_METATYPE(kmh::LightCount)
