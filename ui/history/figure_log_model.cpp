// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/figure_log_model.h"

#include "core/domain/day_label.h"
#include "core/domain/error.h"
#include "core/domain/number_format.h"
#include "core/evaluation/calendar.h"
#include "core/report/change_rows.h"
#include "core/report/code_labels.h"
#include "core/report/version_differences.h"
#include "ui/desk.h"
#include "ui/models/column_model.h"

#include <algorithm>

namespace kmh {

FigureLogModel::FigureLogModel(Desk& desk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
}

void FigureLogModel::setQuery(const FigureLogQuery& query)
{
    beginResetModel();
    m_query = query;
    if (m_desk.asOf().isValid() && (!query.to.isValid() || m_desk.asOf() < query.to))
        m_query.to = m_desk.asOf();
    m_windows.clear();
    try {
        m_count = m_desk.workbook().countFigureLog(m_query);
    } catch (const Error& error) {
        m_count = 0;
        Q_EMIT m_desk.failed(error.sentence());
    }
    endResetModel();
}

const ObservationVersion* FigureLogModel::version(int row) const
{
    if (row < 0 || row >= m_count)
        return nullptr;
    const int first = row / kWindow * kWindow;
    auto held = std::find_if(m_windows.begin(), m_windows.end(),
                             [&](const Window& window) { return window.first == first; });
    if (held == m_windows.end()) {
        Window window{first, {}};
        try {
            window.versions = m_desk.workbook().figureLog(m_query, first, kWindow);
        } catch (const Error& error) {
            Q_EMIT m_desk.failed(error.sentence());
        }
        if (m_windows.size() == kWindows)
            m_windows.removeLast();
        m_windows.prepend(window);
    } else if (held != m_windows.begin()) {
        std::rotate(m_windows.begin(), held, held + 1);
    }
    const QVector<ObservationVersion>& versions = m_windows.first().versions;
    return row - first < versions.size() ? &versions.at(row - first) : nullptr;
}

int FigureLogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int FigureLogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString FigureLogModel::text(const ObservationVersion& v, int column) const
{
    const Plan& plan = m_desk.plan();
    const Observation& figure = v.observation;
    const Indicator& indicator = plan.indicator(figure.indicator);
    switch (Column(column)) {
    case RecordedColumn: return momentLabel(v.stamp.at);
    case ByColumn: return v.stamp.by;
    case IndicatorColumn: return indicator.name;
    case RegionColumn: return plan.region(figure.region).shortName;
    case PeriodColumn: return reportLabel(indicator.calendar, figure.period);
    case ValueColumn: return formatValue(figure.value, indicator);
    case CumulativeColumn: return formatValue(figure.cumulative, indicator);
    case QualityColumn: return qualityLabel(figure.quality);
    case StandingColumn: return standingLabel(v);
    case SourceColumn: return v.source;
    case NoteColumn: return v.stamp.note;
    case OriginColumn: return originText(v.file, v.cell);
    case ColumnCount: break;
    }
    return {};
}

QVariant FigureLogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool number = index.column() == ValueColumn || index.column() == CumulativeColumn;
    if (role == Qt::TextAlignmentRole)
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != SortRole)
        return {};
    const ObservationVersion* found = version(index.row());
    if (!found)
        return {};
    if (role == SortRole) // the whole of a number, for those who copy it
        return !number ? QVariant()
                       : sortValue(index.column() == ValueColumn ? found->observation.value
                                                                 : found->observation.cumulative);
    return text(*found, index.column());
}

QVariant FigureLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == ValueColumn || section == CumulativeColumn;
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case RecordedColumn: return tr("Recorded");
    case ByColumn: return tr("By");
    case IndicatorColumn: return tr("Indicator");
    case RegionColumn: return tr("Region");
    case PeriodColumn: return tr("Period");
    case ValueColumn: return tr("This period");
    case CumulativeColumn: return tr("Running total");
    case QualityColumn: return tr("Quality");
    case StandingColumn: return tr("Standing");
    case SourceColumn: return tr("Source");
    case NoteColumn: return tr("Note");
    case OriginColumn: return tr("File and cell");
    case ColumnCount: break;
    }
    return {};
}

} // namespace kmh
