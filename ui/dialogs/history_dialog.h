// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/version_differences.h"
#include "ui/models/change_model.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;

namespace kmh {

class Desk;
class Table;

/// Every version of one figure as it was recorded, the one in force last: by whom, when, why, and
/// from which file and cell. One that is selected is compared with the one before it, two with each
/// other; an earlier one can be made the one in force again, with a reason, as one more version.
/// While an earlier moment is looked at, those of that moment.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    /// Throws Error when the workbook cannot be read.
    HistoryDialog(Desk& desk, IndicatorId indicator, RegionId region, const Period& period,
                  QWidget* parent = nullptr);

    /// Shows it without blocking the caller; what goes wrong is told through Desk::failed().
    static void openFor(QWidget* parent, Desk& desk, IndicatorId indicator, RegionId region,
                        const Period& period);

    /// Selects versions, counted from 1.
    void select(const QList<int>& numbers);
    /// What the comparison shows.
    const QVector<VersionDifference>& shownDifferences() const { return m_differences->rows(); }

private:
    using DifferenceModel = ColumnModel<VersionDifference>;

    void addVersions();
    void addComparison();
    void addButtons();
    QVector<ObservationVersion> readVersions() const;
    void refresh();
    void compare();
    void restore();
    bool record(int row, const QString& reason);

    Desk& m_desk;
    FigureKey m_key;
    Indicator m_indicator;
    HistoryModel* m_versions;
    Table* m_table;
    QLabel* m_compared;
    DifferenceModel* m_differences;
    QPushButton* m_restore;
};

} // namespace kmh
