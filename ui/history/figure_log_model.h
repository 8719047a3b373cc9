// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figure_log.h"
#include "core/domain/snapshot.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QVector>

namespace kmh {

class Desk;

/// The log of figures as it passes a query, the newest first. It is counted, and read a window at a
/// time as it is shown, so that a million versions cost what a screenful does.
class FigureLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        RecordedColumn,
        ByColumn,
        IndicatorColumn,
        RegionColumn,
        PeriodColumn,
        ValueColumn,
        CumulativeColumn,
        QualityColumn,
        StandingColumn,
        SourceColumn,
        NoteColumn,
        OriginColumn,
        ColumnCount
    };

    explicit FigureLogModel(Desk& desk, QObject* parent = nullptr);

    /// Counts anew what a query finds; while an earlier moment is looked at, what was known then.
    /// What goes wrong is told through Desk::failed().
    void setQuery(const FigureLogQuery& query);
    /// As asked for, with the desk's moment.
    const FigureLogQuery& query() const { return m_query; }

    /// The version in a row, or null where there is none; good until the next one is asked for.
    const ObservationVersion* version(int row) const;
    /// How many windows are held, for those who watch what is read.
    int windowsHeld() const { return int(m_windows.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static constexpr int kWindow = 128; ///< how many versions are read at once
    static constexpr int kWindows = 8;  ///< how many of those are kept

private:
    struct Window
    {
        int first = 0;
        QVector<ObservationVersion> versions;
    };

    QString text(const ObservationVersion& version, int column) const;

    Desk& m_desk;
    FigureLogQuery m_query;
    int m_count = 0;
    mutable QVector<Window> m_windows; ///< the one used last comes first
};

} // namespace kmh
