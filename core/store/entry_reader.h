// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry_query.h"
#include "core/domain/plan.h"
#include "core/store/connection.h"

namespace kmh {

/// Reads the ledgers. Only the rows asked for are read: a ledger of ten thousand entries is counted
/// and shown a screenful at a time. For an earlier moment the entries as they were then are put
/// together once, in a table of the connection's own, and kept until another moment is asked for.
class EntryReader
{
public:
    explicit EntryReader(const Connection& connection)
        : m_connection(connection)
    {
    }

    int count(const EntryQuery& query) const;
    /// Up to `limit` entries from the `offset`-th on.
    QVector<Entry> page(const EntryQuery& query, int offset, int limit) const;
    /// Where an entry stands among those of a query; nothing if it is not among them.
    std::optional<int> place(const EntryQuery& query, EntryId id) const;
    /// What they come to by the values of a field, in its order; without a field, all in one.
    QVector<EntryTally> tally(const EntryQuery& query, std::optional<EntryField> by,
                              QDate day) const;

    /// Nothing for an id that is none; struck out ones are found too.
    std::optional<Entry> entry(EntryId id, const QDateTime& asOf) const;
    /// Every version of one, oldest first.
    QVector<Entry> history(EntryId id) const;
    /// The versions recorded after one moment and up to another (as momentText()), each entry's in
    /// order and after the one they took the place of.
    void eachVersion(const QString& after, const QString& upTo,
                     const std::function<void(const Entry&)>& take) const;
    EntryId newId() const;

    /// The prices in force of an entry, or of all, by entry and day.
    QVector<Price> prices(std::optional<EntryId> id, const QDateTime& asOf) const;
    /// The files attached to an entry, by name.
    QVector<Attachment> attachments(EntryId id, const QDateTime& asOf) const;
    QByteArray content(const QString& hash) const;

private:
    QString source(const QDateTime& asOf) const;
    Entry read(const QSqlQuery& query) const;

    const Connection& m_connection;
    mutable QString m_then; ///< what the table of earlier entries is of; empty if there is none
};

/// The columns that read() understands of a table of entries or, for `versions`, of versions.
QString entryColumns(bool versions);

} // namespace kmh
