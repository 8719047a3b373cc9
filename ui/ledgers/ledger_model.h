// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry_query.h"
#include "ui/ledgers/entry_windows.h"
#include "ui/ledgers/ledger_columns.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>

namespace kmh {

class Desk;

/// A ledger's entries as they pass a filter. They are counted, and read a window at a time as they
/// are shown, so that ten thousand cost what a screenful does; sorting is the workbook's.
///
/// Another filter is told of as rows that go, come and change, never as a reset, so that a table
/// keeps its columns' widths; another ledger is a reset.
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit LedgerModel(Desk& desk, QObject* parent = nullptr);

    /// Shows another ledger, in its own order.
    void setLedger(const Ledger& ledger, const EntryQuery& query);
    /// Shows what a query finds, in the order chosen by sort(); reads it anew.
    void setQuery(const EntryQuery& query);

    const EntryQuery& query() const { return m_query; }
    /// What the entries found come to; only of projects are there sums.
    const EntryTally& tally() const { return m_tally; }
    LedgerKind kind() const { return m_ledger.kind; }

    /// The entry in a row, or null where there is none; good until the next one is asked for.
    const Entry* entry(int row) const;
    /// The row of an entry; -1 if it is not among those found.
    int rowOf(EntryId id) const;
    /// The same within the rows that are read anyway.
    int rowNearTop(EntryId id) const;
    /// How goods' prices stand, as of the moment looked at.
    const PriceStatus& priceStatusOf(const Entry& entry) const;

    /// The field the table is sorted by; none for the ledger's own order.
    std::optional<EntryField> sortedBy() const { return m_sortBy; }
    bool isDescending() const { return m_descending; }
    /// The column of a field; -1 where there is none.
    int columnOf(EntryField field) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By the light or by no column: what is open first, by due date.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// The order is another one.
    void sorted();

private:
    void load();
    QString text(const Entry& entry, const LedgerColumn& column) const;
    QVariant ownData(const Entry& entry, const LedgerColumn& column, int role) const;
    void fail(const QString& sentence) const;

    Desk& m_desk;
    Ledger m_ledger;
    QVector<LedgerColumn> m_columns;
    EntryQuery m_query;
    EntryTally m_tally;
    std::optional<EntryField> m_sortBy;
    bool m_descending = false;
    mutable EntryWindows m_windows;
    mutable QHash<EntryId, PriceStatus> m_prices;
};

} // namespace kmh
