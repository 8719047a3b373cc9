// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entries/version_model.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;

namespace kmh {

class Desk;
class Table;

/// Every version of an entry, the one in force last: who recorded it, when, why, and what it
/// changed. One that is selected is compared with the one before it, two with each other; an
/// earlier one can be made the one in force again, with a reason, as one more version. While an
/// earlier moment is looked at, those of that moment. Deletes itself when closed.
class EntryHistoryDialog : public QDialog
{
    Q_OBJECT

public:
    /// Throws Error when the workbook cannot be read.
    EntryHistoryDialog(Desk& desk, const Ledger& ledger, EntryId entry, QWidget* parent);

    /// Selects versions, counted from 1.
    void select(const QList<int>& numbers);
    /// What the comparison shows.
    const QVector<DifferenceRow>& shownDifferences() const { return m_differences->rows(); }

private:
    void addVersions();
    void addComparison();
    void addButtons();
    void refresh();
    void compare();
    QString nameOf(EntryId id) const;
    void restore();
    bool record(int row, const QString& reason);

    Desk& m_desk;
    Ledger m_ledger;
    EntryId m_entry;
    std::shared_ptr<const Plan> m_plan;
    VersionModel* m_versions;
    Table* m_table;
    QLabel* m_compared;
    DifferenceModel* m_differences;
    QPushButton* m_restore;
};

} // namespace kmh
