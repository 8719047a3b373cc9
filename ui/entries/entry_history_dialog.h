// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/versions_dialog.h"
#include "ui/entries/version_model.h"

namespace kmh {

/// Every version of an entry: who recorded it, when, why, and what it changed. While an earlier
/// moment is looked at, those of that moment. Deletes itself when closed.
class EntryHistoryDialog : public VersionsDialog
{
    Q_OBJECT

public:
    /// Throws Error when the workbook cannot be read.
    EntryHistoryDialog(Desk& desk, const Ledger& ledger, EntryId entry, QWidget* parent);

    /// What the comparison shows.
    const QVector<DifferenceRow>& shownDifferences() const { return m_differences->rows(); }

protected:
    bool isAnother(int version) const override;
    QString whyNotRestored() const override;
    void showDifferences(const std::optional<std::pair<int, int>>& versions) override;
    bool record(int version, const QString& reason) override;

private:
    EntryHistoryDialog(Desk& desk, const Ledger& ledger, EntryId entry, VersionModel* versions,
                       DifferenceModel* differences, QWidget* parent);
    void refresh();
    QString nameOf(EntryId id) const;

    Ledger m_ledger;
    EntryId m_entry;
    std::shared_ptr<const Plan> m_plan;
    VersionModel* m_versions;
    DifferenceModel* m_differences;
};

} // namespace kmh
