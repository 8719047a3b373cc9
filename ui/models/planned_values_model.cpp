// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/planned_values_model.h"

#include "core/domain/number_format.h"
#include "core/domain/number_input.h"
#include "core/evaluation/calendar.h"
#include "ui/models/value_input.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace kmh {

PlannedValuesModel::PlannedValuesModel(const Indicator& indicator, QObject* parent)
    : QAbstractTableModel(parent)
    , m_indicator(indicator)
{
}

void PlannedValuesModel::setValues(const QVector<PlannedValue>& values)
{
    beginResetModel();
    m_rows.clear();
    for (const PlannedValue& value : values)
        m_rows.append({value.period, value.value, {}, {}, {}});
    endResetModel();
}

void PlannedValuesModel::setNotes(const QStringList& notes)
{
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows[i].note = notes.value(i);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, NoteColumn), index(rowCount() - 1, NoteColumn));
}

QVector<PlannedCourse::Point> PlannedValuesModel::points() const
{
    QVector<PlannedCourse::Point> points;
    for (const Row& row : m_rows) {
        if (row.value)
            points.append({row.period, *row.value});
    }
    return points;
}

QVector<Period> PlannedValuesModel::periods() const
{
    QVector<Period> periods;
    for (const Row& row : m_rows)
        periods.append(row.period);
    return periods;
}

QStringList PlannedValuesModel::problems() const
{
    QStringList problems;
    for (const Row& row : m_rows) {
        if (!row.problem.isEmpty())
            problems += row.problem;
    }
    return problems;
}

QString PlannedValuesModel::paste(int row, const QString& text)
{
    const QStringList cells = pastedCells(text);
    const int first = std::max(0, row);
    const int count = std::min(int(cells.size()), rowCount() - first);
    if (!m_editable || count < 1)
        return {};
    for (int i = 0; i < count; ++i)
        read(m_rows[first + i], cells.at(i));
    Q_EMIT dataChanged(index(first, ValueColumn), index(first + count - 1, NoteColumn));
    Q_EMIT edited();
    const int left = int(cells.size()) - count;
    return left > 0 ? tr("%1 of the %2 values pasted found no period and were left out.", nullptr,
                         int(cells.size()))
                          .arg(left)
                          .arg(cells.size())
                    : QString();
}

void PlannedValuesModel::clear(int row)
{
    setData(index(row, ValueColumn), QString(), Qt::EditRole);
}

int PlannedValuesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlannedValuesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant PlannedValuesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    const bool isValue = index.column() == ValueColumn;
    if (role == Qt::TextAlignmentRole)
        return int((isValue ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && index.column() == NoteColumn && row.problem.isEmpty())
        return theme::kSecondaryText;
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case PeriodColumn: return reportLabel(m_indicator.calendar, row.period);
    case ValueColumn: return valueText(row, role == Qt::EditRole);
    default: return row.problem.isEmpty() ? row.note : row.problem;
    }
}

QVariant PlannedValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PeriodColumn: return tr("Period");
    case ValueColumn:
        return m_indicator.unit.isEmpty() ? tr("Planned value")
                                          : tr("Planned value (%1)").arg(m_indicator.unit);
    default: return tr("Remark");
    }
}

Qt::ItemFlags PlannedValuesModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_editable && index.column() == ValueColumn ? flags | Qt::ItemIsEditable : flags;
}

bool PlannedValuesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!m_editable || role != Qt::EditRole || index.column() != ValueColumn)
        return false;
    Row& row = m_rows[index.row()];
    const QString text = value.toString();
    if (text == valueText(row, true))
        return true; // looked at and left as it was
    read(row, text);
    Q_EMIT dataChanged(index, this->index(index.row(), NoteColumn));
    Q_EMIT edited();
    return true;
}

void PlannedValuesModel::read(Row& row, const QString& text)
{
    const ValueInput input = readValue(text, m_indicator);
    row.value = input.value;
    row.problem = input.problem;
    row.refused = input.problem.isEmpty() ? QString() : text;
}

QString PlannedValuesModel::valueText(const Row& row, bool forEditing) const
{
    if (!row.refused.isEmpty())
        return row.refused;
    if (!row.value)
        return {};
    if (forEditing)
        return valueForEditing(*row.value);
    Indicator bare = m_indicator;
    bare.unit.clear();
    return formatTarget(*row.value, bare);
}

} // namespace kmh
