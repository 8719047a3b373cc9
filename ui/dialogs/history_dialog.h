// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/version_differences.h"
#include "ui/dialogs/versions_dialog.h"
#include "ui/models/change_model.h"

namespace kmh {

/// Every version of one figure: by whom, when, why, and from which file and cell. While an earlier
/// moment is looked at, those of that moment.
class HistoryDialog : public VersionsDialog
{
    Q_OBJECT

public:
    /// Throws Error when the workbook cannot be read.
    HistoryDialog(Desk& desk, IndicatorId indicator, RegionId region, const Period& period,
                  QWidget* parent = nullptr);

    /// Shows it without blocking the caller; what goes wrong is told through Desk::failed().
    static void openFor(QWidget* parent, Desk& desk, IndicatorId indicator, RegionId region,
                        const Period& period);

    /// What the comparison shows.
    const QVector<VersionDifference>& shownDifferences() const { return m_differences->rows(); }

protected:
    bool isAnother(int version) const override;
    void showDifferences(const std::optional<std::pair<int, int>>& versions) override;
    bool record(int version, const QString& reason) override;

private:
    using DifferenceModel = ColumnModel<VersionDifference>;

    HistoryDialog(Desk& desk, const FigureKey& key, HistoryModel* versions,
                  DifferenceModel* differences, QWidget* parent);
    void addButtons();
    QVector<ObservationVersion> readVersions() const;
    void refresh();

    FigureKey m_key;
    Indicator m_indicator;
    HistoryModel* m_versions;
    DifferenceModel* m_differences;
};

} // namespace kmh
