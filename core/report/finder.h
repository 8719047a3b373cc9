// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry_query.h"
#include "core/report/find_items.h"
#include "core/report/find_words.h"

#include <memory>

namespace kmh {

/// Finds whatever a plan and its ledgers hold by words typed: names, short names, codes and
/// numbers, Chinese from one character on, initials of what is read in Pinyin, the notice's words.
///
/// Every word must fit. The best come first: a whole code or number, a whole name, a beginning, a
/// word within, what else is said, initials, an abbreviation; what fits equally well stays in the
/// plan's order. Holds what it looks through, so that typing costs no query; entries are added as
/// they are read.
class Finder
{
public:
    explicit Finder(const Assessment& assessment);

    /// Entries struck out are left aside. The notice's item that an entry follows up is found as
    /// that entry from then on.
    void add(const QVector<Entry>& entries);

    /// Groups in the order of their best hit, the notice's words last; up to `most` hits listed of
    /// each. Without words and filter there is nothing to find.
    QVector<FindGroup> find(const QString& typed, const FindFilter& filter, int most) const;

private:
    std::shared_ptr<const Snapshot> m_snapshot;
    QDate m_day;
    FindWords m_words;
    QVector<FindItem> m_items;
    QVector<FindItem> m_entries;
    QSet<QString> m_followed; ///< codes of the notice's items that entries follow up, folded
};

/// The ledgers' own question for the same, e.g. to open them; `day` is the one lights are judged
/// at.
EntryQuery entryQueryFor(const QString& typed, const FindFilter& filter, QDate day,
                         const QDateTime& asOf);

} // namespace kmh
