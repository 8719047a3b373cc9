// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry_query.h"

#include <QtCore/QStringList>
#include <QtCore/QVariant>

namespace kmh {

/// An EntryQuery in the engine's words, for a table of entries called e. Entries struck out are
/// left out.
class EntryFilter
{
public:
    explicit EntryFilter(const EntryQuery& query);

    QString where() const;
    QString order() const { return m_order; }
    const QVariantList& values() const { return m_values; }

private:
    void add(const QString& condition, const QVariant& value);
    void addIds(const EntryQuery& query);
    void addWord(const EntryWord& word);
    void addConditions(const EntryQuery& query);

    QStringList m_conditions;
    QVariantList m_values;
    QString m_order;
};

} // namespace kmh
